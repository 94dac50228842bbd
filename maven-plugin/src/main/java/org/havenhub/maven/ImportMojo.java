package org.havenhub.maven;

import java.io.File;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.havenhub.Haven;
import org.havenhub.ImportResult;
import org.jspecify.annotations.Nullable;

/**
 * Makes new files in {@code resources/} of a table with the columns of {@code data/resources.csv}, of another hub's {@code
 * data/resources.json}, or of services in HSDS 3.0, as JSON or as a data package. Needs no project, but a folder with {@code haven.yaml}. What is there already is never replaced; what
 * cannot be carried over is told with its line, and then nothing is written.
 *
 * @since 0.1.0
 */
@Mojo(name = "import", requiresProject = false, threadSafe = true)
public final class ImportMojo extends SkippableMojo {

    /**
     * The file: CSV with commas, semicolons or tabs, in UTF-8 or Windows-1252; or JSON. Or a folder: the tables of HSDS, or its
     * services as a file each.
     *
     * @since 0.1.0
     */
    @Parameter(property = "haven.import")
    private @Nullable File table;

    /**
     * The folder with {@code haven.yaml}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "haven.hub", defaultValue = "${session.executionRootDirectory}")
    private File hub;

    @Override
    Path hub() {
        return hub.toPath();
    }

    @Override
    void work(Speech speech) throws MojoFailureException {
        if (table == null) {
            throw new MojoFailureException(
                    "Nothing says what to carry over. Name the file or the folder with haven.import, such as haven.import=list.csv.");
        }
        ImportResult result = Haven.read(table.toPath(), hub.toPath());
        speech.tell(result.report());
        if (result.written().isEmpty()) {
            throw new MojoFailureException("Nothing was carried over from " + table.getName() + ".");
        }
        result.written().forEach(file -> speech.say("New: " + file));
        speech.say("Look through it, then build the hub.");
    }
}
