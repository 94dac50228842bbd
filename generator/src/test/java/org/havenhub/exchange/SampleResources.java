package org.havenhub.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.havenhub.exchange.DataHub.DataTerm;
import org.havenhub.files.SourceFile;
import org.havenhub.language.Language;
import org.havenhub.language.LocalText;
import org.havenhub.resource.Resource;
import org.havenhub.resource.ResourceReader;

/** The resources of the sample hub, which use every field there is, and some that are written for a test. */
final class SampleResources {

    static final DataHub HUB = new DataHub(
            LocalText.same("Northshire Haven"),
            Optional.of("https://northshire-haven.example.org/"),
            new Language("en"),
            Optional.empty(),
            Optional.empty(),
            List.of(new DataTerm("helpline", LocalText.same("Helpline"), Optional.empty())),
            List.of(new DataTerm("safety", LocalText.same("Safety"), Optional.empty())),
            List.of(new DataTerm("northport", LocalText.same("Northport"), Optional.of("northshire"))));

    /** The same hub, which says where it is. */
    static final DataHub PLACED = new DataHub(
            HUB.name(),
            HUB.url(),
            HUB.language(),
            Optional.of("GB"),
            Optional.of("Europe/London"),
            HUB.kinds(),
            HUB.topics(),
            HUB.areas());

    /** Texts as people type them, with white space around them and line breaks inside. */
    static final String AS_TYPED = """
            resources:
              - id: night-line
                name: "  Night Line\u00a0"
                card-name: "Night "
                kind: helpline
                summary: |
                  A calm voice,
                  all night.
                for: [" everyone"]
                referral: |
                  Yourself.
                documents: ["none "]
                cost: " free"
                languages: [en]
                contacts:
                  - call: "0808 157 0123"
                    hours: " 24/7 "
                    note: |+
                      Press 2
                        for Spanish.

                  - visit:
                      name: "  The Lantern Rooms"
                      street: |
                        Quay House
                        12 Quay Street
                      town: " Northport"
                      region: "Northshire "
                      postcode: " NP1 2AB"
                      country: GB
                      transport: "\tBus 4\n"
                meets:
                  - {every: 2nd Tuesday, at: "18:30-20:00", from: 2026-01-13, calendar-name: " Meeting "}
            """;

    private SampleResources() {}

    static ResourceData data() {
        return new ResourceData(HUB, published());
    }

    static ResourceData data(String yaml) {
        return new ResourceData(
                HUB, read(yaml).stream().filter(Resource::published).toList());
    }

    static List<Resource> published() {
        return files().flatMap(text -> read(text).stream())
                .filter(Resource::published)
                .toList();
    }

    static String json(ResourceData data) {
        return data.json().collect(Collectors.joining());
    }

    static String csv(ResourceData data) {
        return data.csv().collect(Collectors.joining());
    }

    /** Every file of HSDS by its path. */
    static SortedMap<String, String> hsds(ResourceData data) {
        SortedMap<String, String> files = new TreeMap<>();
        data.hsds().forEach((path, text) -> files.put(path, text.get()));
        data.tables().write((name, piece) -> files.merge("tabular/" + name, piece, String::concat));
        return files;
    }

    static Stream<String> files() {
        Path folder = Path.of(System.getProperty("basedir", ".")).resolve("../sample-site/resources");
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> sorted = files.sorted().toList();
            return sorted.stream().map(SampleResources::text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static List<Resource> read(String yaml) {
        return ResourceReader.read(
                        new SourceFile("resources/some.yaml", yaml),
                        List.of(new Language("en"), new Language("es")),
                        Optional.of("GB"))
                .value();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
