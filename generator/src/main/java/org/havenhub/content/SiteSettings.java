package org.havenhub.content;

import java.net.URI;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.havenhub.language.Language;
import org.havenhub.language.LocalText;
import org.havenhub.report.Located;
import org.havenhub.report.Place;

/**
 * The settings of {@code haven.yaml}.
 *
 * @param place the file
 * @param title the name of the hub
 * @param description one sentence on what it is
 * @param url where the hub is published; used for canonical links, sitemap and feed alone. Ends with {@code /}
 * @param languages the first is the default
 * @param translationsComplete whether every guide is expected in every language ({@code translations: complete}, the
 *     default) or not ({@code translations: partial})
 * @param theme the name of the theme
 * @param brand a colour as {@code #rrggbb}
 * @param exit where the exit leads; empty if the hub has none
 * @param crisis ids of the resources on every page
 * @param country whose numbers those are that begin with no plus sign: two capital letters (ISO 3166-1)
 * @param timezone the hub's own, for hours
 * @param holidays days that {@code PH} in hours stands for
 * @param guideReview how long a guide's review holds
 * @param resourceReview how long a resource's check holds
 * @param resourceGrace how long a resource whose check no longer holds stays in lists
 * @param topics in the order of the file
 * @param kinds the hub's own and the built-in ones, the hub's own first
 * @param areas in the order of the file
 * @param contact how to report a mistake: a link, a mail address or a phone number; empty if not given
 * @param openData whether the published resources are published as data too
 * @param linkedData whether programs that look for linked data find a file beside the page of each resource
 * @param menu names of built-in pages or paths of articles below their language's folder
 * @param footer likewise
 * @param caching how long a published page stays on the device of a reader
 * @param weight of the home page or a guide at most: bytes, compressed, with its style sheet and without pictures
 * @param oneEntry whether all pages of a visit together take one place in the history of the tab ({@code history: one-entry})
 * @param emails mail addresses that may stand in texts though nobody can be reached there through the hub
 * @param cardAddress where printed cards and posters lead; empty if they lead nowhere
 * @param rules that weigh something else than usual, by their ids as typed
 * @param quietPrint sheets that do not tell what they are about
 */
public record SiteSettings(
        Place place,
        LocalText title,
        LocalText description,
        Optional<URI> url,
        List<Language> languages,
        boolean translationsComplete,
        Located<String> theme,
        Located<String> brand,
        LocalText exit,
        List<Located<String>> crisis,
        Optional<String> country,
        Optional<ZoneId> timezone,
        List<LocalDate> holidays,
        Period guideReview,
        Period resourceReview,
        Period resourceGrace,
        List<Term> topics,
        List<Term> kinds,
        List<Term> areas,
        LocalText contact,
        boolean openData,
        boolean linkedData,
        List<Located<String>> menu,
        List<Located<String>> footer,
        Caching caching,
        int weight,
        boolean oneEntry,
        List<String> emails,
        Optional<String> cardAddress,
        Map<Located<String>, RuleWeight> rules,
        QuietPrint quietPrint) {

    public SiteSettings {
        if (languages.isEmpty()) {
            throw new IllegalArgumentException("A hub has at least one language.");
        }
        languages = List.copyOf(languages);
        crisis = List.copyOf(crisis);
        holidays = List.copyOf(holidays);
        topics = List.copyOf(topics);
        kinds = List.copyOf(kinds);
        areas = List.copyOf(areas);
        menu = List.copyOf(menu);
        footer = List.copyOf(footer);
        emails = List.copyOf(emails);
        rules = Map.copyOf(rules);
    }

    /** A list with fewer has only been begun. */
    public static final int FEWEST_HOLIDAYS = 5;

    /** Half a year lies between the first and the last of a year. */
    private static final int DAYS_BETWEEN = 182;

    /** How long a published page stays on the device of a reader. */
    public enum Caching {
        /** For an hour, which spares slow and dear lines. */
        LIGHT,
        /** Not at all. */
        DISCREET
    }

    /** Whether nothing that a reader keeps may tell what the hub is. */
    public boolean isDiscreet() {
        return caching == Caching.DISCREET;
    }

    /**
     * Whether it is known which days of a year are holidays. There are six at least in every country, spread over the year, so that those
     * of a single season tell of no others.
     */
    public boolean knowsHolidaysOf(int year) {
        List<Integer> days = holidays.stream()
                .filter(day -> day.getYear() == year)
                .map(LocalDate::getDayOfYear)
                .distinct()
                .toList();
        return days.size() >= FEWEST_HOLIDAYS && Collections.max(days) - Collections.min(days) >= DAYS_BETWEEN;
    }

    public Language defaultLanguage() {
        return languages.get(0);
    }

    /** The folder of a language in the site, with a trailing slash: empty for the default language. */
    public String folder(Language language) {
        return language.equals(defaultLanguage()) ? "" : language.tag() + "/";
    }
}
