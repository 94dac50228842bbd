package org.havenhub.exchange;

import java.util.List;
import java.util.Optional;
import org.havenhub.language.Language;
import org.havenhub.language.LocalText;

/**
 * What open data say of the hub that they come from.
 *
 * @param name of the hub
 * @param url where it is published
 * @param language its main one, in which formats are written that hold one language alone
 * @param country in which its places are, unless they say another
 * @param timezone of all hours, unless a resource says another
 * @param kinds of help
 * @param topics of resources
 * @param areas that resources serve
 */
public record DataHub(
        LocalText name,
        Optional<String> url,
        Language language,
        Optional<String> country,
        Optional<String> timezone,
        List<DataTerm> kinds,
        List<DataTerm> topics,
        List<DataTerm> areas) {

    public DataHub {
        kinds = List.copyOf(kinds);
        topics = List.copyOf(topics);
        areas = List.copyOf(areas);
    }

    /** What tells it from other hubs. */
    String key() {
        return url.orElseGet(() -> text(name));
    }

    /** A text in the main language, without white space around it. */
    String text(LocalText text) {
        return SpreadsheetCell.bare(text.in(language, language));
    }

    /**
     * A word of the hub for what resources have in common.
     *
     * @param parent the id of a wider term
     */
    public record DataTerm(String id, LocalText label, Optional<String> parent) {}
}
