package org.havenhub;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A translation of a text to begin.
 *
 * @param original the path of the text in its hub, for example {@code content/en/guides/listening.md}
 * @param language of the translation, by its tag
 * @param title of the translation, in any script; without it that of the original stays, to be translated with the rest
 * @param today the day on which it is begun
 */
public record NewTranslation(String original, String language, Optional<String> title, LocalDate today) {}
