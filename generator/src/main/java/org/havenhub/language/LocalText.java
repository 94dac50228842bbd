package org.havenhub.language;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A text that is the same for every reader, or one text for each language, as the author gave it.
 *
 * <pre>{@code
 * name: Night Line
 * name: {en: Night Line, es: Línea nocturna}
 * }</pre>
 *
 * @param byLanguage in the order given; empty if the text is the same for all
 * @param forAll the text for all; empty if there is one for each language
 */
public record LocalText(Map<Language, String> byLanguage, String forAll) {

    public static final LocalText EMPTY = new LocalText(Map.of(), "");

    public LocalText {
        byLanguage = Collections.unmodifiableMap(new LinkedHashMap<>(byLanguage));
    }

    public static LocalText same(String text) {
        return new LocalText(Map.of(), text);
    }

    public static LocalText of(Map<Language, String> byLanguage) {
        return new LocalText(byLanguage, "");
    }

    public boolean isEmpty() {
        return byLanguage.isEmpty() && forAll.isEmpty();
    }

    /** Whether a reader of the language gets the text in it: always true for a text that is the same for all. */
    public boolean has(Language language) {
        return byLanguage.isEmpty() || byLanguage.containsKey(language);
    }

    /**
     * The text for a reader: in their language, else in the fallback, else in the first language there is.
     * {@link #languageFor} says which one that is, for the {@code lang} attribute.
     */
    public String in(Language reader, Language fallback) {
        return languageFor(reader, fallback).map(byLanguage::get).orElse(forAll);
    }

    /** The language that {@link #in} answers in; empty for a text that is the same for all. */
    public Optional<Language> languageFor(Language reader, Language fallback) {
        if (byLanguage.isEmpty()) {
            return Optional.empty();
        }
        if (byLanguage.containsKey(reader)) {
            return Optional.of(reader);
        }
        return byLanguage.containsKey(fallback)
                ? Optional.of(fallback)
                : Optional.of(byLanguage.keySet().iterator().next());
    }

    /** The text in every language, in a fixed order: for searches over all of it. */
    public Iterable<String> all() {
        if (byLanguage.isEmpty()) {
            return java.util.List.of(forAll);
        }
        return byLanguage.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                .map(Map.Entry::getValue)
                .toList();
    }
}
