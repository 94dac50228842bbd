package org.havenhub.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentLookTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            << /Author (Anna) >>                                                    | the author
            << /Author <FEFF0041> >>                                                | the author
            << /Author 12 0 R >>                                                    | the author
            << /Title (C:\\\\Users\\\\anna\\\\plan.docx) >>                         | a folder on somebody's computer
            << /Company (Quay) >>                                                   | a company
            << /Type /Annot /Subtype /Text /T (Anna) >>                             | who wrote comments or changes
            <dc:creator><rdf:Seq><rdf:li>Anna</rdf:li></rdf:Seq></dc:creator>       | the author
            << /Producer (Writer 7) /Title (A plan) /CreationDate (D:2026) >>       |
            << /Author () >>                                                        |
            << /Author <> /Company() >>                                             |
            """)
    void aPdfFileSaysWhoMadeIt(String objects, String named) {
        DocumentLook look = look("a.pdf", "%PDF-1.7\n1 0 obj " + objects + " endobj");

        assertThat(look.names()).containsExactlyElementsOf(named == null ? List.of() : List.of(named));
        assertThat(look.whole()).isTrue();
    }

    @Test
    void anObjectThatIsPackedIsSeen() {
        Bytes pdf = new Bytes().latin("%PDF-1.7\n1 0 obj << /Type /ObjStm /Filter /FlateDecode >> stream\r\n");
        pdf.put(deflated("<< /Author (Anna) >>")).latin("\nendstream endobj");

        assertThat(DocumentLook.at("a.pdf", Span.of(pdf.all())).names()).containsExactly("the author");
    }

    @Test
    void aPdfFileThatIsLockedCannotBeSeen() {
        assertThat(look("a.pdf", "%PDF-1.7\ntrailer << /Encrypt 5 0 R >>").whole())
                .isFalse();
    }

    @Test
    void aPhotoInADocumentIsSeen() throws IOException {
        byte[] photo = Photo.jpeg(8, 8, Photo.exif(1, true));
        byte[] pdf = new Bytes()
                .latin("%PDF-1.7\n1 0 obj << >> stream\n")
                .put(photo)
                .latin("\nendstream")
                .all();

        assertThat(DocumentLook.at("a.pdf", Span.of(pdf)).place()).isTrue();
        assertThat(DocumentLook.at("a.docx", Span.of(zip("word/media/image1.jpeg", photo)))
                        .place())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a.docx | docProps/core.xml  | <dc:creator>Anna</dc:creator>               | the author
            a.docx | docProps/core.xml  | <cp:lastModifiedBy>Anna</cp:lastModifiedBy> | who saved it last
            a.xlsx | docProps/app.xml   | <Company>Quay</Company>                     | a company
            a.docx | word/comments.xml  | <w:comment w:author="Anna"/>                | who wrote comments or changes
            a.odt  | meta.xml           | <meta:initial-creator>Anna</meta:initial-creator> | the author
            a.docx | docProps/core.xml  | <dc:creator></dc:creator><dc:creator/>      |
            a.odt  | content.xml        | <text:p>Anna</text:p>                       |
            """)
    void anOfficeDocumentSaysWhoMadeIt(String path, String entry, String text, String named) throws IOException {
        DocumentLook look = DocumentLook.at(path, Span.of(zip(entry, text.getBytes(StandardCharsets.UTF_8))));

        assertThat(look.names()).containsExactlyElementsOf(named == null ? List.of() : List.of(named));
        assertThat(look.whole()).isTrue();
    }

    @Test
    void aSmallFileThatUnpacksWithoutEndIsNotUnpacked() throws IOException {
        DocumentLook look = DocumentLook.at("a.docx", Span.of(zip("a.xml", new byte[140 << 20])));

        assertThat(look.whole()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00a9xyz+54.9-001.4/", "loci", "com.apple.quicktime.location.ISO6709"})
    void aFilmSaysWhereItWasMade(String mark) {
        assertThat(film("moov", "udta " + mark).place()).isTrue();
        assertThat(film("mdat", "udta " + mark).place()).isFalse();
        assertThat(film("moov", "udta").place()).isFalse();
    }

    @Test
    void aFilmThatBreaksOffCannotBeSeen() {
        byte[] film = new Bytes()
                .u32(16)
                .latin("ftypmp42")
                .u32(0)
                .u32(500)
                .latin("moov")
                .all();

        assertThat(DocumentLook.at("a.mp4", Span.of(film)).whole()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.doc", "a.mp3", "a.webm", "a.zip", "a.rtf", "a.bin", "a"})
    void whatCannotBeJudgedIsNoSilence(String path) {
        assertThat(look(path, "anything").whole()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.txt", "a.csv", "a.vtt"})
    void aPlainTextHidesNothing(String path) {
        assertThat(look(path, "anything").whole()).isTrue();
    }

    /** Each would take hours if what comes after it were looked at again at every step. */
    @ParameterizedTest
    @Timeout(60)
    @ValueSource(strings = {"/ObjStm stream\n", "<dc:creator ", "/Author ", "/Encrypt 1 ", "II*\0\4\0\0\0\u00ff\u00ff"})
    void aFileThatIsMadeToBeSlowIsNot(String part) {
        DocumentLook look = look("a.pdf", "%PDF-1.7\n" + part.repeat((4 << 20) / part.length()));

        assertThat(look.names()).isEmpty();
    }

    @Test
    void noChangeOfADocumentEndsInAnException() throws IOException {
        byte[] office = zip("docProps/core.xml", "<dc:creator>Anna</dc:creator>".getBytes(StandardCharsets.UTF_8));
        byte[] film = new Bytes()
                .u32(16)
                .latin("ftypmp42")
                .u32(0)
                .u32(16)
                .latin("moovudta")
                .u32(0)
                .all();
        byte[] pdf = new Bytes()
                .latin("%PDF-1.7 /ObjStm stream\n")
                .put(deflated("/Author (A)"))
                .latin("endstream")
                .all();
        Random random = new Random(20_261_126);
        for (int round = 0; round < 3_000; round++) {
            for (byte[] bytes : List.of(office, film, pdf)) {
                byte[] changed = Arrays.copyOf(bytes, 1 + random.nextInt(bytes.length));
                changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);

                assertThat(DocumentLook.at("a.docx", Span.of(changed))).isNotNull();
            }
        }
    }

    private static DocumentLook look(String path, String text) {
        return DocumentLook.at(path, Span.of(text.getBytes(StandardCharsets.ISO_8859_1)));
    }

    private static DocumentLook film(String box, String inside) {
        Bytes film = new Bytes().u32(16).latin("ftypmp42").u32(0);
        return DocumentLook.at(
                "a.mp4",
                Span.of(film.u32(8 + inside.length()).latin(box + inside).all()));
    }

    private static byte[] zip(String name, byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] deflated(String text) {
        Deflater deflater = new Deflater();
        deflater.setInput(text.getBytes(StandardCharsets.US_ASCII));
        deflater.finish();
        byte[] out = new byte[text.length() + 100];
        int length = deflater.deflate(out);
        deflater.end();
        return Arrays.copyOf(out, length);
    }
}
