package org.havenhub.maven;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.MavenProjectHelper;
import org.jspecify.annotations.Nullable;

/**
 * Packs the built site into one zip file, and attaches it to the project with the classifier {@code site}. The same site
 * always gives the same bytes.
 *
 * @since 0.1.0
 */
@Mojo(name = "package", defaultPhase = LifecyclePhase.PACKAGE, threadSafe = true)
public final class PackageMojo extends SkippableMojo {

    private final MavenProject project;
    private final MavenProjectHelper attachments;

    /**
     * The folder with {@code haven.yaml}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "haven.hub", defaultValue = "${project.basedir}")
    private File hub;

    /**
     * The folder of the built site.
     *
     * @since 0.1.0
     */
    @Parameter(property = "haven.output", defaultValue = "${project.build.directory}/haven")
    private File output;

    /**
     * Whether to attach the zip file to the project, so that it is installed and deployed with it.
     *
     * @since 0.1.0
     */
    @Parameter(property = "haven.attach", defaultValue = "true")
    private boolean attach;

    /**
     * The day that the site is built for, such as {@code 2026-12-31}. It dates the files in the zip file where {@code
     * project.build.outputTimestamp} is not set. Without it, the current day in UTC.
     *
     * @since 0.1.0
     */
    @Parameter(property = "haven.today")
    private @Nullable String today;

    /**
     * The date of the files in the zip file.
     *
     * @since 0.1.0
     */
    @Parameter(defaultValue = "${project.build.outputTimestamp}", readonly = true)
    private @Nullable String outputTimestamp;

    @Inject
    PackageMojo(MavenProject project, MavenProjectHelper attachments) {
        this.project = project;
        this.attachments = attachments;
    }

    @Override
    Path hub() {
        return hub.toPath();
    }

    @Override
    void work(Speech speech) throws MojoExecutionException, MojoFailureException {
        if (!output.isDirectory()) {
            throw new MojoFailureException(
                    "There is no site to pack in " + output + ". Build it first, with haven:build.");
        }
        Path zip = Path.of(project.getBuild().getDirectory(), project.getBuild().getFinalName() + "-site.zip");
        speech.say("The site as one file, for any web server: " + zip + " ("
                + Amount.of(pack(zip, Dates.written(outputTimestamp, Dates.today(today))), "file") + ")");
        if (attach) {
            attachments.attachArtifact(project, "zip", "site", zip.toFile());
        }
    }

    private int pack(Path zip, LocalDateTime date) {
        try {
            return SiteZip.write(output.toPath(), zip, date);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
