package org.havenhub.site;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.havenhub.content.Term;
import org.havenhub.report.Located;

/**
 * The terms that each term is a part of. Whoever looks for the wider one looks for all within it too.
 *
 * @param byId for each known term itself first, then its parent, and so on
 */
record WiderTerms(Map<String, Set<String>> byId) {

    static WiderTerms of(List<Term> terms) {
        Map<String, Term> known = terms.stream().collect(Collectors.toMap(Term::id, term -> term, (a, b) -> a));
        Map<String, Set<String>> byId = new LinkedHashMap<>();
        known.values().forEach(term -> byId.put(term.id(), around(term, known)));
        return new WiderTerms(byId);
    }

    /** A circle is told elsewhere. */
    private static Set<String> around(Term term, Map<String, Term> known) {
        Set<String> found = new LinkedHashSet<>(List.of(term.id()));
        Optional<String> parent = parent(term);
        while (parent.isPresent() && found.add(parent.get())) {
            parent = parent.map(known::get).flatMap(WiderTerms::parent);
        }
        return found;
    }

    private static Optional<String> parent(Term term) {
        return term.parent().map(Located::value);
    }

    /** A term and all that it is a part of; nothing else for an unknown one. */
    Set<String> of(String id) {
        return byId.getOrDefault(id, Set.of(id));
    }

    /** The same for several, each once. */
    Set<String> of(Collection<Located<String>> ids) {
        return ids.stream().flatMap(id -> of(id.value()).stream()).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
