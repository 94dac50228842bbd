package org.havenhub.markdown;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.misc.CharPredicate;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.havenhub.report.Rule;

/** Finds what other programs would make something of: texts are often carried over from there. */
final class ForeignMarkup {

    static final Rule FOREIGN_MARKUP = Rule.warning(
            "foreign-markup",
            "Signs for another program stand in a text",
            "Readers see the signs, and do not get what they were to make.",
            "Write it as Haven reads it, or delete the signs.");

    static final Rule VISIBLE_COMMENT = Rule.error(
            "visible-comment",
            "What was to be hidden would be published",
            "Other programs hide it; here readers see it, and it may hold a name, a code or a place that is not meant for them.",
            "Delete the signs and what stands between them: whatever stands in a text is published.");

    /** Those of Obsidian, and what CriticMarkup keeps or takes out. Of one over several lines the first sign is enough. */
    private static final Pattern COMMENT = Pattern.compile(
            "(?<![%\\p{N}])%%(?!%)(?:[^\\n]*?%%)?|\\{>>(?:[^\\n]*?<<})?|\\{--(?=[^-\\n])(?:[^\\n]*?--})?");

    private static final List<Sign> SIGNS = List.of(
            new Sign(
                    "\\{\\{[<%]?[^{}\\n]{1,200}[>%]?}}|\\{%[^{}\\n]{1,200}%}",
                    "To show a film, write its address alone in a line."),
            new Sign(
                    "^(?::::|!!!)[ \\t]*\\p{L}.*",
                    "Write > [!NOTE] on a line of its own, and > before each line below it."),
            new Sign(
                    "(?<![=\\p{L}\\p{N}])==(?=\\p{L})[^=\\n]{1,200}==(?!=)",
                    "To stress words, write two stars around them: **words**."),
            new Sign(
                    "(?<=\\S)[ \\t]?\\{[#.:][\\p{L}\\p{N}_ .#-]{1,80}}$",
                    "Only a heading may have an id: ## First steps {#first-steps}"),
            new Sign(
                    "^\\{(?:width|height|style|class|align|target|rel)=[^{}\\n]{1,80}}",
                    "Delete it: sizes and looks come from the theme."),
            new Sign(
                    "(?<![\\p{L}\\p{N}:/])(:(?!\\d)[a-z0-9_+-]{2,30}:)(?![\\p{L}\\p{N}:/])",
                    "Type or copy the picture sign itself, or leave it out."));

    private final Findings findings;

    ForeignMarkup(Findings findings) {
        this.findings = findings;
    }

    /**
     * What another program reads.
     *
     * @param remedy a whole sentence
     */
    private record Sign(Pattern pattern, String remedy) {

        Sign(String pattern, String remedy) {
            this(Pattern.compile(pattern), remedy);
        }
    }

    void check(Text text) {
        BasedSequence typed = text.getChars();
        if (typed.indexOfAny(CharPredicate.anyOf("{=:!%"), 0) >= 0) {
            SIGNS.forEach(sign -> check(sign, text));
            checkComments(text);
        }
    }

    private void checkComments(Text text) {
        Matcher found = COMMENT.matcher(text.getChars());
        while (found.find()) {
            int start = text.getStartOffset();
            findings.add(
                    VISIBLE_COMMENT,
                    start + found.start(),
                    start + found.end(),
                    "“" + found.group() + "” hides nothing here: readers would see it.",
                    VISIBLE_COMMENT.mend());
        }
    }

    private void check(Sign sign, Text text) {
        Matcher found = sign.pattern().matcher(text.getChars());
        while (found.find()) {
            int start = text.getStartOffset();
            findings.add(
                    FOREIGN_MARKUP,
                    start + found.start(),
                    start + found.end(),
                    "“" + found.group() + "” means something to another program, and nothing here.",
                    sign.remedy());
        }
    }
}
