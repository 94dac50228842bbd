package org.havenhub.files;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.havenhub.report.Checked;

/** Holds a site in memory, byte for byte what {@link SiteOutput#into} would write. Nothing touches the disk. */
public final class MemoryOutput implements SiteOutput {

    private final Map<String, byte[]> last;
    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private final IntegrityList list = new IntegrityList();

    MemoryOutput(Map<String, byte[]> last) {
        this.last = last;
    }

    @Override
    public void put(String path, byte[] bytes) {
        list.add(path, new NewFile.Bytes(bytes).digest());
        keep(path, bytes);
    }

    @Override
    public OpenFile open(String path) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        return new OpenFile(Path.of(path), out, digest -> {
            list.add(path, digest);
            keep(path, out.toByteArray());
        });
    }

    @Override
    public Checked<Written> commit() {
        keep(IntegrityList.NAME, list.text().getBytes(StandardCharsets.UTF_8));
        SortedMap<String, byte[]> site = files();
        int unchanged = (int) site.entrySet().stream()
                .filter(file -> last.get(file.getKey()) == file.getValue())
                .count();
        int removed = (int)
                last.keySet().stream().filter(path -> !site.containsKey(path)).count();
        return Checked.clean(new Written(site.size(), site.size() - unchanged, unchanged, removed));
    }

    @Override
    public void close() {}

    /** The files so far, by path from the site's root; a file that did not change is the same array as the last time. */
    public SortedMap<String, byte[]> files() {
        synchronized (files) {
            return Collections.unmodifiableSortedMap(new TreeMap<>(files));
        }
    }

    /** Of two equal arrays the older one stays, so that two sites in memory cost little more than one. */
    private void keep(String path, byte[] bytes) {
        byte[] before = last.get(path);
        byte[] kept = before != null && Arrays.equals(before, bytes) ? before : bytes;
        synchronized (files) {
            files.put(path, kept);
        }
    }
}
