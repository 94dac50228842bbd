package org.havenhub.maven;

import java.io.IOException;
import java.net.BindException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.havenhub.BuildRequest;
import org.havenhub.serve.HubServer;
import org.havenhub.serve.ServeRequest;

/**
 * Shows the hub in a browser while you write: on this computer alone, and again after every change. Nothing is written. A
 * mistake is shown above the page, until it is mended. Ctrl-C ends it.
 *
 * @since 0.1.0
 */
@Mojo(name = "serve", threadSafe = true)
public final class ServeMojo extends HavenMojo {

    /**
     * The port on this computer; 0 takes any that is free.
     *
     * @since 0.1.0
     */
    @Parameter(property = "haven.port", defaultValue = "8200")
    private int port;

    /**
     * Whether {@code haven:serve} shows drafts, and what is not to be seen yet or any more, with a note on each page.
     *
     * @since 0.1.0
     */
    @Parameter(property = "haven.drafts", defaultValue = "false")
    private boolean drafts;

    @Override
    void run(BuildRequest request, Speech speech) throws MojoExecutionException, MojoFailureException {
        try (HubServer server = HubServer.start(
                new ServeRequest(request, day(request), Port.checked(port), drafts),
                new Telling(speech, pace(speech)))) {
            speech.say("Your hub: " + server.address() + "  (Ctrl-C ends it)");
            server.await();
        } catch (BindException e) {
            throw new MojoFailureException(Port.taken(port), e);
        } catch (IOException e) {
            throw new MojoExecutionException(speech.words(Trouble.inWords(e)), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
