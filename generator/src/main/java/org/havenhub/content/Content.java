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
 */
public record Content(SiteSettings settings, List<Article> articles, List<Resource> resources, List<MediaFile> media) {

    public Content {
        articles = List.copyOf(articles);
        resources = List.copyOf(resources);
        media = List.copyOf(media);
    }
}
