package org.havenhub.markdown;

import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.havenhub.report.Rule;

/** Finds signs that were to stress words and do not, because of a blank or because there is no end. */
final class StrayMarks {

    static final Rule STRAY_MARKS = Rule.warning(
            "stray-marks",
            "Signs around words do not stress them",
            "Readers see the signs in the text, screen readers say each of them, and what was to be stressed is not.",
            "Write the signs right before the first word and right behind the last one, without a blank between: **words**.");

    private static final List<Mark> MARKS =
            List.of(Mark.doubled("**"), Mark.doubled("__"), Mark.doubled("~~"), Mark.single("*"), Mark.single("_"));

    private static final String BLANK = "[\\s\\p{Zs}]";

    private final Findings findings;

    StrayMarks(Findings findings) {
        this.findings = findings;
    }

    /**
     * Signs around words. Right behind a letter they mark a note, or stand in a word that somebody would not write out.
     *
     * @param pattern {@code words} is what stands between them, or behind the first if there is no {@code end}
     */
    private record Mark(String sign, Pattern pattern) {

        /** Two of them are meant as such wherever they stand before a word. Two lines alone are a gap to fill in. */
        static Mark doubled(String sign) {
            String end = Pattern.quote(sign) + "(?!" + Pattern.quote(sign.substring(1)) + ")";
            String others = "[^\\n" + Pattern.quote(sign.substring(1)) + "]";
            String apart = sign.equals("__") ? "" : BLANK + others + "++(?=" + end + ")|";
            return new Mark(
                    sign,
                    Pattern.compile(before(sign) + "(?<words>" + apart + "[\\p{L}\\p{N}\"“«‘'¿¡(]" + others
                            + "*+)(?<end>" + end + ")?"));
        }

        /** One alone may mark a note or stand for a point of a list. */
        static Mark single(String sign) {
            String quoted = Pattern.quote(sign);
            return new Mark(
                    sign,
                    Pattern.compile(before(sign) + "(?<words>\\p{L}[^\\n" + quoted + "]*+)(?<=" + BLANK + ")(?<end>"
                            + quoted + ")(?![\\p{L}\\p{N}" + quoted + "])"));
        }

        private static String before(String sign) {
            String quoted = Pattern.quote(sign);
            return "(?<![\\\\\\p{L}\\p{N}" + Pattern.quote(sign.substring(sign.length() - 1)) + "])" + quoted;
        }
    }

    /** Looks at a text in which no signs have made anything. */
    void check(Text text) {
        BasedSequence typed = text.getChars();
        if (typed.indexOf('*') >= 0 || typed.indexOf('_') >= 0 || typed.indexOf('~') >= 0) {
            MARKS.forEach(mark -> check(mark, text));
        }
    }

    private void check(Mark mark, Text text) {
        Matcher found = mark.pattern().matcher(text.getChars());
        while (found.find()) {
            String words = found.group("words");
            String bare = Blanks.trimmed(words);
            boolean hasEnd = found.group("end") != null;
            if (hasEnd && !bare.equals(words)) {
                String message =
                        "There is a blank between the words and the signs around them, so nothing is stressed.";
                report(text, found, message, "Write " + mark.sign() + bare + mark.sign());
            } else if (hasEnd || endsBefore(text, found)) {
                String message = "These signs stand between another sign and a letter, so nothing is stressed.";
                report(text, found, message, "Leave a blank behind them: " + mark.sign() + words + mark.sign());
            } else {
                String message = "The signs " + mark.sign() + " begin something here, and none end it.";
                report(text, found, message, "Write " + mark.sign() + " behind the last word, too.");
            }
        }
    }

    /** Whether the signs that were to end these words began others. */
    private static boolean endsBefore(Text text, Matcher found) {
        return found.end() == text.getTextLength() && text.getNext() instanceof StrongEmphasis;
    }

    private void report(Text text, Matcher found, String message, String hint) {
        int start = text.getStartOffset();
        findings.add(STRAY_MARKS, start + found.start(), start + found.end(), message, hint);
    }
}
