package org.havenhub.maven;

import java.io.File;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Lists the goals, and with {@code -Ddetail} their parameters.
 *
 * @since 0.1.0
 */
@Mojo(name = "help", requiresProject = false, aggregator = true, threadSafe = true)
public final class HelpMojo extends SpeakingMojo {

    /**
     * The folder with {@code haven.yaml}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "haven.hub", defaultValue = "${session.executionRootDirectory}")
    private File hub;

    /**
     * The language in which Haven answers, such as {@code es}; without it the hub's main one, and English where Haven has no words in it.
     *
     * @since 0.1.0
     */
    @Parameter(property = "haven.language")
    private @Nullable String language;

    /**
     * Whether to tell of each parameter too.
     *
     * @since 0.1.0
     */
    @Parameter(property = "detail", defaultValue = "false")
    private boolean detail;

    /**
     * The one goal to tell of.
     *
     * @since 0.1.0
     */
    @Parameter(property = "goal")
    private @Nullable String goal;

    /** The plugin, with what its goals say of themselves. */
    @Parameter(defaultValue = "${plugin}", readonly = true)
    private PluginDescriptor plugin;

    @Override
    Speech speech() throws MojoFailureException {
        return Speech.of(language, hub.toPath(), getLog());
    }

    @Override
    void run(Speech speech) {
        new Help(plugin, speech).lines(goal == null ? "" : goal, detail).forEach(getLog()::info);
    }
}
