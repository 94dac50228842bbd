package org.havenhub.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.havenhub.files.Changes;
import org.havenhub.files.HubFolders;

/**
 * Notices what happens in a hub's folders, with the means of the operating system. Nothing depends on which events come for a
 * change, only that some do: editors save in many ways, and systems tell of it differently.
 */
final class WatchedFolders implements HubWatch {

    private static final WatchEvent.Kind<?>[] KINDS = {
        StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY, StandardWatchEventKinds.ENTRY_DELETE
    };

    private final Path hub;
    private final WatchService service;
    private boolean isComplete = true;

    /** A folder that was renamed keeps its key. */
    private final Map<WatchKey, Path> folders = new HashMap<>();

    private WatchedFolders(Path hub, WatchService service) {
        this.hub = hub;
        this.service = service;
    }

    /**
     * Watches from now on.
     *
     * @throws UncheckedIOException if the system does not let us
     */
    static WatchedFolders over(Path hub) {
        return over(hub, () -> HubFolders.in(hub));
    }

    /**
     * Watches the folders that are found.
     *
     * @param look is asked again until it finds nothing new
     */
    static WatchedFolders over(Path hub, Supplier<List<Path>> look) {
        try {
            WatchedFolders watch = new WatchedFolders(hub, hub.getFileSystem().newWatchService());
            watch.watch(look);
            return watch;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the system itself tells. Where it does not (macOS), Java looks only now and then. */
    boolean areTold() {
        return !service.getClass().getSimpleName().contains("Polling");
    }

    /** Waits for some events. */
    @Override
    public Changes next() throws InterruptedException {
        WatchKey key = service.take();
        List<WatchEvent<?>> events = key.pollEvents();
        Changes changes;
        try {
            changes = isComplete ? changes(key, events) : everything();
        } catch (UncheckedIOException e) {
            // A folder is gone again while it was looked at, or may not be watched. The next events tell more.
            isComplete = false;
            changes = Changes.all();
        }
        if (!key.reset()) {
            folders.remove(key);
        }
        return changes;
    }

    @Override
    public void close() {
        try {
            service.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Changes changes(WatchKey key, List<WatchEvent<?>> events) {
        Changes changes = Changes.none();
        for (WatchEvent<?> event : events) {
            changes = changes.and(change(key, event));
        }
        return changes;
    }

    private Changes change(WatchKey key, WatchEvent<?> event) {
        Path folder = folders.get(key);
        if (folder == null || !(event.context() instanceof Path name)) {
            return everything();
        }
        Path file = folder.resolve(name);
        Changes change = Changes.at(hub, file);
        if (event.kind() == StandardWatchEventKinds.ENTRY_CREATE && !change.isEmpty()) {
            watch(() -> HubFolders.from(file));
        }
        // Windows tells of a folder, too, when something in it changes; of that something we hear by itself.
        boolean isFolder = event.kind() == StandardWatchEventKinds.ENTRY_MODIFY && folders.containsValue(file);
        return isFolder ? Changes.none() : change;
    }

    /** Events were lost: there may be new folders, too. */
    private Changes everything() {
        watch(() -> HubFolders.in(hub));
        isComplete = true;
        return Changes.all();
    }

    /**
     * Looks again after the folders are watched: one that was made inside them before that is told by no event, and one made
     * later is.
     */
    private void watch(Supplier<List<Path>> look) {
        Set<Path> watched = new HashSet<>();
        List<Path> found = look.get();
        while (!watched.containsAll(found)) {
            found.forEach(this::watch);
            watched.addAll(found);
            found = look.get();
        }
    }

    private void watch(Path folder) {
        try {
            folders.put(folder.register(service, KINDS), folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
