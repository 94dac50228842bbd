package org.havenhub.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Locale;
import org.havenhub.files.FileRules;

/** Finds characters that nobody sees and that change how the text around them is shown. */
final class HiddenCharacters {

    private final Findings findings;

    HiddenCharacters(Findings findings) {
        this.findings = findings;
    }

    /** Reports every one in the text. */
    void checkAll(String body) {
        for (int i = 0; i < body.length(); i++) {
            if (isHidden(body.charAt(i))) {
                report(body.charAt(i), i, i + 1);
            }
        }
    }

    /** Reports one that is written in another way. */
    void check(String written, BasedSequence where) {
        written.chars()
                .filter(HiddenCharacters::isHidden)
                .findFirst()
                .ifPresent(c -> report(c, where.getStartOffset(), where.getEndOffset()));
    }

    private void report(int c, int start, int end) {
        String name = String.format(Locale.ROOT, "U+%04X", c);
        findings.add(
                FileRules.HIDDEN_CHARACTER,
                start,
                end,
                "There is an invisible character here (" + name + ", " + kind(c) + ").",
                FileRules.HIDDEN_CHARACTER.mend());
    }

    private static String kind(int c) {
        return Character.isISOControl(c) ? "a control character" : "which turns the direction of the text";
    }

    /** Controls other than tab and line end, and those of the bidirectional algorithm that reach over other text. */
    private static boolean isHidden(int c) {
        if (c < 0x7F) {
            return c < ' ' && c != '\t' && c != '\n';
        }
        return c < 0xA0 || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }
}
