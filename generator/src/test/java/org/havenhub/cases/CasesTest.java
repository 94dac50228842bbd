package org.havenhub.cases;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.havenhub.Haven;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every golden case: a hub as text, and what Haven makes of it. */
class CasesTest {

    static List<Path> cases() {
        return Cases.below(Cases.FOLDER);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void buildsAsExpected(Path file) throws IOException {
        Cases.compare(file, Cases.run(Cases.read(file), Haven::build).text());
    }
}
