package org.havenhub.benchmark;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A hub: one file a guide, lists of up to a thousand resources. */
final class HavenEdition implements Edition {

    private static final int LIST_SIZE = 1000;

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
        int lists = (resources.size() + LIST_SIZE - 1) / LIST_SIZE;
        return IntStream.range(0, lists)
                .mapToObj(number -> list(
                        number + 1,
                        resources.subList(number * LIST_SIZE, Math.min(resources.size(), (number + 1) * LIST_SIZE))));
    }

    private static TextFile list(int number, List<MadeResource> resources) {
        String text = resources.stream()
                .map(HavenEdition::entry)
                .collect(Collectors.joining(
                        "\n",
                        "defaults: {verified: 2026-10-01, languages: [en], areas: [northshire]}\nresources:\n",
                        ""));
        return new TextFile("resources/list-%03d.yaml".formatted(number), text);
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
