package org.havenhub.maven;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.havenhub.report.Tongue;

/** A log that keeps its lines. */
final class Lines extends SystemStreamLog {

    private final List<String> lines = new ArrayList<>();

    /** At a console that has every letter, wherever the tests run. */
    static Speech speech(Tongue tongue, Log log) {
        return new Speech(tongue, log, new Marks(StandardCharsets.UTF_8));
    }

    List<String> lines() {
        return lines;
    }

    @Override
    public void info(CharSequence line) {
        lines.add("info: " + line);
    }

    @Override
    public void warn(CharSequence line) {
        lines.add("warn: " + line);
    }

    @Override
    public void error(CharSequence line) {
        lines.add("error: " + line);
    }
}
