package org.havenhub.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.havenhub.files.Changes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ComparedFoldersTest {

    private final Path hub = Jimfs.newFileSystem(Configuration.unix()).getPath("/home/sam/hub");
    private final Deque<Deed> deeds = new ArrayDeque<>();
    private int looks;

    /** What somebody does between two looks. */
    private interface Deed {
        void run() throws IOException;
    }

    @BeforeEach
    void begin() throws IOException {
        write("haven.yaml", "title: Hub\n", 1);
        write("content/en/guides/listening.md", "Listen.", 1);
    }

    @Test
    void noticesWhatIsNewDifferentAndGone() throws Exception {
        HubWatch watch = watch(
                () -> write("content/en/guides/steps.md", "One.", 1),
                () -> write("content/en/guides/steps.md", "Two.", 2),
                () -> write("content/en/guides/steps.md", "Three.", 2),
                () -> Files.delete(hub.resolve("content/en/guides/steps.md")));

        assertThat(watch.next().paths()).containsExactly("content/en/guides/steps.md");
        assertThat(watch.next().paths()).containsExactly("content/en/guides/steps.md");
        assertThat(watch.next().paths()).containsExactly("content/en/guides/steps.md");
        assertThat(watch.next().paths()).containsExactly("content/en/guides/steps.md");
    }

    @Test
    void noticesAFolderThatIsMovedWithWhatIsInIt() throws Exception {
        HubWatch watch = watch(() -> Files.move(hub.resolve("content/en/guides"), hub.resolve("content/en/pages")));

        assertThat(watch.next().paths())
                .containsExactlyInAnyOrder(
                        "content/en/guides",
                        "content/en/guides/listening.md",
                        "content/en/pages",
                        "content/en/pages/listening.md");
    }

    @Test
    void goesOnWhileNothingMatters() throws Exception {
        HubWatch watch = watch(
                () -> {},
                () -> write("target/haven/index.html", "Built.", 1),
                () -> write("content/en/guides/.listening.md.swp", "Edited.", 1),
                () -> write("haven.yaml", "title: Haven\n", 1));

        assertThat(watch.next().paths()).containsExactly("haven.yaml");
        assertThat(looks).isEqualTo(4);
    }

    /** Nobody knows what was done in the meantime. */
    @Test
    void takesEverythingForDifferentAfterItCouldNotLook() throws Exception {
        Path away = hub.resolveSibling("away");
        HubWatch watch = watch(() -> Files.move(hub, away), () -> {}, () -> Files.move(away, hub));

        assertThat(watch.next()).isEqualTo(Changes.all());
        assertThat(looks).isEqualTo(3);
    }

    private HubWatch watch(Deed... between) {
        deeds.addAll(List.of(between));
        return ComparedFolders.over(hub, look -> {
            looks++;
            try {
                deeds.remove().run();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private void write(String path, String text, long second) throws IOException {
        Path file = hub.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setLastModifiedTime(file, FileTime.fromMillis(second * 1000));
    }
}
