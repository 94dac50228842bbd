package org.havenhub.media;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A look into a zip file, such as a document of Word, Excel, PowerPoint or LibreOffice, or an e-book. Each file in it is opened. */
final class OfficeLook {

    private static final String START = "PK\u0003\u0004";

    /** What stands at the end (APPNOTE.TXT, 4.3.16), and where in it the files are counted. */
    private static final String END = "PK\u0005\u0006";

    private static final int COUNT_AT = 10;

    /** Where people and folders are named: parts, relations between them, and drawings of old versions. */
    private static final Set<String> TEXTS =
            Set.of("xml", "opf", "rels", "vml", "rdf", "ncx", "xhtml", "html", "htm", "svg");

    private static final int PIECE = 1 << 16;

    private OfficeLook() {}

    static boolean begins(Span file) {
        return file.has(0, START);
    }

    static void at(Span file, Search search) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file.bytes()), StandardCharsets.UTF_8)) {
            int count = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                count++;
                PartReach.file(entry.getName(), search);
                search.open(entry.getName(), read(zip, search));
            }
            if (count != listed(file)) {
                search.unseen();
            }
        } catch (IOException | IllegalArgumentException | Damage e) {
            search.unseen();
        }
    }

    /** Programs go by the list at the end, which may name files that no reader from the start meets. */
    private static int listed(Span file) throws Damage {
        int end = file.lastIndexOf(END);
        return end < 0 ? -1 : file.u16le(end + COUNT_AT);
    }

    private static Span read(InputStream entry, Search search) throws IOException {
        Bytes out = new Bytes();
        byte[] piece = new byte[PIECE];
        for (int count = entry.read(piece); count >= 0; count = entry.read(piece)) {
            out.put(piece, 0, count);
            search.unpacked(count);
            if (search.left() < 0) {
                throw new IOException("It unpacks to more than a document has.");
            }
        }
        return Span.of(out.all());
    }

    static boolean isText(String path) {
        return TEXTS.contains(PictureFormat.ending(path));
    }
}
