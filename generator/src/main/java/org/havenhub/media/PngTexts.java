package org.havenhub.media;

import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A look into the texts of a PNG picture that lies in a document, and so is published as it is (W3C PNG, third edition, 11.3.3): most
 * are packed, where no search for letters finds them.
 */
final class PngTexts {

    private static final int AROUND = 12;
    private static final String LATIN = "tEXt";
    private static final String PACKED = "zTXt";
    private static final String INTERNATIONAL = "iTXt";

    private static final String XMP = "XML:com.adobe.xmp";

    private static final Set<String> NAMES = Set.of("author", "artist");

    /** As some programs keep what a camera wrote: the length, and bytes in hexadecimal digits. */
    private static final Pattern PROFILE = Pattern.compile("\\s*\\w{1,20}\\s+\\d{1,9}\\s+(?<bytes>[0-9A-Fa-f\\s]++)");

    private final Search search;

    private PngTexts(Search search) {
        this.search = search;
    }

    /** Of any picture; nothing if it is no PNG picture. What follows a damage is not read by others either. */
    static void at(Span picture, Search search) {
        if (!picture.has(0, PngChunks.START)) {
            return;
        }
        PngTexts texts = new PngTexts(search);
        try {
            for (long at = PngChunks.START.length(); at + AROUND <= picture.length(); ) {
                Span chunk = picture.from(at);
                long length = chunk.u32(0);
                texts.read(chunk.part(4, 8).latin(), chunk.part(8, 8 + length));
                at += length + AROUND;
            }
        } catch (Damage e) {
            // It breaks off here.
        }
    }

    private void read(String kind, Span inside) throws Damage {
        if (!Set.of(LATIN, PACKED, INTERNATIONAL).contains(kind)) {
            return;
        }
        int end = inside.indexOf("\0", 0);
        if (end < 0) {
            return;
        }
        boolean isInternational = kind.equals(INTERNATIONAL);
        boolean isPacked = kind.equals(PACKED) || (isInternational && inside.u8(end + 1) == 1);
        int start = end + 1;
        if (isInternational) {
            start = inside.indexOf("\0", inside.indexOf("\0", end + 3) + 1) + 1;
        } else if (isPacked) {
            start = end + 2;
        }
        readText(inside.part(0, end).latin(), isPacked ? unpacked(inside.from(start)) : inside.from(start));
    }

    private Span unpacked(Span packed) {
        Unpacked text = Deflated.unpacked(packed, search.left());
        search.unpacked(text.bytes().length());
        if (!text.whole()) {
            search.unseen();
        }
        return text.bytes();
    }

    private void readText(String name, Span text) {
        String letters = text.latin();
        if (NAMES.contains(name.toLowerCase(Locale.ROOT)) && !letters.isBlank()) {
            search.names(Set.of(NameMarks.AUTHOR));
        }
        search.names(NameMarks.in(letters, NameMarks.ANYWHERE));
        search.place(PlaceMarks.in(text));
        if (name.equals(XMP)) {
            XmlLook.at(text, search);
        }
        Matcher profile = PROFILE.matcher(letters);
        if (profile.lookingAt()) {
            String digits = profile.group("bytes").replaceAll("\\s", "");
            Span bytes = Span.of(HexFormat.of().parseHex(digits.substring(0, digits.length() & -2)));
            search.place(PlaceMarks.in(bytes));
            search.names(NameMarks.ofPhotos(bytes));
        }
    }
}
