package org.havenhub.maven;

import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.havenhub.BuildRequest;
import org.havenhub.Haven;
import org.havenhub.VerifyResult;
import org.havenhub.report.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Compares the built site with what its server sends: every file byte for byte, the headers that protect readers, and what the server
 * adds with which readers can be followed. The only goal that asks anything over the network, and it asks that server alone. Fails
 * if readers get anything else than what was built.
 *
 * @since 0.1.0
 */
@Mojo(name = "verify", threadSafe = true)
public final class VerifyMojo extends HavenMojo {

    /**
     * Where the site is published, such as {@code https://hub.example.org/}. Nothing is asked without it.
     *
     * @since 0.1.0
     */
    @Parameter(property = "haven.address")
    private @Nullable String address;

    @Override
    void run(BuildRequest request, Speech speech) throws MojoFailureException {
        VerifyResult result = Haven.verify(request, address == null ? "" : address);
        result.report().problems().forEach(speech::tell);
        if (!result.succeeded()) {
            throw new MojoFailureException("What readers get is not what was built, in so many things: "
                    + result.report().count(Severity.ERROR) + ".");
        }
        speech.say("Readers get what was built. Files compared: " + result.files() + ".");
    }
}
