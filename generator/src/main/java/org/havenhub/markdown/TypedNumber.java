package org.havenhub.markdown;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.havenhub.report.Rule;

/** Finds telephone numbers in a text: nobody checks them there. */
final class TypedNumber {

    static final Rule TYPED_NUMBER = Rule.warning(
            "typed-number",
            "A telephone number is typed into a text",
            "When the number changes, the lists are mended and the text is forgotten. Somebody in need then calls a number that is"
                    + " dead, or a stranger.",
            "Write the number into a list in resources, and link to its entry here: [Night Line](resource:night-line)");

    private static final int FEWEST_DIGITS = 5;

    private static final String DIGITS = "(?:[\\p{Zs}.\\-]{0,2}[0-9]|[\\p{Zs}]?\\([0-9]{1,5}\\)|\\)[\\p{Zs}]?[0-9])";
    private static final String WHOLE = "(?![\\p{L}0-9/:-]|[.,][0-9])";

    /** Organisations and accounts have numbers, too. */
    private static final String OF_A_REGISTER =
            "(?<!(?i:company|charity|account|regist(?:ration|ered)|reg|iban|vat|order|ref|isbn|issn)\\.?"
                    + "(?: (?i:number|no|n[oº]))?[ :.#]{1,2})";

    /** With the sign for abroad, or with the zero that a number in its own country begins with. */
    private static final Pattern OF_A_COUNTRY = Pattern.compile(OF_A_REGISTER
            + "(?<![\\p{L}0-9+./:#-])(?<number>(?:\\+[0-9]|\\(0[0-9]{1,5}\\)|0[0-9])" + DIGITS + "{6,12}+)" + WHOLE);

    private static final String WORD = "(?<!\\p{L})(?i:call|ring|phone|dial|tel|telephone|mob|mobile|whatsapp"
            + "|ll[aá]m[aeo]\\p{L}{0,5}|marc[ao]\\p{L}{0,5}|tel[eé]fono|tl?fn?o?|m[oó]vil)[.:]{0,2}";

    /** Two numbers may stand behind one word. */
    private static final String NUMBER_BEFORE = "(?<=[0-9])\\G(?:[,;]|\\p{Zs}?/|\\p{Zs}(?:or|and|o|y))";

    private static final Pattern AFTER_A_WORD = Pattern.compile("(?:" + WORD + "|" + NUMBER_BEFORE
            + ")\\p{Zs}(?:\\p{L}{1,10}:?\\p{Zs}){0,2}(?<number>[0-9]" + DIGITS + "{5,13}+)" + WHOLE);

    private static final String DAY =
            "(?:[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{1,2}[.-][0-9]{1,2}[.-](?:[0-9]{4}|[0-9]{2}))";

    private static final String HOUR = "(?:(?:[01]?[0-9]|2[0-4])[.][0-5][0-9]|(?:[01][0-9]|2[0-4])[0-5][0-9])";

    /** Days and times of the day are written with the same signs. */
    private static final Pattern TIME = Pattern.compile(
            DAY + "(?:\\p{Zs}?-\\p{Zs}?" + DAY + ")?|" + HOUR + "(?:(?:\\p{Zs}?-\\p{Zs}?|\\p{Zs})" + HOUR + ")+");

    private final Findings findings;

    TypedNumber(Findings findings) {
        this.findings = findings;
    }

    void check(Text text) {
        BasedSequence typed = text.getChars();
        if (hasDigits(typed)) {
            for (Pattern pattern : List.of(OF_A_COUNTRY, AFTER_A_WORD)) {
                Matcher number = pattern.matcher(typed);
                while (number.find()) {
                    report(text, number);
                }
            }
        }
    }

    private void report(Text text, Matcher number) {
        String typed = number.group("number");
        boolean isToldBefore = number.pattern() == AFTER_A_WORD && (typed.startsWith("0") || typed.startsWith("+"));
        if (!isToldBefore && !TIME.matcher(typed).matches()) {
            int start = text.getStartOffset();
            findings.add(
                    TYPED_NUMBER,
                    start + number.start("number"),
                    start + number.end("number"),
                    "The telephone number " + typed + " is typed into the text.",
                    TYPED_NUMBER.mend());
        }
    }

    private static boolean hasDigits(BasedSequence typed) {
        int digits = 0;
        for (int at = 0; at < typed.length() && digits < FEWEST_DIGITS; at++) {
            char sign = typed.charAt(at);
            if (sign >= '0' && sign <= '9') {
                digits++;
            }
        }
        return digits >= FEWEST_DIGITS;
    }
}
