package org.havenhub.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.havenhub.files.HubFolders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whoever waits for an event in vain waits for ever, so each test is on a thread that can be left behind. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class WatchedFoldersTest {

    @TempDir
    Path hub;

    @Test
    void noticesWhatHappensInAFolder() throws Exception {
        Path guides = Files.createDirectories(hub.resolve("content/en/guides"));
        try (WatchedFolders watch = WatchedFolders.over(hub)) {
            Files.writeString(guides.resolve("listening.md"), "Listen.");

            assertThat(watch.next().isEmpty()).isFalse();
        }
    }

    @Test
    void watchesAFolderThatIsMadeBetweenTheLookAndTheWatch() throws Exception {
        Path components = hub.resolve("theme/components");
        try (WatchedFolders watch = WatchedFolders.over(hub, () -> foundBefore(components))) {
            Files.writeString(components.resolve("base.ftlh"), "One.");

            assertThat(watch.next().isEmpty()).isFalse();
        }
    }

    @Test
    void aSystemWithoutEventsIsNotWatchedButCompared() throws Exception {
        Path elsewhere = Jimfs.newFileSystem(Configuration.unix()).getPath("/hub");
        Files.createDirectories(elsewhere);
        try (HubWatch here = HubWatch.over(hub);
                HubWatch there = HubWatch.over(elsewhere)) {
            assertThat(here instanceof WatchedFolders)
                    .isNotEqualTo(System.getProperty("os.name").startsWith("Mac"));
            assertThat(there).isInstanceOf(ComparedFolders.class);
        }
    }

    /** What is found in the hub just before a folder is made. */
    private List<Path> foundBefore(Path made) {
        List<Path> found = HubFolders.in(hub);
        try {
            Files.createDirectories(made);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }
}
