package org.havenhub.media;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * A code that a phone's camera reads (QR Code, ISO/IEC 18004), as a drawing.
 *
 * @param size of its side in modules, the quiet zone of four on each side included
 * @param path of the dark modules, for the {@code d} of an SVG path in a view box of that size
 */
public record QrCode(int size, String path) {

    /** Readers need so much white around the code. */
    private static final int QUIET = 4;

    /**
     * The code of an address. A quarter of it may be dirty or torn (level Q).
     *
     * @throws IllegalArgumentException if the address has more than about 1,600 bytes
     */
    public static QrCode of(String address) {
        try {
            ByteMatrix modules = Encoder.encode(
                            address,
                            ErrorCorrectionLevel.Q,
                            Map.of(EncodeHintType.CHARACTER_SET, StandardCharsets.UTF_8.name()))
                    .getMatrix();
            return new QrCode(modules.getWidth() + 2 * QUIET, path(modules));
        } catch (WriterException e) {
            throw new IllegalArgumentException("No code can hold this: " + address, e);
        }
    }

    /** Each row as stretches of dark modules. */
    private static String path(ByteMatrix modules) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            int x = 0;
            while (x < modules.getWidth()) {
                int length = darkFrom(x, y, modules);
                if (length > 0) {
                    path.append('M').append(x + QUIET).append(' ').append(y + QUIET);
                    path.append('h')
                            .append(length)
                            .append("v1h-")
                            .append(length)
                            .append('z');
                }
                x += length + 1;
            }
        }
        return path.toString();
    }

    private static int darkFrom(int x, int y, ByteMatrix modules) {
        int end = x;
        while (end < modules.getWidth() && modules.get(end, y) == 1) {
            end++;
        }
        return end - x;
    }
}
