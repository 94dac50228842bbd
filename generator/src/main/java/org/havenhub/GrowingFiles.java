package org.havenhub;

import java.util.LinkedHashMap;
import java.util.Map;
import org.havenhub.files.SiteOutput;

/** Files of the site that grow side by side. None of them is added to it unless all are finished; closing ends those that are not. */
final class GrowingFiles implements AutoCloseable {

    private final SiteOutput output;
    private final Map<String, GrowingFile> files = new LinkedHashMap<>();

    GrowingFiles(SiteOutput output) {
        this.output = output;
    }

    void add(String path, byte[] piece) {
        files.computeIfAbsent(path, absent -> new GrowingFile(path, output)).add(piece);
    }

    void finish() {
        files.values().forEach(GrowingFile::finish);
    }

    @Override
    public void close() {
        files.values().forEach(GrowingFile::close);
    }
}
