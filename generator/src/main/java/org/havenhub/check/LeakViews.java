package org.havenhub.check;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** The texts that a file holds: as it is written, and as it is read, without its tags. */
final class LeakViews {

    /** The names of styles are words of the theme. */
    private static final Pattern STYLE_NAMES = Pattern.compile(" class=\"[^\"]*+\"");

    /** Of JSON, contact cards and calendars. */
    private static final Pattern LINE_END = Pattern.compile("\\\\[nNrt]");

    private static final Pattern TAG = Pattern.compile("<[^<>]*+>");

    /** Such tags stand in the middle of words; all others part them. */
    private static final Pattern INLINE =
            Pattern.compile("</?(?:a|abbr|b|bdi|bdo|cite|code|em|i|kbd|mark|s|small|span|strong|sub|sup|u|wbr)\\b");

    private static final Pattern PERCENT = Pattern.compile("(?:%[0-9A-Fa-f]{2})++");

    /** Of JSON and scripts, of scripts, and of style sheets, where a blank ends it. */
    private static final Pattern ESCAPE =
            Pattern.compile("\\\\(?:u([0-9A-Fa-f]{4})|x([0-9A-Fa-f]{2})|u\\{([0-9A-Fa-f]{1,6})}|([0-9A-Fa-f]{1,6}) ?)");

    private LeakViews() {}

    static List<LeakText> of(String text) {
        String written = decoded(STYLE_NAMES.matcher(text).replaceAll(""));
        List<LeakText> views = new ArrayList<>(List.of(LeakText.of(written)));
        if (written.indexOf('<') >= 0) {
            views.add(LeakText.of(TAG.matcher(written).replaceAll(LeakViews::joint)));
        }
        if (written.indexOf('\\') >= 0) {
            views.add(LeakText.of(LINE_END.matcher(written).replaceAll(" ")));
        }
        return views;
    }

    private static String joint(MatchResult tag) {
        return INLINE.matcher(tag.group()).lookingAt() ? "" : " ";
    }

    private static String decoded(String text) {
        String percent = text.indexOf('%') < 0 ? text : PERCENT.matcher(text).replaceAll(LeakViews::fromPercent);
        String entities = percent.indexOf('&') < 0 ? percent : Parser.unescapeEntities(percent, false);
        return entities.indexOf('\\') < 0 ? entities : ESCAPE.matcher(entities).replaceAll(LeakViews::fromEscape);
    }

    private static String fromPercent(MatchResult match) {
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
