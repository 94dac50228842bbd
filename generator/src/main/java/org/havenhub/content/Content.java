package org.havenhub.content;

import java.util.List;
import org.havenhub.resource.Resource;

/**
 * Everything the authors of a hub wrote.
 *
 * @param settings of {@code haven.yaml}
 * @param articles sorted by path; drafts and articles out of their time included
 * @param resources sorted by file and place; unpublished ones included
 * @param media sorted by path
 * @param termsKnown whether the settings were read in full; if not, a topic, kind or area that is not among theirs proves nothing
 * @param resourcesKnown whether the lists of resources were read in full as well; if not, a resource that is missing proves nothing
 * @param idsKnown whether no id of a resource can have been lost, whatever else is wrong; if not, an id that is missing proves nothing
 */
public record Content(
        SiteSettings settings,
        List<Article> articles,
        List<Resource> resources,
        List<MediaFile> media,
        boolean termsKnown,
        boolean resourcesKnown,
        boolean idsKnown) {

    public Content {
        articles = List.copyOf(articles);
        resources = List.copyOf(resources);
        media = List.copyOf(media);
    }

    /** Everything, read in full. */
    public Content(SiteSettings settings, List<Article> articles, List<Resource> resources, List<MediaFile> media) {
        this(settings, articles, resources, media, true, true, true);
    }

    /** The same with the hub's public holidays left out of meetings that rest on them. Those of another place are others. */
    public Content withHolidays() {
        List<Resource> amid = resources.stream()
                .map(resource -> isHere(resource) ? resource.amid(settings.holidays()) : resource)
                .toList();
        return new Content(settings, articles, amid, media, termsKnown, resourcesKnown, idsKnown);
    }

    private boolean isHere(Resource resource) {
        return resource.timezone().isEmpty() || resource.timezone().equals(settings.timezone());
    }

    /** The same as if every article were on the site today: for those who write, never for readers. */
    public Content withEveryArticlePublished() {
        List<Article> published = articles.stream().map(Article::published).toList();
        return new Content(settings, published, resources, media, termsKnown, resourcesKnown, idsKnown);
    }
}
