package org.havenhub.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.havenhub.report.Nearest;
import org.havenhub.report.Rule;

/** Finds highlighted quotes that are none, because of how their first line is typed or where it stands. */
final class LostAlert {

    static final Rule UNKNOWN_ALERT = Rule.error(
            "unknown-alert",
            "A highlighted quote is not written as one",
            "Readers see the brackets instead of a highlighted box.",
            "Write [!NOTE], [!TIP], [!IMPORTANT], [!WARNING] or [!CAUTION] on the first line of the quote, and the text on"
                    + " the lines below it.");

    static final List<String> KINDS = List.of("note", "tip", "important", "warning", "caution");

    private static final String KIND = "(" + String.join("|", KINDS) + ")(?!\\p{L})";
    private static final String STRESS = "[*_\\\\]*+";
    private static final String END = "[\\\\\\]})*_:!\\s]*+";

    private static final Pattern MARK = Pattern.compile("\\[!([\\p{L}_-]{1,30})](.*)");
    private static final Pattern MARK_WITHOUT_SIGN =
            Pattern.compile(STRESS + "\\[" + KIND + "[\\\\]?]" + END, Pattern.CASE_INSENSITIVE);
    /** A bracket that is no square one, or a sign at the wrong place or upside down. */
    private static final Pattern OTHER_MARK =
            Pattern.compile(STRESS + "(?:!\\s*+\\[|[\\[({]?[!¡]\\s*+)" + KIND + END, Pattern.CASE_INSENSITIVE);

    private static final Pattern ODD_MARK =
            Pattern.compile(STRESS + "\\[?!\\s*+" + KIND + END + "(.*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern MARK_ELSEWHERE =
            Pattern.compile(STRESS + "\\[!\\s*+" + KIND + "[\\\\]?].*", Pattern.CASE_INSENSITIVE);

    private final Findings findings;

    LostAlert(Findings findings) {
        this.findings = findings;
    }

    /** Looks at the first line of a quote that is not highlighted. */
    void checkFirst(BasedSequence line) {
        Matcher mark = MARK.matcher(line);
        Matcher odd = ODD_MARK.matcher(line);
        Matcher other = OTHER_MARK.matcher(line);
        Matcher withoutSign = MARK_WITHOUT_SIGN.matcher(line);
        if (odd.matches()) {
            reportOdd(line, odd.group(1), !odd.group(2).isEmpty());
        } else if (other.matches()) {
            reportOdd(line, other.group(1), false);
        } else if (mark.matches()) {
            reportUnknown(line, mark.group(1));
        } else if (withoutSign.matches()) {
            report(
                    line,
                    "The sign ! is missing, so this quote is not highlighted.",
                    "Write " + mark(withoutSign.group(1)));
        }
    }

    private void reportOdd(BasedSequence line, String kind, boolean hasRest) {
        if (hasRest) {
            String message = mark(kind) + " has to stand alone on its line.";
            report(line, message, "Write " + mark(kind), "Move the rest of the line to a line of its own, after a >.");
        } else {
            String message = "This line is not typed exactly as " + mark(kind) + ", so this quote is not highlighted.";
            report(line, message, "Write " + mark(kind));
        }
    }

    private void reportUnknown(BasedSequence line, String kind) {
        String hint = Nearest.to(kind.toLowerCase(Locale.ROOT), KINDS)
                .map(near -> "Did you mean " + mark(near) + "?")
                .orElse(UNKNOWN_ALERT.mend());
        report(line, "There is no highlighted quote of the kind “" + kind + "”.", hint);
    }

    /** Looks at the lines of a paragraph that begin no quote. */
    void check(Paragraph paragraph, List<BasedSequence> lines) {
        boolean inQuote = paragraph.getParent() instanceof BlockQuote;
        boolean beginsQuote = inQuote && paragraph.getPrevious() == null;
        lines.stream().skip(beginsQuote ? 1 : 0).forEach(line -> checkLater(line, inQuote));
    }

    private void checkLater(BasedSequence line, boolean inQuote) {
        Matcher mark = MARK_ELSEWHERE.matcher(line);
        if (mark.matches() && inQuote) {
            report(
                    line,
                    "Only the first line of a quote makes a box.",
                    "Leave an empty line above this one, without a >.");
        } else if (mark.matches()) {
            report(
                    line,
                    "There is no > before this line, so it makes no box.",
                    "Write > " + mark(mark.group(1))
                            + " on a line of its own, and > before each line below it that belongs into the box.");
        }
    }

    private static String mark(String kind) {
        return "[!" + kind.toUpperCase(Locale.ROOT) + "]";
    }

    private void report(BasedSequence line, String message, String... hints) {
        findings.add(UNKNOWN_ALERT, line, message, hints);
    }
}
