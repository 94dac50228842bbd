package org.havenhub.theme;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.LongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.havenhub.language.Language;

/**
 * Something the theme says: words with holes for what changes. Where a count decides on the words, there is one form for
 * each plural category of the language.
 *
 * <pre>{@code
 * guide.contents: In this guide
 * guide.minutes: {one: "{count} minute to read", other: "{count} minutes to read"}
 * }</pre>
 */
public final class Message {

    /** The form that every message has. */
    static final String OTHER = "other";

    private static final Pattern HOLE = Pattern.compile("\\{([a-z][a-z-]*)\\}");

    private final Language language;
    private final LongFunction<String> categories;
    private final NavigableMap<String, List<Part>> forms = new TreeMap<>();
    private final NavigableSet<String> holes = new TreeSet<>();

    /**
     * @param language the words are written in
     * @param forms by plural category; {@code other} is among them
     */
    Message(Language language, Map<String, String> forms) {
        this.language = language;
        this.categories = language.pluralCategories();
        forms.forEach((category, text) -> this.forms.put(category, parse(text)));
        this.forms.values().forEach(parts -> parts.forEach(part -> part.addHole(holes)));
        if (!forms.containsKey(OTHER)) {
            throw new IllegalArgumentException("A message has a form for “other”.");
        }
    }

    /** A message that is the same whatever the count. */
    public static Message of(Language language, String text) {
        return new Message(language, Map.of(OTHER, text));
    }

    public Language language() {
        return language;
    }

    /** Whether a count decides on the words. */
    public boolean isPlural() {
        return forms.size() > 1;
    }

    /** The words where no count decides. */
    public List<Part> parts() {
        return form(OTHER);
    }

    /** The words for a count. */
    public List<Part> parts(long count) {
        return isPlural() ? form(categories.apply(count)) : parts();
    }

    /** The names of all holes. */
    public NavigableSet<String> holes() {
        return Collections.unmodifiableNavigableSet(holes);
    }

    private List<Part> form(String category) {
        List<Part> form = forms.get(category);
        return form == null ? forms.getOrDefault(OTHER, List.of()) : form;
    }

    private static List<Part> parse(String text) {
        List<Part> parts = new ArrayList<>();
        Matcher hole = HOLE.matcher(text);
        int end = 0;
        while (hole.find()) {
            addWords(parts, text.substring(end, hole.start()));
            parts.add(new Part.Hole(hole.group(1)));
            end = hole.end();
        }
        addWords(parts, text.substring(end));
        return List.copyOf(parts);
    }

    private static void addWords(List<Part> parts, String words) {
        if (!words.isEmpty()) {
            parts.add(new Part.Words(words));
        }
    }

    /** A piece of a message. */
    public sealed interface Part {

        /** Plain text. */
        record Words(String text) implements Part {}

        /** Where something goes that changes. */
        record Hole(String name) implements Part {
            @Override
            public void addHole(NavigableSet<String> holes) {
                holes.add(name);
            }
        }

        /** Notes the name of the hole, if this is one. */
        default void addHole(NavigableSet<String> holes) {}
    }
}
