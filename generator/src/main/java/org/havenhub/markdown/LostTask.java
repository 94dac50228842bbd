package org.havenhub.markdown;

import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.havenhub.report.Rule;

/** Finds items of a list whose box to tick is none. */
final class LostTask {

    static final Rule LOST_TASK = Rule.warning(
            "lost-task",
            "A box to tick is not written as one",
            "Readers see brackets instead of a box, on the screen and on paper.",
            "Write a box as two square brackets with one space between them, or with an x for what is done, and a space behind"
                    + " them: - [ ] words.");

    private static final Pattern BOX =
            Pattern.compile("\\[[\\s\\p{Zs}]*+([xX✓✔]?+)[\\s\\p{Zs}]*+](?![(\\[:])[\\s\\p{Zs}]*+(?=\\S)");

    private final Findings findings;

    LostTask(Findings findings) {
        this.findings = findings;
    }

    /** Looks at an item that is no task. */
    void check(ListItem item) {
        if (!(item.getFirstChild() instanceof Paragraph paragraph)) {
            return;
        }
        BasedSequence words = paragraph.getChars();
        Matcher box = BOX.matcher(words);
        if (box.lookingAt()) {
            findings.add(
                    LOST_TASK,
                    words.subSequence(0, words.indexOf(']') + 1),
                    "These brackets are no box to tick.",
                    "Write " + item.getOpeningMarker() + (box.group(1).isEmpty() ? " [ ] " : " [x] ")
                            + paragraph.getContentLines().get(0).trim().subSequence(box.end()));
        }
    }
}
