package org.havenhub.resource;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.havenhub.report.Nearest;

/**
 * Tells which fields ask for something to be kept private. A name that is nearly the right one counts, and so does every answer
 * that is not clearly the other one: to keep back too much costs a line in a report, to keep back too little a hiding place.
 */
final class Privacy {

    private static final Set<String> NO = Set.of("no", "false");
    private static final Set<String> YES = Set.of("yes", "true");

    private static final List<String> SECRET = List.of(LocationReader.CONFIDENTIAL.name(), "secret", "private");
    private static final List<String> PUBLIC = List.of(ResourceFields.PUBLISH.name());

    /** What volunteers know from other places. */
    private static final Set<String> OTHER_NAMES = Set.of("draft", "hidden");

    private static final Set<String> OTHER_NAMES_OF_PUBLIC = Set.of("publicar", "publicado");

    private static final Set<String> KNOWN_NAMES =
            Set.copyOf(Stream.of(ResourceFields.RECORD, ContactReader.FIELDS, LocationReader.FIELDS)
                    .flatMap(set -> set.names().stream())
                    .filter(name -> !SECRET.contains(name) && !PUBLIC.contains(name))
                    .distinct()
                    .toList());

    private Privacy() {}

    /** Whether the field asks for it, with an answer as it was typed; an empty one for any that is no word. */
    static boolean isAskedFor(String name, String answer) {
        String word = answer.toLowerCase(Locale.ROOT);
        return (words(name).anyMatch(Privacy::isSecret) && !NO.contains(word))
                || (words(name).anyMatch(Privacy::isPublic) && !YES.contains(word));
    }

    /** Whether the field is about it, whatever the answer. */
    static boolean isSubjectOf(String name) {
        return isSecret(name) || isPublic(name);
    }

    /** Whether it is a field's name or nearly so; anything else may be a text that was taken for one. */
    static boolean isFieldName(String name) {
        return isSubjectOf(name) || Nearest.to(name, KNOWN_NAMES).isPresent();
    }

    /** Where a quote or a colon is missing, a name holds more than the name. */
    private static Stream<String> words(String name) {
        return KNOWN_NAMES.contains(name) ? Stream.empty() : Arrays.stream(name.split("[^\\p{L}_-]+"));
    }

    private static boolean isSecret(String name) {
        return isLike(name, SECRET) || OTHER_NAMES.contains(name.toLowerCase(Locale.ROOT));
    }

    private static boolean isPublic(String name) {
        return isLike(name, PUBLIC) || OTHER_NAMES_OF_PUBLIC.contains(name.toLowerCase(Locale.ROOT));
    }

    private static boolean isLike(String name, List<String> names) {
        return !KNOWN_NAMES.contains(name) && Nearest.to(name, names).isPresent();
    }
}
