package org.havenhub.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.havenhub.files.FileRules;

/** Finds characters that nobody sees and that change how the text around them is shown. */
final class HiddenCharacters {

    /** Signs without width, which elsewhere do no harm, before what makes a heading, a list, a quote or a table. */
    private static final Pattern BEFORE_A_SIGN =
            Pattern.compile("(?m)^[>\t\\p{Zs}]*+([\u200B\u2060\uFEFF])[\u200B\u2060\uFEFF\t\\p{Zs}]*+"
                    + "(?=[-*+][\t\\p{Zs}]|#{1,6}[\t\\p{Zs}]|[>|]|[0-9]{1,9}[.)][\t\\p{Zs}])");

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
        Matcher wordless = BEFORE_A_SIGN.matcher(body);
        while (wordless.find()) {
            report(wordless.group(1).charAt(0), wordless.start(1), wordless.end(1));
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
        if (Character.isISOControl(c)) {
            return "a control character";
        }
        return isHidden(c)
                ? "which turns the direction of the text"
                : "which keeps the sign behind it from making anything";
    }

    /** Controls other than tab and line end, and those of the bidirectional algorithm that reach over other text. */
    private static boolean isHidden(int c) {
        if (c < 0x7F) {
            return c < ' ' && c != '\t' && c != '\n';
        }
        return c < 0xA0 || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }
}
