package org.havenhub.files;

import java.util.HexFormat;

/** What two files have in common only if every byte of them is the same. */
public final class Fingerprint {

    private Fingerprint() {}

    /** The SHA-256 of some bytes in hexadecimal digits. */
    public static String of(byte[] bytes) {
        return HexFormat.of().formatHex(new NewFile(bytes).digest());
    }
}
