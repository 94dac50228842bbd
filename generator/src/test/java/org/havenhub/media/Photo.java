package org.havenhub.media;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;

/**
 * Pictures as cameras, phones and programs leave them. All that must not be published says {@link #PLANTED}, and the place is that of
 * no shelter.
 */
public final class Photo {

    /** In every text that is put into a picture beside what is seen on it. */
    public static final String PLANTED = "Planted";

    private static final String XMP =
            "<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>"
                    + "<rdf:Description xmlns:dc='http://purl.org/dc/elements/1.1/' dc:source='Planted source'/></rdf:RDF></x:xmpmeta>";

    private static final String LOSSY_WEBP = "UklGRiwAAABXRUJQVlA4ICAAAAAwAQCdASoGAAQABUB8JaQAA3AA/vDXll7GP6b7PwAAAA==";

    private Photo() {}

    /** What a camera writes: maker, artist, the turn, and a thumbnail; and where it was, if it knows. */
    public static byte[] exif(int orientation, boolean place) {
        Bytes tiff = new Bytes().latin("II*\0").u32le(8);
        tiff.u16le(place ? 4 : 3);
        field(tiff, 0x010F, 2, 16, 200);
        tiff.u16le(0x0112).u16le(3).u32le(1).u16le(orientation).u16le(0);
        field(tiff, 0x013B, 2, 16, 220);
        if (place) {
            field(tiff, 0x8825, 4, 1, 100);
        }
        tiff.u32le(240).zeros(100 - tiff.length());
        tiff.u16le(2);
        field(tiff, 2, 5, 3, 132);
        field(tiff, 4, 5, 3, 132);
        tiff.u32le(0).zeros(132 - tiff.length());
        for (int part : new int[] {54, 58, 7}) {
            tiff.u32le(part).u32le(1);
        }
        tiff.zeros(200 - tiff.length())
                .latin("Planted camera\0\0")
                .zeros(4)
                .latin("Planted artist\0\0")
                .zeros(4);
        tiff.u16le(3);
        field(tiff, 0x0103, 3, 1, 6);
        field(tiff, 0x0201, 4, 1, 300);
        field(tiff, 0x0202, 4, 1, 20);
        return tiff.u32le(0)
                .zeros(300 - tiff.length())
                .latin("\u00ff\u00d8Planted thumb\0\0\0\u00ff\u00d9")
                .all();
    }

    private static void field(Bytes tiff, int tag, int type, int count, int value) {
        tiff.u16le(tag).u16le(type).u32le(count).u32le(value);
    }

    /** A picture in the format that the ending of a path names, with all that does not belong to it. */
    public static byte[] at(String path, int width, int height, boolean place) {
        byte[] exif = exif(1, place);
        return switch (PictureFormat.named(path).orElseThrow()) {
            case JPEG -> jpeg(width, height, exif);
            case PNG -> png(width, height, exif);
            case GIF -> gif(width, height);
            case WEBP -> webp(exif);
        };
    }

