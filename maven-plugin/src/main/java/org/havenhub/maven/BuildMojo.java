package org.havenhub.maven;

import java.util.List;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.havenhub.BuildRequest;

/**
 * Builds the site. Files that have not changed are left alone; with a mistake in the hub nothing is written, and the site
 * of the last good build stays.
 *
 * @since 0.1.0
 */
@Mojo(name = "build", defaultPhase = LifecyclePhase.PREPARE_PACKAGE, threadSafe = true)
public final class BuildMojo extends SiteMojo {

    @Override
    BuildRequest adapt(BuildRequest request) {
        return request;
    }

    @Override
    List<String> describe(Summary summary) {
        return summary.built();
    }
}
