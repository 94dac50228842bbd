package org.havenhub.maven;

import java.io.File;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Lists the goals, and with {@code -Ddetail} their parameters. Or tells of one rule or one field: what it is for, and an example.
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

    /**
     * The one rule to tell of, such as {@code broken-link}: what is wrong, why it matters, and a case with and without it.
     *
     * @since 0.1.0
     */
    @Parameter(property = "haven.rule")
    private @Nullable String rule;

    /**
     * The one field to tell of, such as {@code crisis}: what it takes, and an example.
     *
     * @since 0.1.0
     */
    @Parameter(property = "haven.field")
    private @Nullable String field;

    /** The plugin, with what its goals say of themselves. */
    @Parameter(defaultValue = "${plugin}", readonly = true)
    private PluginDescriptor plugin;

    @Override
    Speech speech() throws MojoFailureException {
        return Speech.of(language, hub.toPath(), getLog());
    }

    @Override
    void run(Speech speech) throws MojoFailureException {
        Help help = new Help(plugin, speech);
        if (rule != null && !rule.isBlank()) {
            help.rule(rule.strip()).forEach(getLog()::info);
        } else if (field != null && !field.isBlank()) {
            help.field(field.strip()).forEach(getLog()::info);
        } else {
            help.lines(goal == null ? "" : goal.strip().replaceFirst("^haven:", ""), detail)
                    .forEach(getLog()::info);
        }
    }
}
