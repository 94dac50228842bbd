package org.havenhub.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.havenhub.content.Term;
import org.havenhub.report.Located;
import org.havenhub.report.Nearest;
import org.havenhub.report.Place;
import org.havenhub.report.Problems;
import org.havenhub.report.Rule;

/** The topics, kinds or areas of a hub, by id. If they could not be read in full, any name may be one of them. */
final class Terms {

    private final String noun;
    private final Rule unknown;
    private final boolean complete;
    private final Map<String, Term> byId = new LinkedHashMap<>();
    private final WiderTerms wider;

    Terms(String noun, Rule unknown, List<Term> terms, boolean complete, Problems problems) {
        this.noun = noun;
        this.unknown = unknown;
        this.complete = complete;
        this.wider = WiderTerms.of(terms);
        for (Term term : terms) {
            Term earlier = byId.putIfAbsent(term.id(), term);
            if (earlier != null) {
                problems.add(
                        SiteRules.DUPLICATE_ID,
                        term.place(),
                        "The " + noun + " " + term.id() + " is defined twice.",
                        "The first is at " + earlier.place() + ".");
            }
        }
        terms.forEach(term -> term.parent().ifPresent(parent -> check(parent, problems)));
    }

    /** Reports an id that no term has. */
    void check(Located<String> id, Problems problems) {
        check(id.value(), id.place(), problems);
    }

    boolean check(String id, Place place, Problems problems) {
        if (byId.containsKey(id) || !complete) {
            return true;
        }
        List<String> hints = new ArrayList<>();
        Nearest.to(id, byId.keySet())
                .or(() -> labelled(id))
                .map(near -> "Did you mean " + near + "?")
                .ifPresent(hints::add);
        hints.add("haven.yaml lists the " + noun + "s of this hub.");
        problems.add(unknown, place, "No " + noun + " has the id " + id + ".", hints.toArray(String[]::new));
        return false;
    }

    /** The id of the term that readers see by this name, in any language. */
    private Optional<String> labelled(String name) {
        return byId.values().stream()
                .filter(term -> StreamSupport.stream(term.label().all().spliterator(), false)
                        .anyMatch(name::equalsIgnoreCase))
                .map(Term::id)
                .findFirst();
    }

    /** Whether a term is the wider one, or lies within it. */
    boolean isWithin(String id, String around) {
        return wider.of(id).contains(around);
    }
}
