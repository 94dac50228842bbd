package org.havenhub.maven;

import java.util.List;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.havenhub.BuildRequest;

/**
 * Checks the hub and every page that would come of it, and writes nothing but the report.
 *
 * @since 0.1.0
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends SiteMojo {

    @Override
    BuildRequest adapt(BuildRequest request) {
        return request.checkOnly();
    }

    @Override
    List<String> describe(Summary summary) {
        return summary.checked();
    }
}
