package org.havenhub.theme;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Colours by the names that style sheets know them by, in the order in which they were put there. */
record Tokens(Map<String, Colour> colours) {

    static final Tokens NONE = new Tokens(Map.of());

    Tokens {
        colours = Collections.unmodifiableMap(new LinkedHashMap<>(colours));
    }

    /** @param table a line for each token: its name, a blank and its colour */
    static Tokens of(String table) {
        Map<String, Colour> colours = new LinkedHashMap<>();
        table.lines().map(line -> line.split(" ", 2)).forEach(words -> colours.put(words[0], Colour.of(words[1])));
        return new Tokens(colours);
    }

    Colour get(String name) {
        Colour colour = colours.get(name);
        if (colour == null) {
            throw new IllegalArgumentException("The palette has no token “" + name + "”.");
        }
        return colour;
    }

    List<Colour> all(String... names) {
        return Stream.of(names).map(this::get).toList();
    }

    Tokens with(String name, Colour colour) {
        Map<String, Colour> changed = new LinkedHashMap<>(colours);
        changed.put(name, colour);
        return new Tokens(changed);
    }

    /** These with the others, which win. */
    Tokens with(Tokens others) {
        Map<String, Colour> changed = new LinkedHashMap<>(colours);
        changed.putAll(others.colours);
        return new Tokens(changed);
    }

    /** Those that the others have not, or in another colour. */
    Tokens without(Tokens others) {
        Map<String, Colour> left = new LinkedHashMap<>(colours);
        left.entrySet().removeAll(others.colours.entrySet());
        return new Tokens(left);
    }

    /** As declarations of a style sheet, a line each. */
    String css() {
        return colours.entrySet().stream()
                .map(token -> "--" + token.getKey() + ": " + token.getValue() + ";\n")
                .collect(Collectors.joining());
    }
}
