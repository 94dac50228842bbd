package org.havenhub.site;

import java.util.List;
import java.util.stream.Stream;
import org.havenhub.content.Article;
import org.havenhub.resource.Resource;

/**
 * An article whose links are resolved.
 *
 * @param article as written
 * @param links where each of the prose's links leads, in the same order
 * @param pictures where each of the prose's pictures comes from, in the same order
 * @param resources shown beside the text
 */
public record Text(Article article, List<Target> links, List<Target> pictures, List<Resource> resources) {

    public Text {
        links = List.copyOf(links);
        pictures = List.copyOf(pictures);
        resources = List.copyOf(resources);
    }

    /** The files that it shows or links to. */
    Stream<Media> media() {
        return Stream.concat(links.stream(), pictures.stream())
                .filter(Target.ToMedia.class::isInstance)
                .map(target -> ((Target.ToMedia) target).media());
    }
}
