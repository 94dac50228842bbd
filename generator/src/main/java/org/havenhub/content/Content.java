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
 * @param complete whether settings and resources were read in full; if not, a name that leads nowhere proves nothing
 */
public record Content(
        SiteSettings settings,
        List<Article> articles,
        List<Resource> resources,
        List<MediaFile> media,
        boolean complete) {

    public Content {
        articles = List.copyOf(articles);
        resources = List.copyOf(resources);
        media = List.copyOf(media);
    }

    /** Everything, read in full. */
    public Content(SiteSettings settings, List<Article> articles, List<Resource> resources, List<MediaFile> media) {
        this(settings, articles, resources, media, true);
    }

    /** The same as if every article were on the site today: for those who write, never for readers. */
    public Content withEveryArticlePublished() {
        List<Article> published = articles.stream().map(Article::published).toList();
        return new Content(settings, published, resources, media, complete);
    }
}
