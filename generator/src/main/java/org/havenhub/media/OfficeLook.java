package org.havenhub.media;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A look into a document that is a zip file: of Word, Excel, PowerPoint, LibreOffice, or an e-book. */
final class OfficeLook {

    /** Unpacked: far more than such a document has, so that a small file that unpacks without end does not keep the build busy. */
    private static final int MOST = 48 << 20;

    /** Where people and folders are named: parts, relations between them, and drawings of old versions. */
    private static final Set<String> TEXTS = Set.of(".xml", ".opf", ".rels", ".vml");

    private static final int PIECE = 1 << 16;

    private final SortedSet<String> names = new TreeSet<>();
    private final SortedSet<String> reaches = new TreeSet<>();
    private boolean place;
    private boolean whole = true;
    private int budget = MOST;

    private OfficeLook() {}

    static DocumentLook at(Span file) {
        OfficeLook look = new OfficeLook();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file.bytes()), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                look.take(entry.getName(), look.read(zip));
            }
        } catch (IOException | IllegalArgumentException e) {
            look.whole = false;
        }
        return new DocumentLook(look.names, look.reaches, look.place, look.whole);
    }

    private byte[] read(InputStream entry) throws IOException {
        Bytes out = new Bytes();
        byte[] piece = new byte[PIECE];
        for (int count = entry.read(piece); count >= 0; count = entry.read(piece)) {
            out.put(piece, 0, count);
            budget -= count;
            if (budget < 0) {
                throw new IOException("It unpacks to more than a document has.");
            }
        }
        return out.all();
    }

    private void take(String name, byte[] bytes) {
        Span part = Span.of(bytes);
        place |= PlaceMarks.in(part);
        if (TEXTS.stream().anyMatch(name::endsWith)) {
            String text = part.latin();
            names.addAll(NameMarks.in(text, NameMarks.OFFICE));
            reaches.addAll(ReachMarks.inOffice(text));
            whole &= !part.holds("encryption-data");
        }
    }
}
