package org.havenhub.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.havenhub.files.SourceFile;
import org.havenhub.report.Problem;
import org.havenhub.report.Report;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The cases of {@code mistakes.txt}. */
class MistakesTest {

    @TestFactory
    Stream<DynamicTest> mistakesAreTold() throws IOException {
        return cases().map(aCase -> DynamicTest.dynamicTest(
                aCase.title, () -> assertThat(told(aCase.typed)).isEqualTo(aCase.told)));
    }

    private static String told(String typed) {
        SourceFile file = new SourceFile("haven.yaml", typed);
        Report report = YamlReader.read(file).report();
        return report.problems().stream().map(MistakesTest::told).collect(Collectors.joining());
    }

    private static String told(Problem problem) {
        String place = problem.place().line() + ":" + problem.place().column() + "+"
                + problem.place().length();
        String hints =
                problem.hints().stream().map(hint -> "  > " + hint + "\n").collect(Collectors.joining());
        return place + " " + problem.rule().id() + "\n  " + problem.message() + "\n" + hints;
    }

    private static Stream<Case> cases() throws IOException {
        try (InputStream stream = MistakesTest.class.getResourceAsStream("mistakes.txt")) {
            String text = new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.split("(?m)^=== ")).skip(1).map(Case::of);
        }
    }

    private record Case(String title, String typed, String told) {

        static Case of(String text) {
            int titleEnd = text.indexOf('\n');
            int typedEnd = text.indexOf(">>>\n");
            return new Case(
                    text.substring(0, titleEnd),
                    visible(text.substring(titleEnd + 1, typedEnd)),
                    text.substring(typedEnd + 4));
        }

        private static String visible(String typed) {
            return typed.replace('⇥', '\t')
                    .replace('␣', '\u00A0')
                    .replace('␤', '\u200B')
                    .replace('⏮', '\u202E');
        }
    }
}
