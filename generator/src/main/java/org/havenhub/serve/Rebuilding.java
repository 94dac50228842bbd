package org.havenhub.serve;

import java.util.Optional;
import java.util.Set;
import org.havenhub.Attention;
import org.havenhub.BuildResult;
import org.havenhub.Preview;
import org.havenhub.PreviewSite;
import org.havenhub.files.Changes;
import org.havenhub.report.Report;

/** Builds the hub again after every change, the open pages first, and puts what comes of it on the screen. */
final class Rebuilding implements Attention {

    private final Preview preview;
    private final ServeListener listener;
    private final ChangeQueue changes;
    private final Screen screen;

    /** After a failure nobody knows what was read and what was not. */
    private Changes missed = Changes.none();

    Rebuilding(Preview preview, ServeListener listener, ChangeQueue changes, Screen screen) {
        this.preview = preview;
        this.listener = listener;
        this.changes = changes;
        this.screen = screen;
    }

    /** A build that is interrupted did not fail: the server was closed. Not even a full memory ends the preview: the next change may mend it. */
    void build(Changes change) {
        try {
            Optional<BuildResult> result = preview.build(change.and(missed), this);
            missed = Changes.none();
            result.ifPresent(this::show);
        } catch (RuntimeException | Error trouble) {
            missed = Changes.all();
            if (!Thread.currentThread().isInterrupted()) {
                listener.failed(trouble);
            }
        }
    }

    @Override
    public Set<String> pages() {
        return screen.pages().paths();
    }

    @Override
    public void show(PreviewSite early) {
        screen.show(early, Report.empty(), screen.scene().tongue());
    }

    @Override
    public boolean isElsewhere() {
        return !changes.isEmpty();
    }

    private void show(BuildResult result) {
        screen.show(preview.site(), result.report(), result.tongue());
        listener.built(result);
    }
}
