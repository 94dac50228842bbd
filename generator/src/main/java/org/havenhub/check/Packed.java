package org.havenhub.check;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** What is packed in a file that is a zip file: a document of an office program, an e-book. One that lies in another is opened too. */
final class Packed {

    private static final byte[] START = {'P', 'K', 3, 4};

    /** Unpacked: far more than a document has, so that a small file that unpacks without end does not keep the build busy. */
    private static final int MOST_BYTES = 48 << 20;

    private static final int MOST_FILES = 10_000;
    private static final int DEEPEST = 3;
    private static final int PIECE = 1 << 16;

    private final BiConsumer<String, byte[]> reader;
    private int bytes = MOST_BYTES;
    private int files = MOST_FILES;

    private Packed(BiConsumer<String, byte[]> reader) {
        this.reader = reader;
    }

    /** Gives each file inside to a reader, with its name, as far as they can be unpacked. */
    static void read(byte[] file, BiConsumer<String, byte[]> reader) {
        new Packed(reader).open(file, 0);
    }

    private void open(byte[] file, int depth) {
        if (depth == DEEPEST || !begins(file)) {
            return;
        }
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null && files > 0; entry = zip.getNextEntry()) {
                files--;
                byte[] inside = unpacked(zip);
                reader.accept(entry.getName(), inside);
                open(inside, depth + 1);
            }
        } catch (IOException | IllegalArgumentException e) {
            // That nobody can look into it is told where documents are looked at.
        }
    }

    private static boolean begins(byte[] file) {
        for (int i = 0; i < START.length; i++) {
            if (i >= file.length || file[i] != START[i]) {
                return false;
            }
        }
        return true;
    }

    private byte[] unpacked(InputStream entry) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] piece = new byte[PIECE];
        for (int count = entry.read(piece); count >= 0; count = entry.read(piece)) {
            bytes -= count;
            if (bytes < 0) {
                throw new IOException("It unpacks to more than a document has.");
            }
            out.write(piece, 0, count);
        }
        return out.toByteArray();
    }
}
