package org.havenhub.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TroubleTest {

    static Stream<Arguments> troubles() {
        return Stream.of(
                Arguments.of(
                        new AccessDeniedException("site"),
                        "Haven has no permission for site. Check who may read and write there."),
                Arguments.of(
                        new NoSuchFileException("site"),
                        "Haven could not find site. It may have been moved during the build."),
                Arguments.of(
                        new FileAlreadyExistsException("site"),
                        "Haven needs a folder at site, but a file is in its place."),
                Arguments.of(
                        new FileSystemException("site", null, "No space left on device"),
                        "Haven could not use site: No space left on device."),
                Arguments.of(new IOException("broken pipe"), "Haven could not read or write a file: broken pipe."));
    }

    @ParameterizedTest
    @MethodSource("troubles")
    void troubleWithTheMachineIsToldInWords(IOException trouble, String words) {
        assertThat(Trouble.inWords(trouble)).isEqualTo(words);
    }

    @ParameterizedTest
    @MethodSource("troubles")
    void theSameWordsHoldForTroubleThatTheGeneratorPassesOn(IOException trouble, String words) {
        assertThat(Trouble.inWords(new UncheckedIOException(trouble))).isEqualTo(words);
    }

    @Test
    void aFaultOfOursSaysSo() {
        assertThat(Trouble.ofOurs(new IllegalStateException("no address")))
                .startsWith("This is a fault in Haven, not in your hub")
                .contains("no address", "-e");
    }
}
