package org.havenhub.files;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Which names a file may have, so that it can lie on every disk and stand in every address. */
public final class FileName {

    /** Most file systems stop at 255 bytes; a page's name may grow a little on its way from the source. */
    private static final int LONGEST_NAME = 240;

    /** Windows stops at 260 for the whole path, and the hub's own folder comes before. */
    private static final int LONGEST_PATH = 200;

    private static final Set<String> DEVICES = Set.of("CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$");
    private static final String DEVICE_NUMBERS = "0123456789¹²³";

    private FileName() {}

    /** What is wrong with a path from a root, with {@code /} between names, as the rest of a sentence; empty if nothing is. */
    public static Optional<String> faultOfPath(String path) {
        if (path.length() > LONGEST_PATH) {
            return Optional.of("is longer than " + LONGEST_PATH + " characters together with its folders");
        }
        for (String name : path.split("/", -1)) {
            Optional<String> fault = fault(name);
            if (fault.isPresent()) {
                return fault;
            }
        }
        return Optional.empty();
    }

    /** What is wrong with the name of one file or folder, as the rest of a sentence; empty if nothing is. */
    public static Optional<String> fault(String name) {
        if (name.isEmpty() || name.equals(".") || name.equals("..")) {
            return Optional.of("is no name");
        }
        if (isDevice(name)) {
            return Optional.of("is reserved for a device on Windows");
        }
        return isPlain(name) ? Optional.empty() : faultOfOddName(name);
    }

    /** A form that two names share if some disk takes them for one: capitals and Unicode forms do not count. */
    static String folded(String name) {
        return normal(normal(name).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT));
    }

    /** The composed form, in which authors type names: some disks give them back in another one. */
    static String normal(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC);
    }

    /** Nearly every name is: then there is no need to look closer. */
    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.';
            if (!plain) {
                return false;
            }
        }
        return name.length() <= LONGEST_NAME && !name.endsWith(".");
    }

    private static Optional<String> faultOfOddName(String name) {
        if (name.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
            return Optional.of("is too long");
        }
        if (name.codePoints().anyMatch(FileName::isInvisible)) {
            return Optional.of("has an invisible character in it");
        }
        if (name.indexOf('\uFFFD') >= 0) {
            return Optional.of("has letters that this computer cannot read");
        }
        if (name.endsWith(".") || name.endsWith(" ") || name.startsWith(" ")) {
            return Optional.of("begins with a space or ends with a space or a full stop");
        }
        return name.chars()
                .filter(c -> "<>:\"|?*\\/".indexOf(c) >= 0)
                .mapToObj(c -> "has " + Character.toString(c) + " in it, which not every computer allows")
                .findFirst();
    }

    /** With any ending: {@code aux.md} is the device, too. */
    private static boolean isDevice(String name) {
        int dot = name.indexOf('.');
        String stem = (dot < 0 ? name : name.substring(0, dot)).strip().toUpperCase(Locale.ROOT);
        return DEVICES.contains(stem)
                || (stem.length() == 4
                        && (stem.startsWith("COM") || stem.startsWith("LPT"))
                        && DEVICE_NUMBERS.indexOf(stem.charAt(3)) >= 0);
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
