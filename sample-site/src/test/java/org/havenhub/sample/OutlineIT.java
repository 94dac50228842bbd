package org.havenhub.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a screen reader is told of one page of each kind: roles, names and states in their order, without scripts, which make some
 * of it depend on the hour. With {@code -Dhaven.accept} the files in {@code src/test/resources/outlines} are written anew; the
 * difference is for people to review.
 */
@InBrowser
@TestInstance(Lifecycle.PER_CLASS)
class OutlineIT {

    private static final Path FOLDER = Path.of(System.getProperty("basedir", ""), "src/test/resources/outlines");

    private final Reader reader;

    OutlineIT(Readers readers) {
        reader = readers.withoutScript();
    }

    @AfterAll
    void close() {
        reader.close();
    }

    @ParameterizedTest
    @MethodSource("org.havenhub.sample.BuiltSite#kinds")
    void aScreenReaderIsToldWhatWasAgreed(String kind) throws IOException {
        Page page = reader.open(BuiltSite.pageOfEachKindThatStays().getOrDefault(kind, kind));
        String outline = page.locator("body").ariaSnapshot() + "\n";
        Path file = FOLDER.resolve(kind.replace(' ', '-') + ".yaml");

        if (System.getProperty("haven.accept") != null) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, outline);
        }
        assertThat(outline)
                .as("%s as it is now; -Dhaven.accept writes it", file)
                .isEqualTo(Files.readString(file));
    }
}
