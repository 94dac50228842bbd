package org.havenhub.benchmark;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A hub: one file a guide, all resources in one list. */
final class HavenEdition implements Edition {

    @Override
    public String name() {
        return "haven";
    }

    @Override
    public TextFile guide(MadeGuide guide) {
        return new TextFile("content/en/guides/" + guide.slug() + ".md", """
                ---
                title: "%s"
                summary: "%s"
                topics: %s
                reviewed: %s
                order: %d
                resources: %s
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
        String text = resources.stream()
                .map(HavenEdition::entry)
                .collect(Collectors.joining(
                        "\n",
                        "defaults: {verified: 2026-10-01, languages: [en], areas: [northshire]}\nresources:\n",
                        ""));
        return Stream.of(new TextFile("resources/all.yaml", text));
    }

    private static String entry(MadeResource resource) {
        return """
                  - id: %s
                    name: "%s"
                    kind: %s
                    summary: "%s"
                    topics: [%s]
                    cost: free
                    contacts:
                      - call: "%s"
                        hours: "24/7"
                        cost: free
                """.formatted(
                        resource.id(),
                        resource.name(),
                        resource.kind(),
                        resource.summary(),
                        resource.topic(),
                        resource.phone());
    }
}