    /** A plain picture. */
    public static byte[] plain(String format, int width, int height) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            for (int x = 0; x < width; x++) {
                picture.setRGB(x, x % height, 0x102030 * x);
            }
            ImageIO.write(picture, format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A JPEG picture with everything that phones and programs put into one, and a second picture after its end. */
    public static byte[] jpeg(int width, int height, byte[] exif) {
        byte[] plain = plain("jpg", width, height);
        Bytes out = new Bytes().put(plain, 0, 2);
        segment(out, 0xE1, new Bytes().latin("Exif\0\0").put(exif));
        segment(out, 0xE1, new Bytes().latin("http://ns.adobe.com/xap/1.0/\0" + XMP));
        segment(out, 0xE2, new Bytes().latin("ICC_PROFILE\0\u0001\u0001").put(profile()));
        segment(out, 0xE2, new Bytes().latin("MPF\0Planted index"));
        segment(out, 0xED, new Bytes().latin("Photoshop 3.0\08BIM\4\4\0\0\0\0\0\23\34\2\120\0\16Planted byline\0"));
        segment(out, 0xEB, new Bytes().latin("Planted by a program"));
        segment(out, 0xFE, new Bytes().latin("Planted comment"));
        out.put(plain, 2, plain.length - 2);
        return out.put(plain).latin("Planted film").all();
    }

    /** A plain JPEG picture with a profile of colours. */
    static byte[] withProfile(byte[] profile) {
        byte[] plain = plain("jpg", 4, 4);
        Bytes out = new Bytes().put(plain, 0, 2);
        segment(out, 0xE2, new Bytes().latin("ICC_PROFILE\0\u0001\u0001").put(profile));
        return out.put(plain, 2, plain.length - 2).all();
    }

    private static void segment(Bytes out, int marker, Bytes inside) {
        out.u8(0xFF).u8(marker).u16(inside.length() + 2).put(inside.all());
    }

    /** A PNG picture with texts, times, Exif and something after its end. */
    public static byte[] png(int width, int height, byte[] exif) {
        byte[] plain = plain("png", width, height);
        int header = 33;
        Bytes out = new Bytes().put(plain, 0, header);
        chunk(out, "iCCP", new Bytes().latin("Planted profile\0\0").put(deflated(profile())));
        chunk(out, "tEXt", new Bytes().latin("Author\0Planted author"));
        chunk(
                out,
                "zTXt",
                new Bytes().latin("Comment\0\0").put(deflated("Planted comment".getBytes(StandardCharsets.US_ASCII))));
        chunk(out, "iTXt", new Bytes().latin("XML:com.adobe.xmp\0\0\0\0\0" + XMP));
        chunk(out, "tIME", new Bytes().u16(2026).u8(1).u8(2).u8(3).u8(4).u8(5));
        chunk(out, "eXIf", new Bytes().put(exif));
        chunk(out, "prVt", new Bytes().latin("Planted by a program"));
        return out.put(plain, header, plain.length - header)
                .latin("Planted film")
                .all();
    }

    private static void chunk(Bytes out, String name, Bytes inside) {
        byte[] checked = new Bytes().latin(name).put(inside.all()).all();
        CRC32 sum = new CRC32();
        sum.update(checked);
        out.u32(inside.length()).put(checked).u32(sum.getValue());
    }

    private static byte[] deflated(byte[] bytes) {
        Deflater deflater = new Deflater();
        deflater.setInput(bytes);
        deflater.finish();
        byte[] out = new byte[bytes.length + 100];
        int length = deflater.deflate(out);
        deflater.end();
        return new Bytes().put(out, 0, length).all();
    }

    /** A GIF picture that is repeated, with a comment, a text, XMP and something after its end. */
    public static byte[] gif(int width, int height) {
        byte[] plain = plain("gif", width, height);
        int screen = 13 + (3 << ((plain[10] & 7) + 1));
        Bytes out = new Bytes().put(plain, 0, screen);
        out.latin("!\u00ff\u000bNETSCAPE2.0\3\1\7\0\0");
        out.latin("!\u00fe\17Planted comment\0");
        out.latin("!\u00ff\u000bXMP DataXMP")
                .u8(60)
                .latin("Planted by a program".repeat(3))
                .u8(0);
        out.latin("!\u00f9\4\0\0\0\0\0").latin("!\1\14            \14Planted text\0");
        return out.put(plain, screen, plain.length - screen)
                .latin("Planted film")
                .all();
    }

    /** A WebP picture of 6 × 4 pixels. */
    public static byte[] plainWebp() {
        return Base64.getDecoder().decode(LOSSY_WEBP);
    }

    /** The same with Exif, XMP, a profile, a chunk of its own, and something after its end. */
    public static byte[] webp(byte[] exif) {
        byte[] plain = plainWebp();
        Bytes body = new Bytes().latin("WEBP");
        riff(body, "VP8X", new Bytes().u8(0x2C).zeros(3).u24le(5).u24le(3));
        riff(body, "ICCP", new Bytes().put(profile()));
        body.put(plain, 12, plain.length - 12);
        riff(body, "EXIF", new Bytes().put(exif));
        riff(body, "XMP ", new Bytes().latin(XMP));
        riff(body, "PRIV", new Bytes().latin("Planted by a program"));
        return new Bytes()
                .latin("RIFF")
                .u32le(body.length())
                .put(body.all())
                .latin("Planted film")
                .all();
    }

    /** Two frames, the second with a chunk that hides in it. */
    public static byte[] animatedWebp() {
        byte[] plain = plainWebp();
        Bytes body = new Bytes().latin("WEBP");
        riff(body, "VP8X", new Bytes().u8(0x02).zeros(3).u24le(5).u24le(3));
        riff(body, "ANIM", new Bytes().u32le(0).u16le(0));
        for (int frame = 0; frame < 2; frame++) {
            Bytes one =
                    new Bytes().u24le(0).u24le(0).u24le(5).u24le(3).u24le(100).u8(0);
            one.put(plain, 12, plain.length - 12);
            riff(one, "PRIV", new Bytes().latin("Planted frame"));
            riff(body, "ANMF", one);
        }
        return new Bytes().latin("RIFF").u32le(body.length()).put(body.all()).all();
    }

    private static void riff(Bytes out, String name, Bytes inside) {
        out.latin(name).u32le(inside.length()).put(inside.all()).zeros(inside.length() % 2);
    }

    /** A profile of colours that names the screen it was made for. */
    public static byte[] profile() {
        Bytes texts = new Bytes()
                .latin("desc")
                .u32(0)
                .u32(20)
                .latin("Planted screen 1234\0")
                .zeros(80);
        texts.zeros((4 - texts.length() % 4) % 4);
        int start = 132 + 5 * 12;
        Bytes out =
                new Bytes().u32(start + texts.length() + 20 + 16).latin("Plan").u32(0x02100000);
        out.latin("mntrRGB XYZ ")
                .u16(2026)
                .u16(1)
                .u16(2)
                .zeros(6)
                .latin("acspAPPL")
                .u32(0)
                .latin("PlntMdl ")
                .zeros(12);
        out.u32(0x0000F6D6)
                .u32(0x00010000)
                .u32(0x0000D32D)
                .latin("Plnt")
                .zeros(16)
                .zeros(28);
        int white = start + texts.length();
        out.u32(5);
        tag(out, "desc", start, texts.length());
        tag(out, "wtpt", white, 20);
        tag(out, "rTRC", white + 20, 14);
        tag(out, "gTRC", white + 20, 14);
        tag(out, "bTRC", white + 20, 14);
        out.put(texts.all()).latin("XYZ ").u32(0).u32(0xF6D6).u32(0x10000).u32(0xD32D);
        return out.latin("curv").u32(0).u32(1).u16(0x0233).u16(0).all();
    }

    private static void tag(Bytes out, String name, int offset, int length) {
        out.latin(name).u32(offset).u32(length);
    }
}
