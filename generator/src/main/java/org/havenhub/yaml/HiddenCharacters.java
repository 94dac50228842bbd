package org.havenhub.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.havenhub.files.FileRules;

/**
 * Finds characters that nobody can see. Joiners, direction marks and breaks between words are let through among letters of scripts that need
 * them, such as Persian or Khmer.
 */
final class HiddenCharacters {

    private static final int LAST_ASCII = 0x7F;

    private final String text;
    private final List<Slip> slips = new ArrayList<>();

    private HiddenCharacters(String text) {
        this.text = text;
    }

    static List<Slip> slips(String text) {
        HiddenCharacters scan = new HiddenCharacters(text);
        scan.run();
        return scan.slips;
    }

    /** The name of the first one in a value, if there is one. */
    static Optional<String> firstIn(String value) {
        HiddenCharacters scan = new HiddenCharacters(value);
        return IntStream.range(0, value.length())
                .filter(scan::isHidden)
                .mapToObj(at -> name(value.charAt(at)))
                .findFirst();
    }

    private void run() {
        int at = 0;
        while (at < text.length() && slips.size() < YamlReader.MOST_PROBLEMS) {
            int end = at;
            while (end < text.length() && isHidden(end)) {
                end++;
            }
            if (end > at) {
                slips.add(slip(at, end));
            }
            at = end + 1;
        }
    }

    private Slip slip(int start, int end) {
        String replacement = isLineBreak(text.charAt(start)) ? " " : "";
        Slip slip = Slip.of(
                FileRules.HIDDEN_CHARACTER,
                start,
                end,
                "An invisible character stands here: " + name(text.charAt(start)) + ".",
                Mend.of(new Edit(start, end, replacement)),
                "Delete it, or delete the words around it and type them again.");
        return text.substring(start, end).chars().allMatch(HiddenCharacters::meansNothing) ? slip.certain() : slip;
    }

    /** Nobody types these. Of others a part may be meant: an apostrophe in another encoding, the order of a number in Arabic. */
    private static boolean meansNothing(int c) {
        return c <= LAST_ASCII || c == 0x200B || c == 0x2060 || c == 0xFEFF || c == 0x2028 || c == 0x2029;
    }

    private boolean isHidden(int at) {
        char c = text.charAt(at);
        return c != '\n' && c != '\t' && (Character.isISOControl(c) || isUnwritable(c, at) || isInvisible(c, at));
    }

    /** Characters that no YAML file can hold, and line breaks that only some programs see. */
    private boolean isUnwritable(char c, int at) {
        return isLineBreak(c) || c >= 0xFFFE || isLoneSurrogate(c, at);
    }

    private static boolean isLineBreak(char c) {
        return c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    private boolean isLoneSurrogate(char c, int at) {
        if (Character.isHighSurrogate(c)) {
            return !Character.isLowSurrogate(neighbour(at + 1));
        }
        return Character.isLowSurrogate(c) && !Character.isHighSurrogate(neighbour(at - 1));
    }

    private boolean isInvisible(char c, int at) {
        return c == 0x180E
                || c == 0xFEFF
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2060 && c <= 0x206F)
                || (isJoinerOrMark(c) && !isAmongOtherScripts(at));
    }

    private static boolean isJoinerOrMark(char c) {
        return c == 0x061C || (c >= 0x200B && c <= 0x200F);
    }

    private boolean isAmongOtherScripts(int at) {
        return neighbour(at - 1) > LAST_ASCII || neighbour(at + 1) > LAST_ASCII;
    }

    private char neighbour(int at) {
        return at < 0 || at >= text.length() ? '\n' : text.charAt(at);
    }

    private static String name(char c) {
        String name = Character.isSurrogate(c) ? "half a character" : Character.getName(c);
        String code = String.format(Locale.ROOT, "U+%04X", (int) c);
        return name == null ? code : code + ", " + name.toLowerCase(Locale.ROOT);
    }
}
