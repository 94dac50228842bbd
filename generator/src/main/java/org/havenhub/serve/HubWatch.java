package org.havenhub.serve;

import java.nio.file.Path;
import org.havenhub.files.Changes;
import org.havenhub.files.SharedDrive;

/** Notices what happens in a hub's folders. */
interface HubWatch extends AutoCloseable {

    /**
     * Watches from now on, by the system's own events where they come at once and for every change, and else by comparing.
     *
     * @throws java.io.UncheckedIOException if the disk fails, or the system does not let us
     */
    static HubWatch over(Path hub) {
        if (SharedDrive.holds(hub)) {
            return ComparedFolders.over(hub);
        }
        WatchedFolders watched = WatchedFolders.over(hub);
        if (watched.areTold()) {
            return watched;
        }
        watched.close();
        return ComparedFolders.over(hub);
    }

    /** Waits, and says what may have changed; perhaps nothing. */
    Changes next() throws InterruptedException;

    @Override
    void close();
}
