package org.havenhub.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugin.descriptor.PluginDescriptorBuilder;
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
                .contains("haven:build", "haven:serve", "  Dice qué órdenes hay y, con -Ddetail, sus parámetros.")
                .noneMatch(line -> line.contains("-Dhaven."));
    }

    @Test
    void everyTextHasSpanishWords() throws Exception {
        Tongue spanish = Haven.tongue("es");

        assertThat(help(spanish).texts())
                .hasSizeGreaterThan(35)
                .noneMatch(text -> spanish.say(text).equals(text));
    }

    private static Help help(Tongue tongue) throws IOException, PlexusConfigurationException {
        try (Reader xml = Files.newBufferedReader(DESCRIPTOR)) {
            return new Help(new PluginDescriptorBuilder().build(xml), new Speech(tongue, new Lines()));
        }
    }
}
