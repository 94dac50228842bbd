package org.havenhub.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptorBuilder;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.codehaus.plexus.configuration.PlexusConfigurationException;
import org.havenhub.Haven;
import org.havenhub.report.Tongue;
import org.junit.jupiter.api.Test;

class HelpTest {

    private static final Path DESCRIPTOR = Path.of("target/classes/META-INF/maven/plugin.xml");

    @Test
    void aGoalIsToldOfWithItsParameters() throws Exception {
        assertThat(help(Tongue.ENGLISH).lines("check", true))
                .startsWith(
                        "",
                        "haven:check",
                        "  Checks the hub and every page that would come of it, and writes nothing but the",
                        "  report.")
                .containsSequence("    -Dhaven.threads  (if it is not given: 0)")
                .containsSequence("    -Dhaven.hub", "      The folder with haven.yaml.")
                .allMatch(line -> line.length() <= 100);
    }

    @Test
    void allGoalsAreToldOfInTheLanguageOfTheHub() throws Exception {
        assertThat(help(Haven.tongue("es")).lines("", false))
                .contains(
                        "haven:build",
                        "haven:serve",
                        "  Dice qué órdenes hay y, con -Ddetail, sus parámetros. O habla de una regla o de un")
                .noneMatch(line -> line.contains("-Dhaven."));
    }

    @Test
    void aRuleIsToldOfWithItsCases() throws Exception {
        assertThat(help(Tongue.ENGLISH).rule("broken-link"))
                .startsWith(
                        "",
                        "broken-link (error)",
                        "  A link leads nowhere. A reader who follows it meets an error page when they hoped for",
                        "  help.")
                .contains(
                        "          See [the steps](creating-space.md).", "      See [the steps](creating-a-space.md).");
    }

    @Test
    void aFieldIsToldOf() throws Exception {
        assertThat(help(Tongue.ENGLISH).field("order"))
                .containsExactly(
                        "",
                        "order",
                        "  It belongs to: The part above the text",
                        "  Its place among the guides: smaller comes first.",
                        "  What it takes: a whole number",
                        "  order: 10");
    }

    @Test
    void whatThereIsNotIsToldWithTheNearest() throws Exception {
        Help help = help(Tongue.ENGLISH);

        assertRefused(() -> help.lines("biuld", false), "Haven has no goal “biuld”. Did you mean build?");
        assertRefused(() -> help.rule("brokenlink"), "Haven has no rule “brokenlink”. Did you mean broken-link?");
        assertRefused(() -> help.field("crises"), "Haven has no field “crises”. Did you mean crisis?");
        assertRefused(() -> help.rule("x"), "Haven has no rule “x”.");
    }

    /** Each sentence has Spanish words, too. */
    private static void assertRefused(ThrowingCallable call, String sentence) {
        assertThatExceptionOfType(MojoFailureException.class).isThrownBy(call).withMessage(sentence);
        assertThat(Haven.tongue("es").say(sentence)).isNotEqualTo(sentence);
    }

    @Test
    void everyTextHasSpanishWords() throws Exception {
        Tongue spanish = Haven.tongue("es");

        assertThat(help(spanish).texts())
                .hasSizeGreaterThan(35)
                .noneMatch(text -> spanish.say(text).equals(text));
    }

    private static Help help(Tongue tongue) throws IOException, PlexusConfigurationException {
        return help(Lines.speech(tongue, new Lines()));
    }

    static Help help(Speech speech) throws IOException, PlexusConfigurationException {
        try (Reader xml = Files.newBufferedReader(DESCRIPTOR)) {
            return new Help(new PluginDescriptorBuilder().build(xml), speech);
        }
    }
}
