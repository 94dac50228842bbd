package org.havenhub.extras;

import java.util.Optional;
import java.util.stream.Collectors;
import org.havenhub.language.Language;
import org.havenhub.language.LocalText;
import org.havenhub.site.Site;
import org.havenhub.theme.Message;
import org.havenhub.theme.Theme;

/** What a reader's own calendar and contacts show: the name that a record gives for it, or a word that tells nothing. */
record QuietNames(Site site, Theme theme) {

    /**
     * The name in the language of a reader.
     *
     * @param own of the record, if it has one
     * @param usual the message with the word of the theme
     */
    String of(Optional<LocalText> own, String usual, Language reader) {
        return own.map(name -> name.in(reader, site.settings().defaultLanguage()))
                .orElseGet(() -> theme.messages(reader)
                        .find(usual)
                        .map(QuietNames::words)
                        .orElse(""));
    }

    private static String words(Message message) {
        return message.parts().stream()
                .filter(Message.Part.Words.class::isInstance)
                .map(part -> ((Message.Part.Words) part).text())
                .collect(Collectors.joining());
    }
}
