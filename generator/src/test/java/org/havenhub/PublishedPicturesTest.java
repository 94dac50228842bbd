package org.havenhub;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.havenhub.files.Changes;
import org.havenhub.media.Photo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What readers get of pictures, wherever they get it. */
class PublishedPicturesTest {

    private static final String PHOTO = "media/quay.jpg";

    private static final Attention NOBODY = new Attention() {
        @Override
        public Set<String> pages() {
            return Set.of();
        }

        @Override
        public void show(PreviewSite early) {}

        @Override
        public boolean isElsewhere() {
            return false;
        }
    };

    private final TestHub hub = new TestHub();

    @BeforeEach
    void addPhoto() {
        hub.write(PHOTO, Photo.jpeg(40, 30, Photo.exif(6, true)));
        hub.write("content/en/guides/listening.md", TestHub.guide("Listening", "![The quay](../../../media/quay.jpg)"));
    }

    @Test
    void readersDoNotGetThePlaceAndTheAuthorIsToldOfIt() {
        BuildResult result = Haven.build(hub.request());

        assertThat(rules(result)).containsExactly("picture-with-place");
        assertThat(hub.site().get(PHOTO)).isNotEmpty().doesNotContain(Photo.PLANTED);
    }

    @Test
    void aPictureThatIsTurnedKeepsThePlaceOfATurnedOneFree() {
        Haven.build(hub.request());

        assertThat(hub.site().get("guides/listening.html")).contains("width=\"30\" height=\"40\"");
    }

    @Test
    void aPictureThatDidNotChangeIsNotWrittenAgain() {
        BuildResult first = Haven.build(hub.request());
        BuildResult second = Haven.build(hub.request());

        assertThat(first.written()).isPositive();
        assertThat(second.written()).isZero();
    }

    @Test
    void thePreviewShowsWhatIsPublished() {
        Haven.build(hub.request());
        Preview preview = Preview.of(hub.request(), false);
        preview.build(Changes.all(), NOBODY);

        assertThat(latin(preview, PHOTO)).isEqualTo(hub.site().get(PHOTO));

        hub.write(PHOTO, Photo.jpeg(8, 8, Photo.exif(1, true)));
        preview.build(new Changes(false, new TreeSet<>(List.of(PHOTO))), NOBODY);
        Haven.build(hub.request());

        assertThat(latin(preview, PHOTO)).isEqualTo(hub.site().get(PHOTO)).doesNotContain(Photo.PLANTED);
    }

    @Test
    void aPictureOfTheHubsOwnThemeIsCleanedToo() {
        hub.write("theme/assets/logo.png", Photo.png(8, 8, Photo.exif(1, true)));
        hub.write("theme/assets/mark.svg", "<svg xmlns='http://www.w3.org/2000/svg'><!-- Planted --><path/></svg>");

        BuildResult result = Haven.build(hub.request());

        assertThat(rules(result)).containsExactly("picture-with-place", "picture-with-place");
        assertThat(hub.site().get("assets/logo.png")).isNotEmpty().doesNotContain(Photo.PLANTED);
        assertThat(hub.site().get("assets/mark.svg")).isNotEmpty().doesNotContain(Photo.PLANTED);
    }

    @Test
    void nothingIsWrittenOfAHubWithADamagedPicture() {
        Haven.build(hub.request());
        SortedMap<String, String> before = hub.site();
        hub.write(PHOTO, "no picture");

        assertThat(rules(Haven.build(hub.request()))).containsExactly("damaged-picture");
        assertThat(hub.site()).isEqualTo(before);
    }

    @Test
    void aDrawingThatRunsCodeIsRefusedAtItsLine() {
        hub.write("media/plan.svg", "<svg xmlns='http://www.w3.org/2000/svg'>\n<script>leave()</script></svg>");
        hub.write("content/en/guides/listening.md", TestHub.guide("Listening", "![The plan](../../../media/plan.svg)"));

        BuildResult result = Haven.build(hub.request());

        assertThat(result.report().problems()).anySatisfy(problem -> {
            assertThat(problem.rule().id()).isEqualTo("foreign-load");
            assertThat(problem.place().line()).isEqualTo(2);
        });
    }

    private static List<String> rules(BuildResult result) {
        return result.report().problems().stream()
                .map(problem -> problem.rule().id())
                .toList();
    }

    private static String latin(Preview preview, String path) {
        return Optional.ofNullable(preview.site().files().get(path))
                .map(bytes -> new String(bytes, StandardCharsets.ISO_8859_1))
                .orElse("");
    }
}
