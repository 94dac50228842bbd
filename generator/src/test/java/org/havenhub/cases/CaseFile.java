package org.havenhub.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A golden case: what it shows, the files of a hub, and what must come of them.
 *
 * <pre>{@code
 * A link to a guide that does not exist.
 * -- content/en/guides/listening.md --
 * ---
 * title: Listening
 * ---
 * See [the steps](creating-space.md).
 * -- expected report --
 * content/en/guides/listening.md:4:17  error  broken-link
 * …
 * }</pre>
 *
 * <p>The kinds of blocks are in {@link CaseHub} and {@link Expectation}.
 *
 * @param about free text
 */
record CaseFile(String about, List<Block> blocks) {

    private static final Pattern HEADER = Pattern.compile("-- (.+) --");

    CaseFile {
        blocks = List.copyOf(blocks);
    }

    /**
     * A part of a case.
     *
     * @param header what stands between the dashes
     * @param body whole lines
     */
    record Block(String header, String body) {

        String text() {
            return "-- " + header + " --\n" + body;
        }
    }

    static CaseFile parse(String text) {
        List<Block> blocks = new ArrayList<>();
        String about = null;
        String header = "";
        StringBuilder body = new StringBuilder();
        for (String line : text.lines().toList()) {
            Matcher matcher = HEADER.matcher(line);
            if (matcher.matches()) {
                about = close(about, header, body, blocks);
                header = matcher.group(1);
            } else {
                body.append(line).append('\n');
            }
        }
        return new CaseFile(close(about, header, body, blocks), blocks);
    }

    String text() {
        return about + blocks.stream().map(Block::text).collect(Collectors.joining());
    }

    /** Ends a part: the first one is what the case is about, every later one a block. */
    private static String close(String about, String header, StringBuilder body, List<Block> blocks) {
        String text = body.toString();
        body.setLength(0);
        if (about == null) {
            return text;
        }
        blocks.add(new Block(header, text));
        return about;
    }
}
