package org.havenhub.check;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.havenhub.check.CodeToken.Kind;

/**
 * What a calendar or a contact card would load from elsewhere as soon as it is opened or kept: a picture, a sound, an attachment, its
 * own newer version (iCalendar, RFC 5545 and 7986; vCard, RFC 2426 and 6350). An address that is only shown is nobody's business.
 */
final class CardLoads {

    /** A long line goes on after a line end and a blank. */
    private static final Pattern LINE = Pattern.compile("[^\\n]*(?:\\r?\\n[ \\t][^\\n]*)*");

    private static final Pattern FOLD = Pattern.compile("\\r?\\n[ \\t]");

    /** Programs do not agree on whether it ends a line. */
    private static final Pattern HALF_A_LINE_END = Pattern.compile("\\r(?!\\n|\\z)");

    private static final Pattern WITH_TERMS =
            Pattern.compile("[A-Z0-9.-]+;.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern PARTS = Pattern.compile(
            "(?:[A-Z0-9-]+\\.)?(?<name>[A-Z0-9-]+)(?<terms>(?:;(?:\"[^\"]*+\"|[^\":]++)*+)?):(?<value>.*)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Set<String> LOADING = Set.of(
            "ATTACH",
            "IMAGE",
            "SOURCE",
            "STYLED-DESCRIPTION",
            "STRUCTURED-DATA",
            "X-ALT-DESC",
            "PHOTO",
            "LOGO",
            "SOUND",
            "KEY",
            "AGENT",
            "XML");

    /** A term of any line may lead to another form of its text; without quotation marks it goes on after the colon. */
    private static final Pattern OTHER_FORM =
            Pattern.compile(";\\s*ALTREP\\s*=\\s*(?:\"([^\"]*)|([^;]*))", Pattern.CASE_INSENSITIVE);

    /** What is written out in the line itself. */
    private static final Pattern INSIDE =
            Pattern.compile("\\s*(?:data|cid|mailto|tel|urn|uuid):.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern PAGE = Pattern.compile("<\\s*[a-z!?/]", Pattern.CASE_INSENSITIVE);

    private CardLoads() {}

    static void check(String card, CodeFindings findings) {
        Matcher half = HALF_A_LINE_END.matcher(card);
        while (half.find()) {
            findings.unreadable(new CodeToken(Kind.BROKEN, "", half.start(), half.end()));
        }
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
        Matcher parts = PARTS.matcher(line);
        if (parts.matches()) {
            addresses(parts)
                    .filter(CardLoads::leadsAway)
                    .forEach(address -> findings.foreign(token(address, start, end)));
        } else if (WITH_TERMS.matcher(line).matches()) {
            findings.unreadable(token("", start, end));
        }
    }

    private static Stream<String> addresses(Matcher parts) {
        String terms = parts.group("terms");
        String value = parts.group("value").strip();
        Stream<String> loaded = LOADING.contains(parts.group("name").toUpperCase(Locale.ROOT))
                ? loaded(terms.toUpperCase(Locale.ROOT), value)
                : Stream.of();
        return Stream.concat(
                loaded,
                OTHER_FORM
                        .matcher(terms)
                        .results()
                        .map(form -> form.group(1) == null ? form.group(2) + ":" + value : form.group(1)));
    }

    private static Stream<String> loaded(String terms, String value) {
        if (terms.contains("QUOTED-PRINTABLE")) {
            return Stream.of("quoted-printable:" + value);
        }
        boolean isWrittenOut = terms.contains(";ENCODING=") && value.indexOf(':') < 0;
        return isWrittenOut ? Stream.of() : Stream.of(value);
    }

    private static CodeToken token(String text, int start, int end) {
        return new CodeToken(Kind.TEXT, text, start, end);
    }

    /** Whether it is an address of another site, or a page that may hold some. */
    private static boolean leadsAway(String value) {
        return PAGE.matcher(value).find()
                || (LoadingPlaces.isElsewhere(value) && !INSIDE.matcher(value).matches());
    }
}
