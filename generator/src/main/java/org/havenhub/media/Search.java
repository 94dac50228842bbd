package org.havenhub.media;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A search of a file that is published as it is, and of all that lies in it, however deep. Each is opened by what it is, not by its
 * name. What nobody opened is not taken for harmless: the search is then not whole.
 */
final class Search {

    /** Unpacked: far more than a document has, so that a small file that unpacks without end does not keep the build busy. */
    private static final int MOST_BYTES = 48 << 20;

    private static final int MOST_FILES = 10_000;
    private static final int DEEPEST = 5;

    /** What an editor shows of them is all there is, but for files in letters; a typeface names those who drew it, who want that. */
    private static final Set<String> OPEN = Set.of(
            "txt",
            "csv",
            "tsv",
            "md",
            "json",
            "vtt",
            "srt",
            "css",
            "js",
            "mjs",
            "webmanifest",
            "woff",
            "woff2",
            "ttf",
            "otf",
            "odttf",
            "fntdata");

    /** Parts of OpenDocument that hold a kind of file, and where its pages break. */
    private static final Set<String> NUMBERS = Set.of("mimetype", "layout-cache");

    private static final String XML = "<?xml";

    private final SortedSet<String> names = new TreeSet<>();
    private final SortedSet<String> reaches = new TreeSet<>();
    private boolean place;
    private boolean whole = true;
    private int bytes = MOST_BYTES;
    private int files = MOST_FILES;
    private int depth;

    private Search() {}

    static DocumentLook of(String path, Span file) {
        Search search = new Search();
        search.open(path, file);
        return new DocumentLook(search.names, search.reaches, search.place, search.whole);
    }

    /** Looks into a file, or into one that was found in another; what cannot be opened is not passed over in silence. */
    void open(String path, Span file) {
        if (depth == DEEPEST || files == 0) {
            unseen();
            return;
        }
        depth++;
        files--;
        look(path, file);
        depth--;
    }

    void names(Set<String> more) {
        names.addAll(more);
    }

    void reaches(Set<String> more) {
        reaches.addAll(more);
    }

    void place(boolean there) {
        place |= there;
    }

    /** Something in it was not opened. */
    void unseen() {
        whole = false;
    }

    /** How many bytes may still be unpacked. */
    int left() {
        return bytes;
    }

    void unpacked(int count) {
        bytes -= count;
    }

    private void look(String path, Span file) {
        if (file.length() == 0) {
            return;
        }
        String ending = PictureFormat.ending(path);
        if (PictureFormat.of(file).isPresent() || Metafile.begins(file)) {
            place(PlaceMarks.in(file));
            names(NameMarks.ofPhotos(file));
            PngTexts.at(file, this);
        } else if (PdfLook.begins(file)) {
            PdfLook.at(file, this);
        } else if (FilmLook.begins(file)) {
            FilmLook.at(file, this);
        } else if (OfficeLook.begins(file)) {
            OfficeLook.at(file, this);
        } else if (CardLook.isNamed(path)) {
            CardLook.at(file, this);
        } else if (OfficeLook.isText(path) || file.has(0, XML)) {
            XmlLook.at(file, this);
        } else if (OPEN.contains(ending)) {
            WrittenFiles.at(file, this);
        } else if (!NUMBERS.contains(path)) {
            place(PlaceMarks.in(file));
            unseen();
        }
    }
}
