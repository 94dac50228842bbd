package org.havenhub.check;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.havenhub.check.CodeToken.Kind;

/**
 * What a calendar or a contact card would load from elsewhere as soon as it is opened or kept: a picture, a sound, an attachment, its
 * own newer version (iCalendar, RFC 5545 and 7986; vCard, RFC 2426 and 6350). An address that is only shown is nobody's business.
 */
final class CardLoads {

    /** A long line goes on after a line end and a blank. */
    private static final Pattern LINE = Pattern.compile("[^\\n]*(?:\\r?\\n[ \\t][^\\n]*)*");

    private static final Pattern FOLD = Pattern.compile("\\r?\\n[ \\t]");

    private static final Pattern LOADING = Pattern.compile(
            "(?:[A-Z0-9-]+\\.)?(?<name>ATTACH|IMAGE|SOURCE|STYLED-DESCRIPTION|STRUCTURED-DATA|X-ALT-DESC|PHOTO|LOGO|SOUND|KEY|AGENT|XML)"
                    + "(?<terms>(?:;(?:\"[^\"]*\"|[^\":])*)?):(?<value>.*)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** A term of any line may lead to another form of its text. */
    private static final Pattern OTHER_FORM = Pattern.compile(
            "[^:\"]*;ALTREP\\s*=\\s*\"?(?<value>[^\";:]*:?[^\";]*).*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** What is written out in the line itself. */
    private static final Pattern INSIDE =
            Pattern.compile("\\s*(?:data|cid|mailto|tel|urn|uuid):.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern PAGE = Pattern.compile("<\\s*[a-z!?/]", Pattern.CASE_INSENSITIVE);

    private CardLoads() {}

    static void check(String card, CodeFindings findings) {
        Matcher lines = LINE.matcher(card);
        while (lines.find()) {
            if (lines.end() > lines.start()) {
                check(lines.group(), lines.start(), findings);
            }
        }
    }

    private static void check(String folded, int start, CodeFindings findings) {
        String line = folded.indexOf('\n') < 0 ? folded : FOLD.matcher(folded).replaceAll("");
        int end = start + folded.length();
        Matcher loading = LOADING.matcher(line);
        if (loading.matches()) {
            String value = loading.group("value").strip();
            boolean isWrittenOut =
                    loading.group("terms").toUpperCase(Locale.ROOT).contains(";ENCODING=") && value.indexOf(':') < 0;
            if (!isWrittenOut && leadsAway(value)) {
                findings.foreign(new CodeToken(Kind.TEXT, value, start, end));
            }
        }
        Matcher other = OTHER_FORM.matcher(line);
        if (other.matches() && leadsAway(other.group("value"))) {
            findings.foreign(new CodeToken(Kind.TEXT, other.group("value"), start, end));
        }
    }

    /** Whether it is an address of another site, or a page that may hold some. */
    private static boolean leadsAway(String value) {
        return PAGE.matcher(value).find()
                || (LoadingPlaces.isElsewhere(value) && !INSIDE.matcher(value).matches());
    }
}
