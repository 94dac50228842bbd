package org.havenhub.serve;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The pages that are open in a browser, each with a connection on which it hears of changes (server-sent events). */
final class OpenPages {

    /** More come of a mistake in some script, never of people. */
    private static final int MOST = 100;

    /** After so long a sign of life shows whether the page is still open. */
    private static final long PULSE_SECONDS = 15;

    private static final byte[] PULSE = ":\n\n".getBytes(StandardCharsets.UTF_8);
    private static final byte[] RELOAD = "event: reload\ndata:\n\n".getBytes(StandardCharsets.UTF_8);

    private final Set<OpenPage> pages = ConcurrentHashMap.newKeySet();

    /** The paths that are open, from the site's root. */
    Set<String> paths() {
        return pages.stream().map(page -> page.path).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether another page may be opened. */
    boolean haveRoom() {
        return pages.size() < MOST;
    }

    /** Tells every page that looks another way in this scene to come again. */
    void show(Scene scene) {
        pages.forEach(page -> page.compare(scene));
    }

    /**
     * Stays with a page until it is to come again or is gone.
     *
     * @param state in which the page was sent
     */
    void stayWith(String path, String state, Supplier<Scene> scene, OutputStream out)
            throws IOException, InterruptedException {
        OpenPage page = new OpenPage(path, state);
        pages.add(page);
        try {
            page.compare(scene.get());
            do {
                out.write(PULSE);
                out.flush();
            } while (!page.outdated.await(PULSE_SECONDS, TimeUnit.SECONDS));
            out.write(RELOAD);
            out.flush();
        } finally {
            pages.remove(page);
        }
    }

    private static final class OpenPage {

        private final String path;
        private final String state;
        private final CountDownLatch outdated = new CountDownLatch(1);

        OpenPage(String path, String state) {
            this.path = path;
            this.state = state;
        }

        void compare(Scene scene) {
            if (!scene.state(path).equals(state)) {
                outdated.countDown();
            }
        }
    }
}
