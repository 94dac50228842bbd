package org.havenhub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.havenhub.media.Photo;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What somebody finds who looks into published pictures with the program that knows most of what can be hidden there. Without the
 * program the test is skipped, unless {@code -Dhaven.exiftool=required} makes that a failure.
 */
class ExiftoolTest {

    private static final boolean REQUIRED = "required".equals(System.getProperty("haven.exiftool"));
    private static final String MISSING =
            "There is no exiftool on this machine: on Debian, install the package libimage-exiftool-perl.";

    /** What the file system, the pixels and their colours say. */
    private static final Pattern HARMLESS = Pattern.compile(
            "(SourceFile|ExifTool|System|File|JFIF|PNG|PNG-pHYs|GIF|RIFF|SVG|ICC-header|ICC_Profile|Composite|Adobe):.*");

    /** All that Exif may say. */
    private static final List<String> TURN = List.of("File:ExifByteOrder", "IFD0:Orientation");

    private static final Pattern LINE = Pattern.compile("\\[([^\\]]+)\\]\\s+(\\S+)\\s*: (.*)");

    @TempDir
    Path folder;

    private TestHub hub;

    @BeforeAll
    static void requireExiftool() {
        boolean installed = Files.isExecutable(Path.of("/usr/bin/exiftool"));
        if (!installed) {
            System.out.println("Tests with exiftool are skipped. " + MISSING);
        }
        assumeTrue(REQUIRED || installed, MISSING);
    }

    @BeforeEach
    void publish() {
        Map<String, byte[]> pictures = new TreeMap<>();
        byte[] turned = Photo.exif(6, true);
        pictures.put("a.jpg", Photo.jpeg(40, 30, Photo.exif(1, true)));
        pictures.put("turned.jpg", Photo.jpeg(40, 30, turned));
        pictures.put("a.png", Photo.png(40, 30, Photo.exif(1, true)));
        pictures.put("turned.png", Photo.png(40, 30, turned));
        pictures.put("a.gif", Photo.gif(40, 30));
        pictures.put("a.webp", Photo.webp(Photo.exif(1, true)));
        pictures.put("turned.webp", Photo.webp(turned));
        pictures.put("animated.webp", Photo.animatedWebp());
        pictures.put("a.svg", """
                <svg xmlns="http://www.w3.org/2000/svg"><!-- Planted --><metadata><rdf:RDF
                xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/"><rdf:Description
                dc:source="Planted source"/></rdf:RDF></metadata><path d="M0 0h9v9z"/></svg>
                """.getBytes(StandardCharsets.UTF_8));
        hub = new TestHub(folder.resolve("hub"));
        pictures.forEach((name, bytes) -> hub.write("media/" + name, bytes));
        hub.write(
                "content/en/guides/listening.md",
                TestHub.guide(
                        "Listening",
                        pictures.keySet().stream()
                                .map(name -> "![A picture of the quay](../../../media/" + name + ")")
                                .collect(Collectors.joining("\n\n"))));
        assertThat(Haven.build(hub.request()).succeeded()).isTrue();
    }

    @Test
    void findsNothingThatWasPlanted() throws Exception {
        for (Path picture : pictures(hub.output())) {
            Map<String, String> found = tags(picture);

            assertThat(found).as(picture.toString()).isNotEmpty();
            assertThat(found.values()).as(picture.toString()).noneMatch(value -> value.contains(Photo.PLANTED));
            assertThat(found.keySet())
                    .as(picture.toString())
                    .allMatch(tag -> HARMLESS.matcher(tag).matches() || TURN.contains(tag))
                    .noneMatch(tag -> tag.endsWith(":Warning") || tag.endsWith(":Error") || tag.contains("GPS"));
        }
    }

    @Test
    void seesThatAPictureIsTurned() throws Exception {
        for (String ending : List.of("jpg", "png", "webp")) {
            assertThat(tags(hub.output().resolve("media/turned." + ending)))
                    .as(ending)
                    .containsEntry("IFD0:Orientation", "6");
        }
    }

    /** Or else it would prove nothing that it finds nothing. */
    @Test
    void findsWhatWasPlantedInTheHub() throws Exception {
        for (Path picture : pictures(folder.resolve("hub"))) {
            boolean planted = tags(picture).values().stream().anyMatch(value -> value.contains(Photo.PLANTED));
            boolean frames = picture.endsWith("animated.webp");

            assertThat(planted || frames).as(picture.toString()).isTrue();
        }
        assertThat(tags(folder.resolve("hub/media/a.jpg"))).containsKey("GPS:GPSLatitude");
    }

    private static List<Path> pictures(Path site) throws IOException {
        try (var files = Files.list(site.resolve("media"))) {
            List<Path> pictures = files.sorted().toList();
            assertThat(pictures).hasSize(9);
            return pictures;
        }
    }

    /** All tags, unknown ones too, as group and name, with their plain values. */
    private static Map<String, String> tags(Path picture) throws Exception {
        Process exiftool = new ProcessBuilder("exiftool", "-a", "-G1", "-s", "-n", "-U", "-ee", picture.toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(exiftool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(exiftool.waitFor(30, TimeUnit.SECONDS)).isTrue();
        Map<String, String> tags = new TreeMap<>();
        for (String line : output.lines().toList()) {
            Matcher matcher = LINE.matcher(line);
            if (matcher.matches()) {
                tags.merge(matcher.group(1) + ":" + matcher.group(2), matcher.group(3), (a, b) -> a + "\n" + b);
            }
        }
        return tags;
    }
}
