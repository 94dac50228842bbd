package org.havenhub.site;

import org.havenhub.content.Article;
import org.havenhub.content.SiteSettings;
import org.havenhub.report.Place;

/**
 * What an author has to look at when a page is wrong.
 *
 * @param place the file that the page is made from; the settings for a page that every hub has
 * @param what the page in words, to stand inside a sentence
 */
public record PageSource(Place place, String what) {

    /** The source of a page in the hub with these settings. */
    public static PageSource of(Page page, SiteSettings settings) {
        if (page instanceof Page.Guide guide) {
            return of(guide.text().article());
        }
        if (page instanceof Page.Plain plain) {
            return of(plain.text().article());
        }
        if (page instanceof Page.Help help) {
            return new PageSource(
                    help.resource().place(), "the resource " + help.resource().id());
        }
        if (page instanceof Page.Topic topic) {
            return new PageSource(
                    topic.term().place(), "the topic " + topic.term().id());
        }
        if (page instanceof Page.Kind kind) {
            return new PageSource(kind.term().place(), "the kind " + kind.term().id());
        }
        return new PageSource(settings.place(), "a page that every hub has");
    }

    private static PageSource of(Article article) {
        return new PageSource(article.place(), "the file " + article.path());
    }
}
