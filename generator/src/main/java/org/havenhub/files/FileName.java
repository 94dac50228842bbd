package org.havenhub.files;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which names a file may have, so that it can lie on every disk and stand in every address. */
final class FileName {

    /** Most file systems stop at 255 bytes; a page's name may grow a little on its way from the source. */
    private static final int LONGEST_NAME = 240;

    /** Windows stops at 260 for the whole path, and the hub's own folder comes before. */
    private static final int LONGEST_PATH = 200;

    private static final Pattern DEVICE = Pattern.compile(
            "(CON|PRN|AUX|NUL|CONIN\\$|CONOUT\\$|(COM|LPT)[0-9¹²³]) *(\\..*)?", Pattern.CASE_INSENSITIVE);

    private FileName() {}

    /** What is wrong with a path from a root, with {@code /} between names, as the rest of a sentence; empty if nothing is. */
    static Optional<String> faultOfPath(String path) {
        if (path.length() > LONGEST_PATH) {
            return Optional.of("is longer than " + LONGEST_PATH + " characters together with its folders");
        }
        return Arrays.stream(path.split("/", -1))
                .map(FileName::fault)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** What is wrong with the name of one file or folder, as the rest of a sentence; empty if nothing is. */
    static Optional<String> fault(String name) {
        if (name.isEmpty() || name.equals(".") || name.equals("..")) {
            return Optional.of("is no name");
        }
        if (name.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
            return Optional.of("is too long");
        }
        if (name.codePoints().anyMatch(FileName::isInvisible)) {
            return Optional.of("has an invisible character in it");
        }
        if (name.indexOf('\uFFFD') >= 0) {
            return Optional.of("has letters that this computer cannot read");
        }
        return portabilityFault(name);
    }

    /** A form that two names share if some disk takes them for one: capitals and Unicode forms do not count. */
    static String folded(String name) {
        return normal(normal(name).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT));
    }

    /** The composed form, in which authors type names: some disks give them back in another one. */
    static String normal(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC);
    }

    private static Optional<String> portabilityFault(String name) {
        Optional<String> forbidden = name.chars()
                .filter(c -> "<>:\"|?*\\/".indexOf(c) >= 0)
                .mapToObj(Character::toString)
                .findFirst();
        if (forbidden.isPresent()) {
            return Optional.of("has " + forbidden.get() + " in it, which not every computer allows");
        }
        if (name.endsWith(".") || name.endsWith(" ") || name.startsWith(" ")) {
            return Optional.of("begins with a space or ends with a space or a full stop");
        }
        return DEVICE.matcher(name).matches() ? Optional.of("is reserved for a device on Windows") : Optional.empty();
    }

    private static boolean isInvisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
