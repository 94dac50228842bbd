package org.havenhub.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.havenhub.Haven;
import org.havenhub.Placed;
import org.havenhub.report.Report;
import org.havenhub.report.Tongue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpeechTest {

    private static final Tongue SPANISH = Haven.tongue("es");

    private final Lines log = new Lines();

    @TempDir
    private Path hub;

    /** A goal that fails. */
    private record Failing(Exception why) {

        SpeakingMojo mojo(Speech speech) {
            return new SpeakingMojo() {

                @Override
                Speech speech() {
                    return speech;
                }

                @Override
                void run(Speech known) throws MojoFailureException {
                    if (why instanceof MojoFailureException failure) {
                        throw failure;
                    }
                    throw (RuntimeException) why;
                }
            };
        }
    }

    @Test
    void itIsTheLanguageOfTheHubUnlessAnotherIsAskedFor() throws IOException, MojoFailureException {
        Files.writeString(hub.resolve("haven.yaml"), "title: Casa\nlanguages: [es, en]\n");

        assertThat(Speech.of(null, hub, log).tongue().tag()).isEqualTo("es");
        assertThat(Speech.of(" ", hub, log).tongue().tag()).isEqualTo("es");
        assertThat(Speech.of("en-GB", hub, log).tongue().tag()).isEqualTo("en");
        assertThat(Speech.of(null, hub.resolve("none"), log).tongue().tag()).isEqualTo("en");
    }

    @Test
    void aLanguageWithoutWordsIsToldWithThoseThereAre() throws IOException {
        assertThatExceptionOfType(MojoFailureException.class)
                .isThrownBy(() -> Speech.of("esp", hub, log))
                .withMessage("haven.language is “esp”, which Haven has no words in. Write one of these: en, es.");

        Files.writeString(hub.resolve("haven.yaml"), "title: Casa\nlanguages: [es]\n");

        assertThatExceptionOfType(MojoFailureException.class)
                .isThrownBy(() -> Speech.of("esp", hub, log))
                .withMessage(
                        "haven.language es «esp», y Haven no tiene palabras en ese idioma. Escribe uno de estos: en, es.");
    }

    @Test
    void whatGoesWrongIsToldInTheSameLanguage() {
        Speech spanish = Lines.speech(SPANISH, log);

        assertThatExceptionOfType(MojoFailureException.class)
                .isThrownBy(
                        new Failing(new MojoFailureException("The hub has 1 mistake; mend it first.")).mojo(spanish)
                                ::execute)
                .withMessage("El sitio tiene 1 error; corrígelo primero.");
        assertThatExceptionOfType(MojoExecutionException.class)
                .isThrownBy(
                        new Failing(new UncheckedIOException(new NoSuchFileException("media"))).mojo(spanish)::execute)
                .withMessage("Haven no ha encontrado media. Puede que se haya movido mientras tanto.");
        assertThatExceptionOfType(MojoExecutionException.class)
                .isThrownBy(new Failing(new IllegalStateException("no address")).mojo(spanish)::execute)
                .withMessageStartingWith("Esto es un fallo de Haven, no de tu sitio");
    }

    @Test
    void whatIsInTheWayIsNamed() {
        Placed placed = new Placed(List.of(), List.of("pom.xml", "haven.yaml"), Report.empty());

        assertThatExceptionOfType(MojoFailureException.class)
                .isThrownBy(() -> Answer.tell(placed, Path.of("hub"), Lines.speech(SPANISH, log)))
                .withMessageContaining("in the way in hub: pom.xml, haven.yaml")
                .satisfies(failure -> assertThat(SPANISH.say(String.valueOf(failure.getMessage())))
                        .startsWith("No se ha escrito nada, porque en hub ya está esto: pom.xml, haven.yaml."));
    }

    /** Every sentence that the goals say as one text; what is put together of parts is in the tests of its class. */
    @Test
    void everySentenceOfTheGoalsHasSpanishWords() throws IOException {
        assertThat(sentences())
                .hasSizeGreaterThan(12)
                .noneMatch(text -> SPANISH.say(text).equals(text));
    }

    private static List<String> sentences() throws IOException {
        Pattern said = Pattern.compile("(?:say|words|ask|MojoFailureException)\\(\\s*\"([^\"\\\\]+)\"(?=[,)])");
        try (Stream<Path> files = Files.list(Path.of("src/main/java/org/havenhub/maven"))) {
            return files.flatMap(file -> said.matcher(read(file)).results().map(found -> found.group(1)))
                    .filter(text -> !text.contains("español")) // The question that everybody has to understand.
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
