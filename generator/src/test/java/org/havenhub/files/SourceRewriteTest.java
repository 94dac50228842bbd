package org.havenhub.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SourceRewriteTest {

    private final Path hub = Jimfs.newFileSystem(Configuration.unix().toBuilder()
                    .setAttributeViews("basic", "posix")
                    .build())
            .getPath("/hub");
    private final Path file = hub.resolve("haven.yaml");

    @BeforeEach
    void write() throws IOException {
        Files.createDirectories(hub);
        Files.writeString(file, "old");
    }

    @Test
    void keepsThePermissionsOfTheFile() throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r-x"));

        SourceRewrite.write(hub, "haven.yaml", "old", "new");

        assertThat(Files.readString(file)).isEqualTo("new");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-rw-r-x");
    }

    @Test
    void leavesAFileAloneThatHasChangedSinceItWasRead() throws IOException {
        Files.writeString(file, "newer");

        assertThatThrownBy(() -> SourceRewrite.write(hub, "haven.yaml", "old", "new"))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("has changed");
        assertThat(Files.readString(file)).isEqualTo("newer");
    }

    @Test
    void whatAnInterruptedWriteLeftBehindIsNoHindrance() throws IOException {
        Files.writeString(hub.resolve(".haven.yaml.new"), "half");

        SourceRewrite.write(hub, "haven.yaml", "old", "new");

        assertThat(Files.readString(file)).isEqualTo("new");
        assertThat(hub.resolve(".haven.yaml.new")).doesNotExist();
    }
}
