package org.havenhub.content;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.havenhub.report.Located;

/**
 * What stands above the text of an article.
 *
 * @param title of the page
 * @param summary one sentence; may be empty
 * @param topics ids of topics
 * @param reviewed the day a person last read it through
 * @param review how long that holds; empty means the hub's own rule
 * @param contentNote what it speaks of, shown before the text; may be empty
 * @param discreetTitle what the browser's title bar and history show instead; may be empty
 * @param order smaller comes first
 * @param draft never published
 * @param publish not before this day
 * @param expires not from this day on
 * @param aliases former addresses from the site's root, for example {@code guides/old-name.html}
 * @param resources ids of resources shown beside the text
 * @param form article or steps
 */
public record FrontMatter(
        Located<String> title,
        String summary,
        List<Located<String>> topics,
        Optional<Located<LocalDate>> reviewed,
        Optional<Period> review,
        String contentNote,
        String discreetTitle,
        int order,
        boolean draft,
        Optional<LocalDate> publish,
        Optional<LocalDate> expires,
        List<Located<String>> aliases,
        List<Located<String>> resources,
        Form form) {

    /** Comes after every article with an order of its own. */
    public static final int NO_ORDER = Integer.MAX_VALUE;

    public FrontMatter {
        topics = List.copyOf(topics);
        aliases = List.copyOf(aliases);
        resources = List.copyOf(resources);
    }

    /** Whether the article is on the site on a day. */
    public boolean isPublishedOn(LocalDate day) {
        return !draft
                && publish.map(from -> !day.isBefore(from)).orElse(true)
                && expires.map(day::isBefore).orElse(true);
    }

    /** Whether there are days on which the article is not on the site. */
    boolean isLimited() {
        return draft || publish.isPresent() || expires.isPresent();
    }

    /** The same without what keeps the article off the site. */
    FrontMatter published() {
        return new FrontMatter(
                title,
                summary,
                topics,
                reviewed,
                review,
                contentNote,
                discreetTitle,
                order,
                false,
                Optional.empty(),
                Optional.empty(),
                aliases,
                resources,
                form);
    }

    /** The last day on which its review holds; empty if nobody has read it through. */
    public Optional<LocalDate> due(Period usual) {
        return reviewed.map(day -> day.value().plus(review.orElse(usual)));
    }

    /** How a guide is laid out. */
    public enum Form {
        ARTICLE,
        /** Numbered sections that print as a checklist. */
        STEPS
    }
}
