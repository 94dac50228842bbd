package org.havenhub.site;

import java.util.Objects;
import java.util.Optional;
import org.havenhub.content.Term;
import org.havenhub.language.Language;
import org.havenhub.language.LocalText;
import org.havenhub.resource.Contact;
import org.havenhub.resource.Resource;
import org.jspecify.annotations.Nullable;

/**
 * One answer to the question of a {@link Facet}.
 *
 * @param id names it in an address: the id of a term, the code of a language, {@code free}
 * @param label in the words of the hub; empty for what the theme has words for, and for a language
 * @param term that it is, of a kind, an area or a topic
 * @param language that it is
 */
public record FacetValue(Facet facet, String id, LocalText label, Optional<Term> term, Optional<Language> language) {

    /** Whether a way to reach a resource gives this answer. What is true of the whole resource, each way gives. */
    public boolean isGivenBy(Contact contact, Resource resource) {
        return switch (facet) {
            case LANGUAGE ->
                FacetReader.spoken(contact, resource).stream()
                        .map(FacetReader::language)
                        .anyMatch(this::equals);
            case COST -> FacetReader.cost(contact, resource).equals(id);
            case CHANNEL -> equals(FacetReader.channel(contact).orElse(null));
            case KIND, AREA, TOPIC, AUDIENCE -> true;
        };
    }

    /** Two values are the same answer if their facet and id are. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FacetValue value && facet == value.facet && id.equals(value.id);
    }

    @Override
    public int hashCode() {
        return Objects.hash(facet, id);
    }

    static FacetValue of(Facet facet, Term term) {
        return new FacetValue(facet, term.id(), term.label(), Optional.of(term), Optional.empty());
    }

    static FacetValue of(Facet facet, String id) {
        return new FacetValue(facet, id, LocalText.EMPTY, Optional.empty(), Optional.empty());
    }

    static FacetValue of(Facet facet, String id, LocalText label) {
        return new FacetValue(facet, id, label, Optional.empty(), Optional.empty());
    }

    static FacetValue of(Facet facet, String id, Language language) {
        return new FacetValue(facet, id, LocalText.EMPTY, Optional.empty(), Optional.of(language));
    }
}
