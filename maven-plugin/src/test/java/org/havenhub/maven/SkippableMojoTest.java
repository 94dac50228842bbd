package org.havenhub.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.descriptor.PluginDescriptorBuilder;
import org.junit.jupiter.api.Test;

class SkippableMojoTest {

    /** Those that people call by themselves: nothing binds them to a build. */
    private static final List<String> CALLED = List.of("help", "init", "new");

    @Test
    void everyGoalThatMayStandInABuildCanBeLeftOut() throws Exception {
        try (Reader xml = Files.newBufferedReader(Path.of("target/classes/META-INF/maven/plugin.xml"))) {
            assertThat(new PluginDescriptorBuilder().build(xml).getMojos())
                    .filteredOn(goal -> !CALLED.contains(goal.getGoal()))
                    .hasSizeGreaterThan(8)
                    .allMatch(SkippableMojoTest::canBeSkipped);
        }
    }

    private static boolean canBeSkipped(MojoDescriptor goal) {
        return goal.getParameters().stream().map(Parameter::getExpression).anyMatch("${haven.skip}"::equals);
    }
}
