package org.havenhub.editor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.havenhub.language.Language;

/** The texts that files begin with, with {@code @words@} where something is to be filled in. */
final class Templates {

    /** The languages in which there are such texts. */
    private static final List<String> LANGUAGES = List.of("en", "es");

    private Templates() {}

    /** Whether there are texts in a language; where there are none, English ones stand in. */
    static boolean speak(Language language) {
        return LANGUAGES.contains(base(language));
    }

    /** The text of a file for people who write in a language. */
    static String text(Language language, String name) {
        return text((speak(language) ? base(language) : "en") + "/" + name);
    }

    /** The text of a file that is the same in every language. */
    static String text(String path) {
        try (InputStream in = Templates.class.getResourceAsStream("hub/" + path)) {
            if (in == null) {
                throw new IllegalStateException("There is no template " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String base(Language language) {
        return language.tag().split("-", 2)[0];
    }
}
