package org.havenhub.serve;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the path of a file in the site of the path in a request, or nothing if it has no plain meaning. */
final class SitePath {

    private static final String INDEX = "index.html";

    private SitePath() {}

    /**
     * The path from the site's root, for example {@code guides/index.html} for {@code /guides/}.
     *
     * @param raw as it was sent (RFC 3986), without a query
     */
    static Optional<String> of(String raw) {
        if (!raw.startsWith("/")) {
            return Optional.empty();
        }
        List<String> names = new ArrayList<>();
        for (String part : raw.substring(1).split("/", -1)) {
            Optional<String> name = decoded(part).filter(SitePath::isPlain);
            if (name.isEmpty()) {
                return Optional.empty();
            }
            names.add(name.get());
        }
        if (names.get(names.size() - 1).isEmpty()) {
            names.set(names.size() - 1, INDEX);
        }
        return names.contains("") ? Optional.empty() : Optional.of(String.join("/", names));
    }

    /** No way up, no second meaning of a slash, nothing that cannot be seen. */
    private static boolean isPlain(String name) {
        return !name.equals(".")
                && !name.equals("..")
                && name.chars().noneMatch(c -> c == '/' || c == '\\' || Character.isISOControl(c));
    }

    private static Optional<String> decoded(String part) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            if (c != '%') {
                bytes.writeBytes(Character.toString(c).getBytes(StandardCharsets.UTF_8));
                continue;
            }
            int value = i + 2 <= part.length() - 1 ? hex(part.charAt(i + 1), part.charAt(i + 2)) : -1;
            if (value < 0) {
                return Optional.empty();
            }
            bytes.write(value);
            i += 2;
        }
        return text(bytes.toByteArray());
    }

    private static int hex(char high, char low) {
        int h = Character.digit(high, 16);
        int l = Character.digit(low, 16);
        return h < 0 || l < 0 ? -1 : h * 16 + l;
    }

    private static Optional<String> text(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
