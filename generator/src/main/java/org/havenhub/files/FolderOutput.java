package org.havenhub.files;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.havenhub.report.Checked;
import org.havenhub.report.Problems;
import org.havenhub.report.Report;

/** Writes a site into a folder. What is new or different waits in a {@link Staging} folder beside it until the commit. */
final class FolderOutput implements SiteOutput {

    private static final String FOREIGN = "Haven would write this file, but it did not write the one that is there.";
    private static final String BLOCKED = "Haven would write this file, but there is a link or a folder in its way.";

    private final OutputPlace place;
    private final StandingSite standing;
    private final Staging staging;
    private final IntegrityList list = new IntegrityList();
    private final SortedMap<String, Path> waiting = new TreeMap<>();
    private final Set<Path> folders = new HashSet<>();
    private final Problems problems = new Problems();

    private FolderOutput(OutputPlace place) {
        this.place = place;
        this.standing = new StandingSite(place);
        this.staging = new Staging(place.staging());
    }

    static SiteOutput into(OutputPlace place) {
        FolderOutput output = new FolderOutput(place);
        output.staging.discard();
        if (output.standing.hasForeignList()) {
            output.refuse(IntegrityList.NAME, FOREIGN);
        }
        return output;
    }

    @Override
    public void put(String path, byte[] bytes) {
        put(path, new NewFile.Bytes(bytes));
    }

    @Override
    public OpenFile open(String path) {
        Staging.Spot spot = staging.take();
        OutputStream out = Disk.tryTo(
                "write", spot.file(), () -> Files.newOutputStream(spot.file(), StandardOpenOption.CREATE_NEW));
        return new OpenFile(spot.file(), out, digest -> {
            staging.giveBack(spot.bay());
            put(path, new NewFile.Staged(spot.file(), digest));
        });
    }

    @Override
    public Checked<Written> commit() {
        Report report = problems();
        if (report.hasErrors()) {
            return new Checked<>(new Written(list.filesOfSite(), 0, 0, 0), report);
        }
        List<String> stale = standing.stale(list);
        announce();
        stale.forEach(this::remove);
        waiting.forEach(this::move);
        int written = waiting.size() + (writeList(list, standing.listText()) ? 1 : 0);
        int files = list.filesOfSite();
        return Checked.clean(new Written(files, written, files - written, stale.size()));
    }

    @Override
    public void close() {
        staging.discard();
    }

    private void put(String path, NewFile file) {
        list.add(path, file.digest());
        switch (standing.spot(path)) {
            case FREE -> stage(path, file);
            case OWN_FILE -> putOver(path, file, () -> stage(path, file));
            case FOREIGN_FILE -> putOver(path, file, () -> refuse(path, FOREIGN));
            case BLOCKED -> refuse(path, BLOCKED);
        }
    }

    /** Leaves a file alone that says the same already; but one whose name differs in capitals gets the right name. */
    private void putOver(String path, NewFile file, Runnable whenDifferent) {
        Path there = standing.file(path);
        boolean sameSize =
                Disk.look(there).map(found -> found.size() == file.size()).orElse(false);
        if (!sameSize || standing.own().hasOtherSpelling(path) || !file.isSameAs(there)) {
            whenDifferent.run();
        }
    }

    private void stage(String path, NewFile file) {
        Path ready = file.waitIn(staging);
        synchronized (waiting) {
            waiting.put(path, ready);
        }
    }

    private void refuse(String path, String message) {
        synchronized (problems) {
            problems.add(
                    FileRules.FILE_IN_THE_WAY,
                    place.at(path),
                    message,
                    "Move it away, or choose another output folder.",
                    "If Haven wrote it and the list integrity.txt was lost, empty the output folder.");
        }
    }

    private Report problems() {
        synchronized (problems) {
            return problems.report();
        }
    }

    /** Before new files appear, the list names them: if the build is cut off, the next one knows them as Haven's own. */
    private void announce() {
        IntegrityList both = standing.own().with(list);
        if (both.filesOfSite() > standing.own().filesOfSite()) {
            writeList(both, standing.listText());
        }
    }

    private boolean writeList(IntegrityList newList, String there) {
        String text = newList.text();
        boolean isNew = !text.equals(there);
        if (isNew) {
            Path ready = staging.write(new NewFile.Bytes(text.getBytes(StandardCharsets.UTF_8)));
            move(IntegrityList.NAME, ready);
        }
        return isNew;
    }

    private void move(String path, Path ready) {
        Path there = standing.file(path);
        Path folder = there.getParent();
        if (folder != null && folders.add(folder)) {
            Disk.tryTo("create", folder, () -> Files.createDirectories(folder));
        }
        Staging.move(ready, there);
    }

    private void remove(String path) {
        Path file = standing.file(path);
        Disk.tryTo("delete", file, () -> Files.deleteIfExists(file));
        Path folder = file.getParent();
        while (folder != null && !folder.equals(place.output()) && Disk.deleteIfEmpty(folder)) {
            folder = folder.getParent();
        }
    }
}
