package org.havenhub.exchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.havenhub.language.Language;

/**
 * What matters of the hub that a table goes into.
 *
 * @param languages of the hub; none if they are not known
 * @param country of the hub, if it is known
 * @param ids of the resources that it has
 * @param terms the ids of its terms, by the field that names them: {@code kind}, {@code topics}, {@code areas}; a field without an
 *     entry is not looked at
 */
public record TargetHub(
        List<Language> languages, Optional<String> country, Set<String> ids, Map<String, Set<String>> terms) {

    public TargetHub {
        languages = List.copyOf(languages);
        ids = Set.copyOf(ids);
        terms = Map.copyOf(terms);
    }

    /** Whether the hub is known to have such a term. */
    boolean has(String field, String id) {
        return terms.getOrDefault(field, Set.of()).contains(id);
    }

    /** Whether the hub is known to have no such term. */
    boolean lacks(String field, String id) {
        return terms.containsKey(field) && !has(field, id);
    }
}
