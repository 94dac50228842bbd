package org.havenhub.site;

import org.havenhub.content.Article;
import org.havenhub.content.SiteSettings;
import org.havenhub.report.Place;

/**
 * What an author has to look at when a page is wrong.
 *
 * @param place the file that the page is made from; the settings for a page that every hub has
 * @param what the page in words, to stand inside a sentence
 * @param newName how to give the page another address; empty for a page that every hub has
 */
public record PageSource(Place place, String what, String newName) {

    /** The source of a page in the hub with these settings. */
    public static PageSource of(Page page, SiteSettings settings) {
        if (page instanceof Page.Guide guide) {
            return of(guide.text().article());
        }
        if (page instanceof Page.Quiet quiet) {
            return of(quiet.subject(), settings);
        }
        if (page instanceof Page.Plain plain) {
            return of(plain.text().article());
        }
        if (page instanceof Page.Help help) {
            return of(help.resource().place(), "the resource", help.resource().id());
        }
        if (page instanceof Page.Topic topic) {
            return of(topic.term().place(), "the topic", topic.term().id());
        }
        if (page instanceof Page.Listing listing) {
            return of(listing, settings);
        }
        return new PageSource(settings.place(), nameOf(page) + ", which every hub has", "");
    }

    boolean isOfEveryHub() {
        return newName.isEmpty();
    }

    private static PageSource of(Page.Listing listing, SiteSettings settings) {
        FacetValue value = listing.chosen().get(0).value();
        return value.term()
                .map(term -> of(term.place(), "the " + value.facet().id(), term.id()))
                .orElseGet(() -> new PageSource(settings.place(), "a list of help, which every hub has", ""));
    }

    private static PageSource of(Article article) {
        String renamed = article.path().replaceFirst("\\.md$", "-2.md");
        return new PageSource(
                article.place(), "the file " + article.path(), "Rename the file, for example to " + renamed + ".");
    }

    private static PageSource of(Place place, String thing, String id) {
        return new PageSource(place, thing + " " + id, "Write another id, for example " + id + "-2.");
    }

    private static String nameOf(Page page) {
        if (page instanceof Page.GuideIndex) {
            return "the list of guides";
        }
        if (page instanceof Page.TopicIndex) {
            return "the list of topics";
        }
        if (page instanceof Page.Directory) {
            return "the list of all help";
        }
        if (page instanceof Page.AToZ) {
            return "the list from A to Z";
        }
        if (page instanceof Page.SaferBrowsing) {
            return "the page on safer browsing";
        }
        if (page instanceof Page.PrivacyPromise) {
            return "the page on what the site promises";
        }
        if (page instanceof Page.PocketCards) {
            return "the cards to print";
        }
        if (page instanceof Page.Poster) {
            return "the poster to print";
        }
        return page instanceof Page.NotFound ? "the page for addresses that do not exist" : "the home page";
    }
}
