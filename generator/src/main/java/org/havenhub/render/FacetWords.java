package org.havenhub.render;

import java.util.List;
import java.util.Map;
import org.havenhub.language.Language;
import org.havenhub.render.view.ChoiceView;
import org.havenhub.render.view.FacetValueView;
import org.havenhub.render.view.FacetView;
import org.havenhub.render.view.Words;
import org.havenhub.site.Facet;
import org.havenhub.site.FacetValue;
import org.havenhub.site.Page;

/** Says the questions by which the directory can be narrowed, and their answers. */
final class FacetWords {

    private static final Map<Facet, Phrase> NAMES = Map.of(
            Facet.KIND, Phrase.FACET_KIND,
            Facet.AREA, Phrase.FACET_AREA,
            Facet.LANGUAGE, Phrase.FACET_LANGUAGE,
            Facet.COST, Phrase.FACET_COST,
            Facet.TOPIC, Phrase.FACET_TOPIC,
            Facet.CHANNEL, Phrase.FACET_CHANNEL,
            Facet.AUDIENCE, Phrase.FACET_AUDIENCE);

    private FacetWords() {}

    static List<FacetView> of(List<Page.FacetCounts> facets, Standpoint here) {
        return facets.stream().map(counts -> facet(counts, here)).toList();
    }

    static List<ChoiceView> chosen(List<Page.Choice> choices, Standpoint here) {
        return choices.stream()
                .map(choice -> new ChoiceView(
                        name(choice.value().facet(), here), label(choice.value(), here), here.href(choice.without())))
                .toList();
    }

    static Words name(Facet facet, Standpoint here) {
        Phrase name = NAMES.get(facet);
        if (name == null) {
            throw new IllegalStateException("A facet without a name: " + facet);
        }
        return here.voice().say(name);
    }

    /** In the words of the hub, or else of the language or the theme. */
    static Words label(FacetValue value, Standpoint here) {
        if (!value.label().isEmpty()) {
            return here.voice().in(value.label());
        }
        return value.language()
                .map(language -> Words.of(name(language, here.language())))
                .orElseGet(() -> here.voice()
                        .member("choice.", value.facet().id() + "-" + value.id())
                        .orElse(Words.of(value.id())));
    }

    /** Whoever reads no other language finds it by its own name. */
    private static String name(Language language, Language reader) {
        String name = language.nameIn(reader);
        String own = language.endonym();
        return own.equals(name) ? name : own + " (" + name + ")";
    }

    private static FacetView facet(Page.FacetCounts counts, Standpoint here) {
        List<FacetValueView> values =
                counts.values().stream().map(count -> of(count, here)).toList();
        return new FacetView(counts.facet().id(), name(counts.facet(), here), values);
    }

    static FacetValueView of(Page.FacetCount count, Standpoint here) {
        return new FacetValueView(label(count.value(), here), here.href(count.page()), count.count());
    }
}
