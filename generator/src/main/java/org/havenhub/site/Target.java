package org.havenhub.site;

import java.util.List;
import org.havenhub.resource.Resource;

/** Where a link of a text leads, or where a picture comes from. */
public sealed interface Target {

    /** A page of the site; the fragment is without {@code #} and may be empty. */
    record ToPage(PageLink page, String fragment) implements Target {}

    /** A file of the site that is no page. */
    record ToMedia(Media media) implements Target {}

    /** A resource; alone in its paragraph it is shown as a card. */
    record ToResource(Resource resource) implements Target {}

    /**
     * A list of resources, in the order of the directory.
     *
     * @param asked what it was asked for by; none of every resource
     */
    record ToResources(List<Resource> resources, List<FacetValue> asked) implements Target {
        public ToResources {
            resources = List.copyOf(resources);
            asked = List.copyOf(asked);
        }
    }

    /** Another site, a mail address, a telephone number: an absolute URL of an allowed scheme. */
    record Outside(String url) implements Target {}

    /** Nothing; this has been reported and the site is not written. */
    record Nowhere() implements Target {}
}
