package org.havenhub;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.havenhub.files.Changes;

/**
 * A hub built in memory, again and again while somebody writes: by the same steps as {@link Haven#build}, with what is
 * remembered of the last time. Writes neither a site nor a report.
 */
public final class Preview {

    private final BuildRequest request;
    private final boolean drafts;
    private final Supplier<LocalDate> day;
    private final Progress.Listener listener;
    private final Memo memo = Memo.inMemory();
    private volatile PreviewSite site = PreviewSite.NONE;

    private Preview(BuildRequest request, boolean drafts, Supplier<LocalDate> day, Progress.Listener listener) {
        this.request = request;
        this.drafts = drafts;
        this.day = day;
        this.listener = listener;
    }

    /**
     * Nothing is built yet.
     *
     * @param drafts whether guides and pages that are not on the site today are shown as if they were
     */
    public static Preview of(BuildRequest request, boolean drafts) {
        return of(request, drafts, request::today, progress -> {});
    }

    /** The same, each build on a day of its own, and told of on the way by a thread of its own. */
    public static Preview of(
            BuildRequest request, boolean drafts, Supplier<LocalDate> day, Progress.Listener listener) {
        return new Preview(request, drafts, day, listener);
    }

    /** The site of the last build that had no mistakes, whole; empty before the first. */
    public PreviewSite site() {
        return site;
    }

    /**
     * Builds the hub as it is now. With a mistake in it the last good site stays.
     *
     * @param changes all that may be different from the last time
     * @return empty if the attention went elsewhere before the build was done
     * @throws java.io.UncheckedIOException if the machine fails; the next build has to be told that everything may have changed
     */
    public synchronized Optional<BuildResult> build(Changes changes, Attention attention) {
        memo.forget(request.hub(), changes);
        BuildRequest now = request.on(day.get());
        Previewing previewing = new Previewing(now, drafts, site, attention);
        Stopwatch stopwatch = new Stopwatch();
        try (ProgressTeller teller = new ProgressTeller(listener);
                Parallel threads = new Parallel(request.threads())) {
            teller.follow(stopwatch::progress);
            BuildResult result = new Pipeline(now, previewing, new Workplace(memo, threads, stopwatch)).run();
            if (result.succeeded()) {
                memo.settle();
                site = previewing.site();
            }
            return Optional.of(result);
        } catch (Previewing.Abandoned e) {
            return Optional.empty();
        }
    }
}
