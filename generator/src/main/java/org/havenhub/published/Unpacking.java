package org.havenhub.published;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.havenhub.files.BuiltSite;

/** Undoes the compression in which a file came, up to a limit of size: a small answer can hold a large file. */
final class Unpacking {

    private static final int PIECE = 1 << 14;

    private Unpacking() {}

    static Reply of(Reply.Head head, byte[] bytes, long most) {
        String coding = String.join(", ", head.all("Content-Encoding")).toLowerCase(Locale.ROOT);
        if (coding.isEmpty() || coding.equals("identity")) {
            return arrived(head, bytes);
        }
        if (!List.of("gzip", "x-gzip").contains(coding)) {
            return new Reply.Packed(head, coding);
        }
        return unpacked(head, bytes, most);
    }

    private static Reply unpacked(Reply.Head head, byte[] bytes, long most) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        byte[] piece = new byte[PIECE];
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            for (int length = in.read(piece); length >= 0; length = in.read(piece)) {
                whole.write(piece, 0, length);
                if (whole.size() > most) {
                    return new Reply.TooLarge(head);
                }
            }
            return arrived(head, whole.toByteArray());
        } catch (IOException e) {
            return new Reply.Packed(head, "broken gzip");
        }
    }

    private static Reply arrived(Reply.Head head, byte[] bytes) {
        return new Reply.Arrived(head, BuiltSite.digest(bytes), new String(bytes, StandardCharsets.UTF_8));
    }
}
