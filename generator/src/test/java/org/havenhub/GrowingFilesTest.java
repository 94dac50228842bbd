package org.havenhub;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Map;
import org.havenhub.files.MemoryOutput;
import org.havenhub.files.SiteOutput;
import org.junit.jupiter.api.Test;

class GrowingFilesTest {

    private final MemoryOutput output = SiteOutput.inMemory(Map.of());

    @Test
    void growSideBySide() {
        try (GrowingFiles files = new GrowingFiles(output)) {
            for (String piece : List.of("one, ", "two")) {
                files.add("a.csv", piece.getBytes(UTF_8));
                files.add("b.csv", piece.getBytes(UTF_8));
            }
            files.add("c.csv", "whole".getBytes(UTF_8));
            files.finish();
        }

        assertThat(output.files().keySet()).containsExactly("a.csv", "b.csv", "c.csv");
        assertThat(output.files().get("b.csv")).asString(UTF_8).isEqualTo("one, two");
    }

    @Test
    void areNotAddedToTheSiteUnlessAllAreFinished() {
        assertThatIllegalStateException().isThrownBy(() -> {
            try (GrowingFiles files = new GrowingFiles(output)) {
                files.add("a.csv", "one, ".getBytes(UTF_8));
                files.add("a.csv", "two".getBytes(UTF_8));
                files.add("b.csv", "whole".getBytes(UTF_8));
                throw new IllegalStateException();
            }
        });

        assertThat(output.files()).isEmpty();
    }
}
