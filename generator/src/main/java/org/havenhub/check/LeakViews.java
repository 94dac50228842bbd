package org.havenhub.check;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;

/**
 * The texts that a file holds: as it is written, and as it is read, without its tags.
 *
 * @param written the text without what hides its signs, and the same without its tags
 * @param texts what people can read of it, in one way or another
 * @param styleNames the names of its styles, each once; nothing where there are none
 */
record LeakViews(List<String> written, List<LeakText> texts, LeakText styleNames) {

    /** The names of styles are words of the theme: they are looked through by themselves. */
    private static final Pattern STYLE_NAMES = Pattern.compile(" class=\"([^\"]*+)\"");

    /** Stands between the names of two elements, so that no value is put together from both: a letter that nobody uses. */
    private static final String APART = " \uA66E ";

    /** What is encoded once more for a link within a link has two layers. */
    private static final int MOST_LAYERS = 3;

    /** A line that ends in so many letters and digits without a blank is no line of words. */
    private static final int SHORTEST_LINE = 16;

    /** Of JSON, contact cards and calendars. */
    private static final Pattern LINE_END = Pattern.compile("\\\\[nNrt]");

    /** Of contact cards and calendars, which part their long lines anywhere (RFC 6350, 3.2), and of mail (RFC 2045, 6.7). */
    private static final Pattern FOLD = Pattern.compile("\r\n[ \t]|=\r?\n");

    private static final Pattern TAG = Pattern.compile("<[^<>]*+>");

    /** Such tags stand in the middle of words; all others part them. */
    private static final Pattern INLINE =
            Pattern.compile("</?(?:a|abbr|b|bdi|bdo|cite|code|em|i|kbd|mark|s|small|span|strong|sub|sup|u|wbr)\\b");

    private static final Pattern PERCENT = Pattern.compile("(?:%[0-9A-Fa-f]{2})++");

    /** Of mail and older contact cards: {@code 12=20Quay=20Street}. */
    private static final Pattern QUOTED_PRINTABLE = Pattern.compile("(?:=[0-9A-F]{2})++");

    /** Of JSON and scripts, of scripts, and of style sheets, where a blank ends it. */
    private static final Pattern ESCAPE =
            Pattern.compile("\\\\(?:u([0-9A-Fa-f]{4})|x([0-9A-Fa-f]{2})|u\\{([0-9A-Fa-f]{1,6})}|([0-9A-Fa-f]{1,6}) ?)");

    /** The text with each line that may be a part of a value in Base64 joined to the next: mail and certificates part them. */
    static String joined(String text) {
        StringBuilder joined = new StringBuilder();
        int from = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
            int last = end > 0 && text.charAt(end - 1) == '\r' ? end - 1 : end;
            if (last - from >= SHORTEST_LINE && isEncoded(text, last - SHORTEST_LINE, last)) {
                joined.append(text, from, last);
                from = end + 1;
                while (from < text.length() && " \t".indexOf(text.charAt(from)) >= 0) {
                    from++;
                }
            }
        }
        return from == 0 ? text : joined.append(text, from, text.length()).toString();
    }

    private static boolean isEncoded(String text, int from, int to) {
        for (int at = to - 1; at >= from; at--) {
            char sign = text.charAt(at);
            if (sign >= 128 || !(Character.isLetterOrDigit(sign) || sign == '+' || sign == '/')) {
                return false;
            }
        }
        return true;
    }

    static LeakViews of(String text) {
        Set<String> names = new LinkedHashSet<>();
        String written = decoded(withoutStyleNames(text, names));
        List<String> signs = new ArrayList<>(List.of(written));
        if (written.indexOf('<') >= 0) {
            signs.add(TAG.matcher(written).replaceAll(LeakViews::joint));
        }
        List<LeakText> views = new ArrayList<>(signs.stream().map(LeakText::of).toList());
        if (written.indexOf('\\') >= 0) {
            views.add(LeakText.of(LINE_END.matcher(written).replaceAll(" ")));
        }
        boolean isFolded = written.contains("\r\n") || written.contains("=\n");
        String unfolded = isFolded ? FOLD.matcher(written).replaceAll("") : written;
        String plain = QUOTED_PRINTABLE.matcher(unfolded).replaceAll(LeakViews::fromCodes);
        Stream.of(unfolded, plain)
                .filter(other -> !other.equals(written))
                .distinct()
                .forEach(other -> views.add(LeakText.of(other)));
        return new LeakViews(signs, views, LeakText.of(decoded(String.join(APART, names))));
    }

    private static String withoutStyleNames(String text, Set<String> names) {
        Matcher style = STYLE_NAMES.matcher(text);
        StringBuilder rest = new StringBuilder(text.length());
        int from = 0;
        while (style.find()) {
            rest.append(text, from, style.start());
            names.add(style.group(1));
            from = style.end();
        }
        return from == 0 ? text : rest.append(text, from, text.length()).toString();
    }

    private static String joint(MatchResult tag) {
        return INLINE.matcher(tag.group()).lookingAt() ? "" : " ";
    }

    private static String decoded(String text) {
        String percent = withoutPercents(text);
        String entities = percent.indexOf('&') < 0 ? percent : Parser.unescapeEntities(percent, false);
        return entities.indexOf('\\') < 0 ? entities : ESCAPE.matcher(entities).replaceAll(LeakViews::fromEscape);
    }

    private static String withoutPercents(String text) {
        String plain = text;
        for (int layer = 0; layer < MOST_LAYERS && plain.indexOf('%') >= 0; layer++) {
            plain = PERCENT.matcher(plain).replaceAll(LeakViews::fromCodes);
        }
        return plain;
    }

    /** Each byte after a sign. */
    private static String fromCodes(MatchResult match) {
        String codes = match.group();
        byte[] bytes = new byte[codes.length() / 3];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Integer.parseInt(codes, 3 * i + 1, 3 * i + 3, 16);
        }
        return Matcher.quoteReplacement(new String(bytes, StandardCharsets.UTF_8));
    }

    private static String fromEscape(MatchResult match) {
        int group = 1;
        while (match.group(group) == null) {
            group++;
        }
        int sign = Integer.parseInt(match.group(group), 16);
        return Character.isValidCodePoint(sign) ? Matcher.quoteReplacement(Character.toString(sign)) : " ";
    }
}
