package org.havenhub.serve;

import org.havenhub.BuildResult;

/** Hears what there is to tell to whoever started the preview. */
public interface ServeListener {

    /** The hub was built, at first or again; the pages show it, or the report of what is wrong. */
    void built(BuildResult result);

    /** A build failed for a reason that is no mistake in the hub. The preview goes on and tries again with the next change. */
    void failed(Throwable trouble);
}
