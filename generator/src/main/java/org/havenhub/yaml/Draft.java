package org.havenhub.yaml;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.havenhub.files.SourceFile;
import org.havenhub.report.Place;

/**
 * A YAML text on its way to being readable: what the author typed, with the remedies so far. Its offsets lead back to the
 * places in the author's file, so that no problem is ever shown at a place the author did not write.
 */
final class Draft {

    private final Lines lines;
    private final Optional<Draft> earlier;
    private final String text;
    /** Where the text begins in the earlier draft, or in the file. */
    private final int base;
    /** Sorted, apart from each other, with offsets of the earlier draft. */
    private final List<Edit> edits;
    /** For each edit, where its replacement begins in this text. */
    private final int[] landings;

    private Draft(Lines lines, Optional<Draft> earlier, String text, int base, List<Edit> edits) {
        this.lines = lines;
        this.earlier = earlier;
        this.text = text;
        this.base = base;
        this.edits = edits;
        this.landings = landings(edits);
    }

    /** A stretch of a file; it begins at the start of a line. */
    static Draft of(SourceFile file, int start, int end) {
        return new Draft(new Lines(file), Optional.empty(), file.text().substring(start, end), start, List.of());
    }

    String text() {
        return text;
    }

    /** The place in the author's file of a stretch of this text. */
    Place place(int start, int end) {
        return lines.place(inFile(start), inFile(end));
    }

    /** The text with more remedies; those that overlap an earlier one in the list are left out. */
    Draft mended(List<Edit> remedies) {
        List<Edit> sorted = apart(remedies);
        StringBuilder mended = new StringBuilder(text.length());
        int copied = 0;
        for (Edit edit : sorted) {
            mended.append(text, copied, edit.start()).append(edit.replacement());
            copied = edit.end();
        }
        mended.append(text, copied, text.length());
        return new Draft(lines, Optional.of(this), mended.toString(), 0, sorted);
    }

    private int inFile(int offset) {
        int before = base + back(offset);
        return earlier.map(draft -> draft.inFile(before)).orElse(before);
    }

    /** The offset in the earlier text; inside a replacement, the nearest offset of what it replaced. */
    private int back(int offset) {
        int edit = lastLandingAtOrBefore(offset);
        if (edit < 0) {
            return offset;
        }
        int into = offset - landings[edit];
        Edit last = edits.get(edit);
        int within = last.replacement().length();
        return into < within ? Math.min(last.start() + into, last.end()) : last.end() + into - within;
    }

    private int lastLandingAtOrBefore(int offset) {
        int found = Arrays.binarySearch(landings, offset);
        int edit = found >= 0 ? found : -found - 2;
        while (edit + 1 < landings.length && landings[edit + 1] <= offset) {
            edit++;
        }
        return edit;
    }

    private static List<Edit> apart(List<Edit> edits) {
        List<Edit> sorted = new ArrayList<>();
        int free = 0;
        for (Edit edit :
                edits.stream().sorted(Comparator.comparingInt(Edit::start)).toList()) {
            if (edit.start() >= free) {
                sorted.add(edit);
                free = Math.max(edit.end(), edit.start() + 1);
            }
        }
        return sorted;
    }

    private static int[] landings(List<Edit> edits) {
        int[] landings = new int[edits.size()];
        int shift = 0;
        for (int i = 0; i < landings.length; i++) {
            landings[i] = edits.get(i).start() + shift;
            shift += edits.get(i).growth();
        }
        return landings;
    }
}
