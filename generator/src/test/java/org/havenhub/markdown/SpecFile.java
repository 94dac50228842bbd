package org.havenhub.markdown;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Prose with examples. An example stands between lines of tildes, first what an author types, then what comes of it:
 *
 * <pre>
 * ~~~~~~ before
 * Some **bold** words.
 * ~~~~~~ after
 * &lt;p&gt;Some &lt;strong&gt;bold&lt;/strong&gt; words.&lt;/p&gt;
 * ~~~~~~
 * </pre>
 *
 * A line {@code ~~~~~~ problems} begins the problems, if there are any. The name of an example is the line of prose above
 * it.
 */
final class SpecFile {

    static final String PROBLEMS = "~~~~~~ problems";

    private static final String BEFORE = "~~~~~~ before";
    private static final String AFTER = "~~~~~~ after";
    private static final String END = "~~~~~~";

    /**
     * One example.
     *
     * @param before Markdown
     * @param after HTML and problems
     */
    record Example(String name, String before, String after) {}

    private final List<String> lines;
    private final List<Example> examples = new ArrayList<>();

    private SpecFile(List<String> lines) {
        this.lines = lines;
    }

    static SpecFile read(Path file) {
        try {
            SpecFile spec = new SpecFile(Files.readAllLines(file));
            spec.readExamples();
            return spec;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Example> examples() {
        return examples;
    }

    private void readExamples() {
        String name = "";
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at);
            if (line.equals(BEFORE)) {
                int after = next(AFTER, at);
                int end = next(END, after);
                examples.add(new Example(name, text(at + 1, after), text(after + 1, end)));
                at = end;
            } else if (!line.isBlank()) {
                name = line;
            }
        }
    }

    private int next(String mark, int from) {
        int found = lines.subList(from, lines.size()).indexOf(mark);
        if (found < 0) {
            throw new IllegalStateException("No " + mark + " after line " + (from + 1));
        }
        return from + found;
    }

    private String text(int from, int to) {
        return String.join(
                "", lines.subList(from, to).stream().map(line -> line + "\n").toList());
    }

    /** Writes the file again with what comes out now. */
    void accept(UnaryOperator<String> result, Path file) {
        StringBuilder text = new StringBuilder();
        int example = 0;
        for (int at = 0; at < lines.size(); at++) {
            text.append(lines.get(at)).append('\n');
            if (lines.get(at).equals(BEFORE)) {
                String before = examples.get(example++).before();
                text.append(before)
                        .append(AFTER)
                        .append('\n')
                        .append(result.apply(before))
                        .append(END)
                        .append('\n');
                at = next(END, next(AFTER, at));
            }
        }
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
