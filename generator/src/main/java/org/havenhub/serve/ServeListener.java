package org.havenhub.serve;

import org.havenhub.BuildResult;
import org.havenhub.Progress;

/** Hears what there is to tell to whoever started the preview. */
public interface ServeListener extends Progress.Listener {

    /** A build takes long; the first one of a large hub does. */
    @Override
    default void goesOn(Progress progress) {}

    /** The hub was built, at first or again; the pages show it, or the report of what is wrong. */
    void built(BuildResult result);

    /** A build failed for a reason that is no mistake in the hub. The preview goes on and tries again with the next change. */
    void failed(Throwable trouble);
}
