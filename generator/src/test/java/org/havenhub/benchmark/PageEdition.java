package org.havenhub.benchmark;

import java.util.List;
import java.util.stream.Stream;

/**
 * A generator that knows pages only: a resource is a page without text.
 *
 * @param name of the edition
 * @param content the folder of its texts
 */
record PageEdition(String name, String content) implements Edition {

    @Override
    public TextFile guide(MadeGuide guide) {
        return new TextFile(content + "/guides/" + guide.slug() + ".md", """
                ---
                title: "%s"
                description: "%s"
                topics: %s
                date: %s
                weight: %d
                mentions: %s
                ---

                %s""".formatted(
                        guide.title(),
                        guide.summary(),
                        Edition.list(guide.topics()),
                        guide.reviewed(),
                        guide.number(),
                        Edition.list(guide.resources()),
                        guide.text()));
    }

    @Override
    public Stream<TextFile> resources(List<MadeResource> resources) {
        return resources.stream().map(this::page);
    }

    private TextFile page(MadeResource resource) {
        return new TextFile(content + "/help/" + resource.id() + ".md", """
                ---
                title: "%s"
                description: "%s"
                kinds: [%s]
                topics: [%s]
                date: 2026-10-01
                phone: "%s"
                ---
                """.formatted(
                        resource.name(), resource.summary(), resource.kind(), resource.topic(), resource.phone()));
    }
}
