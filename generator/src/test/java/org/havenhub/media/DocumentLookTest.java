package org.havenhub.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.zip.Deflater;
import org.havenhub.TestZip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentLookTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            << /Author (Anna) >>                                                    | the author
            << /Auth#6fr (Anna) >>                                                  | the author
            << /Author <FEFF0041> >>                                                | the author
            << /Author 12 0 R >>                                                    | the author
            << /Title (C:\\\\Users\\\\anna\\\\plan.docx) >>                         | a folder on somebody's computer
            << /Title <FEFF0043003A005C00550073006500720073005C0061> >>               | a folder on somebody's computer
            << /Title (\\376\\377\\000/\\000h\\000o\\000m\\000e\\000/\\000a) >>   | a folder on somebody's computer
            << /URI (https://example.org/home/help) >>                              |
            << /URI (http://example.org/Users/all) /F (/home/anna/plan.odt) >>      | a folder on somebody's computer
            << /ID [<0123456789ABCDEF0123456789ABCDEF>] /Title <4120706C616E20666F7220616C6C> >> |
            << /Company (Quay) >>                                                   | a company
            << /Type /Annot /Subtype /Text /T (Anna) >>                             | who wrote comments or changes
            << /Type /Annot /Subtype /FreeText /T (Anna) >>                         | who wrote comments or changes
            << /Type /Annot /Subtype /Ink /T (Anna) >>                              | who wrote comments or changes
            << /Type /Sig /Name (Anna) /Location (Northport) >>                     | who signed it
            << /Type /Sig /ByteRange [0 1 2 3] /Contents <00> >>                    | who signed it
            << /Type /Annot /Subtype /Widget /T (name) >> << /Subtype /Link >>      |
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

    /** Two bytes a letter, and a sign in front that says so. */
    @Test
    void aTextOfAPdfFileIsReadInWhateverLettersItIs() {
        Bytes pdf = new Bytes().latin("%PDF-1.7\n1 0 obj << /Title (");
        pdf.put("\uFEFF/home/anna".getBytes(StandardCharsets.UTF_16BE)).latin(") >> endobj");

        assertThat(DocumentLook.at("a.pdf", Span.of(pdf.all())).names())
                .containsExactly("a folder on somebody's computer");
    }

    /** Most texts of such a picture are packed; some programs write there, in digits, what a camera wrote. */
    @Test
    void theTextsOfAPictureInADocumentAreRead() throws IOException {
        String digits = HexFormat.of().formatHex(Photo.exif(1, true));
        byte[] path = deflated("/home/anna/a.png");
        byte[] profile = deflated("\nexif\n  99\n" + digits + "\n");
        byte[] xmp = deflated("<rdf:Description exif:GPSLatitude=\"54,54N\"/>");

        assertThat(withPictureText("tEXt", new Bytes().latin("Author\0Anna")).names())
                .containsExactly("the author");
        assertThat(withPictureText("zTXt", new Bytes().latin("Comment\0\0").put(path))
                        .names())
                .containsExactly("a folder on somebody's computer");
        assertThat(withPictureText(
                                "iTXt", new Bytes().latin("Comment\0\1\0en\0\0").put(path))
                        .names())
                .containsExactly("a folder on somebody's computer");
        assertThat(withPictureText(
                                "iTXt",
                                new Bytes().latin("XML:com.adobe.xmp\0\1\0\0\0").put(xmp))
                        .place())
                .isTrue();
        assertThat(withPictureText(
                                "zTXt",
                                new Bytes().latin("Raw profile type exif\0\0").put(profile))
                        .place())
                .isTrue();
        assertThat(withPictureText("tEXt", new Bytes().latin("Software\0Draw 7")))
                .isEqualTo(new DocumentLook(new TreeSet<>(), new TreeSet<>(), false, true));
        assertThat(withPictureText("tEXt", new Bytes().latin("Comment\0<3 by the harbour")))
                .isEqualTo(new DocumentLook(new TreeSet<>(), new TreeSet<>(), false, true));
    }

    private static DocumentLook withPictureText(String kind, Bytes text) throws IOException {
        Bytes picture =
                new Bytes().latin("\u0089PNG\r\n\u001a\n").u32(text.length()).latin(kind);
        picture.put(text.all()).u32(0);
        return DocumentLook.at("a.docx", Span.of(TestZip.of("word/media/a.png", picture.all())));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            a.json | {"photo": "data:image/jpeg;base64,PHOTO"}
            a.json | {"photo": "PHOTO"}
            a.js   | show('PHOTO');
            a.css  | a { background: url(data:image/jpeg;base64,PHOTO) }
            a.md   | ![A](data:image/jpeg;base64,PHOTO)
            """)
    void aPhotoThatIsWrittenIntoATextIsOpened(String path, String text) {
        String photo = Base64.getEncoder().encodeToString(Photo.jpeg(8, 8, Photo.exif(1, true)));

        assertThat(look(path, text.replace("PHOTO", photo)).place()).isTrue();
        assertThat(look(path, text.replace("PHOTO", photo.replace("/", "\\/"))).place())
                .isTrue();
        assertThat(look(path, text)).isEqualTo(new DocumentLook(new TreeSet<>(), new TreeSet<>(), false, true));
    }

    @Test
    void anObjectThatIsPackedIsSeen() {
        Bytes pdf = new Bytes().latin("%PDF-1.7\n1 0 obj << /Type /ObjStm /Filter /FlateDecode >> stream\r\n");
        pdf.put(deflated("<< /Author (Anna) >>")).latin("\nendstream endobj");

        assertThat(DocumentLook.at("a.pdf", Span.of(pdf.all())).names()).containsExactly("the author");
    }

    /** The tags of XMP as programs pack them. */
    @Test
    void aPlaceThatIsPackedIsSeen() {
        byte[] xmp = deflated("<rdf:Description exif:GPSLatitude=\"54,54N\"/>");
        byte[] photo = deflated(Photo.jpeg(8, 8, Photo.exif(1, true)));

        assertThat(stream("/Type /Metadata /Subtype /XML /Filter /FlateDecode", xmp)
                        .place())
                .isTrue();
        assertThat(stream("/Subtype /Image /Filter [/FlateDecode /DCTDecode]", photo)
                        .place())
                .isTrue();
        assertThat(stream("/Subtype /Image /Filter /FlateDecode", photo).place())
                .isFalse();
    }

    @Test
    void whatIsAttachedToAPdfFileIsOpened() throws IOException {
        byte[] photo = Photo.jpeg(8, 8, Photo.exif(1, true));
        byte[] document = TestZip.of("word/media/image1.jpeg", photo);

        for (byte[] attached : List.of(photo, document)) {
            assertThat(stream("/Type /EmbeddedFile", attached).place()).isTrue();
            assertThat(stream("/Type /Embedded#46ile /Filter /FlateDecode", deflated(attached))
                            .place())
                    .isTrue();
        }
        assertThat(stream("/Type /EmbeddedFile", "anything".getBytes(StandardCharsets.US_ASCII))
                        .whole())
                .isFalse();
    }

    @Test
    void anActionThatIsPackedIsFoundByItsNumber() {
        String web = "7 0 8 17 << /S /GoTo >>   << /S /URI >>";
        String dictionary = "/Type /ObjStm /N 2 /First 9 /Filter /FlateDecode >> << /OpenAction ";

        assertThat(stream(dictionary + "8 0 R", deflated(web)).reaches())
                .containsExactly("a page of the web that opens by itself");
        assertThat(stream(dictionary + "7 0 R", deflated(web)).reaches()).isEmpty();
    }

    @Test
    void objectsInLettersAreSeen() {
        String hexadecimal = "3C3C202F417574686F722028416E6E61292\n03E3E>";
        String base85 = "4?O`>6$79_DfQsK6#LRK.3Lf<~>";

        assertThat(stream("/Type /ObjStm /Filter /ASCIIHexDecode", hexadecimal.getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(
                        stream("/Type /ObjStm /Filter [ /ASCII85Decode ]", base85.getBytes(StandardCharsets.US_ASCII)))
                .extracting(DocumentLook::names, DocumentLook::whole)
                .containsExactly(new TreeSet<>(List.of("the author")), true);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/Filter /LZWDecode",
                "/Filter [/FlateDecode /RunLengthDecode]",
                "/Filter 7 0 R",
                "/Filter /FlateDecode",
                "/Filter /ASCII85Decode",
                "/Filter /ASCIIHexDecode",
                "/DecodeParms << /Predictor 12 >>"
            })
    void aStreamThatCannotBeUnpackedIsTold(String filter) {
        assertThat(stream("/Type /ObjStm " + filter, "anything".getBytes(StandardCharsets.US_ASCII))
                        .whole())
                .isFalse();
        assertThat(stream("/Type /XObject /Subtype /Image " + filter, new byte[9])
                        .whole())
                .isTrue();
    }

    @Test
    void aFormOfAnotherKindCannotBeSeen() {
        String form = "<< /AcroForm << /XFA 5 0 R >> >>";

        assertThat(look("a.pdf", "%PDF-1.7\n1 0 obj " + form + " endobj").whole())
                .isFalse();
        assertThat(stream("/Type /ObjStm /Filter /FlateDecode", deflated(form)).whole())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/Encrypt", "/Encr#79pt"})
    void aPdfFileThatIsLockedCannotBeSeen(String name) {
        assertThat(look("a.pdf", "%PDF-1.7\ntrailer << " + name + " 5 0 R >>").whole())
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
        assertThat(DocumentLook.at("a.docx", Span.of(TestZip.of("word/media/image1.jpeg", photo)))
                        .place())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a.docx | docProps/core.xml  | <dc:creator>Anna</dc:creator>               | the author
            a.docx | docProps/core.xml  | <cp:lastModifiedBy>Anna</cp:lastModifiedBy> | who saved it last
            a.xlsx | docProps/app.xml   | <Company>Quay</Company>                     | a company
            a.docx | word/comments.xml  | <w:comment w:author="Anna"/>                | who wrote comments or changes
            a.docx | word/_rels/settings.xml.rels | <Relationship Target="file:///C:\\Users\\anna\\plan.dotm"/> | a folder on somebody's computer
            a.docx | word/drawing1.vml  | <v:imagedata o:href="/Users/anna/quay.png"/> | a folder on somebody's computer
            a.odt  | meta.xml           | <meta:initial-creator>Anna</meta:initial-creator> | the author
            a.pptx | ppt/authors.xml    | <p188:author id="{1}" name="Anna"/>         | who wrote comments or changes
            a.docx | word/people.xml    | <w15:person w15:author="Anna"/>             | who wrote comments or changes
            a.xlsx | xl/persons/person.xml | <person displayName="Anna"/>             | who wrote comments or changes
            a.xlsx | xl/workbook.xml    | <x15ac:absPath url="https://files.example.org/personal/anna/"/> | a folder on somebody's computer
            a.xlsx | xl/workbook.xml    | <a href="\\\\annas-laptop\\plans"/>    | a folder on somebody's computer
            a.xlsx | xl/workbook.xml    | <fileSharing userName="Anna"/>              | who saved it last
            a.docx | docProps/custom.xml | <property name="_AuthorEmail"><vt:lpwstr>anna@example.org</vt:lpwstr></property> | the author
            a.docx | customXml/item1.xml | <UserInfo><DisplayName>Anna</DisplayName></UserInfo> | the author
            a.docx | _xmlsignatures/sig1.xml | <X509Certificate>MIIB</X509Certificate> | who signed it
            a.odt  | meta.xml           | <meta:printed-by>Anna</meta:printed-by>     | who printed it
            a.docx | docProps/core.xml  | <ns1:creator xml:space="preserve">Anna</ns1:creator> | the author
            a.epub | content.opf        | <dc:creator id="c">Anna</dc:creator>        | the author
            a.docx | docProps/core.xml  | <a><dc:creator></dc:creator><dc:creator/></a> |
            a.odt  | content.xml        | <text:p>Anna</text:p>                       |
            """)
    void anOfficeDocumentSaysWhoMadeIt(String path, String entry, String text, String named) throws IOException {
        DocumentLook look = DocumentLook.at(path, Span.of(TestZip.of(entry, text.getBytes(StandardCharsets.UTF_8))));

        assertThat(look.names()).containsExactlyElementsOf(named == null ? List.of() : List.of(named));
        assertThat(look.whole()).isTrue();
    }

    @Test
    void aPartIsReadInWhateverLettersItIsSaved() throws IOException {
        byte[] part = "<?xml version=\"1.0\" encoding=\"UTF-16\"?><a><dc:creator>Anna</dc:creator></a>"
                .getBytes(StandardCharsets.UTF_16);
        byte[] cut = "<a><dc:creator>Anna</dc:creator>".getBytes(StandardCharsets.US_ASCII);

        assertThat(DocumentLook.at("a.docx", Span.of(TestZip.of("docProps/core.xml", part)))
                        .names())
                .containsExactly("the author");
        assertThat(DocumentLook.at("a.docx", Span.of(TestZip.of("docProps/core.xml", cut))))
                .extracting(DocumentLook::names, DocumentLook::whole)
                .containsExactly(new TreeSet<>(List.of("the author")), false);
    }

    @Test
    void aPhotoThatNamesWhoTookItIsTold() throws IOException {
        byte[] photo = Photo.jpeg(8, 8, Photo.exif(1, false));

        assertThat(DocumentLook.at("a.docx", Span.of(TestZip.of("word/media/a.jpeg", photo)))
                        .names())
                .containsExactly("who took a photo in it");
        assertThat(stream("/Subtype /Image /Filter /DCTDecode", photo).names())
                .containsExactly("who took a photo in it");
        assertThat(DocumentLook.at("a.docx", Span.of(TestZip.of("word/media/a.jpeg", Photo.plain("jpg", 8, 8))))
                        .names())
                .isEmpty();
    }

    @Test
    void aFileThatIsWrittenIntoAPartIsOpened() throws IOException {
        String photo = Base64.getEncoder().encodeToString(Photo.jpeg(8, 8, Photo.exif(1, true)));

        for (String part : List.of(
                "<svg><image href='data:image/jpeg;base64," + photo + "'/></svg>",
                "<pkg:binaryData>" + photo + "</pkg:binaryData>")) {
            byte[] bytes = TestZip.of("a.xml", part.getBytes(StandardCharsets.US_ASCII));
            assertThat(DocumentLook.at("a.docx", Span.of(bytes)).place()).isTrue();
        }
    }

    /** A program packs XMP, or leaves it as it is. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <a><xmp:Author>Anna</xmp:Author></a>                           | the author
            <a><dc:contributor><rdf:li>Anna</rdf:li></dc:contributor></a>  | the author
            <a><b xmp:creator="Anna"/></a>                                 | the author
            <a><aux:OwnerName>Anna</aux:OwnerName></a>                     | who took a photo in it
            """)
    void whatAPdfFileSaysOfItselfIsRead(String xmp, String named) {
        byte[] bytes = xmp.getBytes(StandardCharsets.US_ASCII);

        assertThat(stream("/Type /Metadata /Subtype /XML", bytes).names()).containsExactly(named);
        assertThat(stream("/Type /Metadata /Subtype /XML /Filter /FlateDecode", deflated(bytes))
                        .names())
                .containsExactly(named);
    }

    @Test
    void aDocumentInADocumentIsOpened() throws IOException {
        byte[] photo = TestZip.of("word/media/image1.jpeg", Photo.jpeg(8, 8, Photo.exif(1, true)));
        byte[] sheet =
                TestZip.of("docProps/core.xml", "<dc:creator>Anna</dc:creator>".getBytes(StandardCharsets.UTF_8));

        assertThat(DocumentLook.at("a.pptx", Span.of(TestZip.of("ppt/embeddings/b.docx", photo)))
                        .place())
                .isTrue();
        assertThat(DocumentLook.at("a.docx", Span.of(TestZip.of("word/embeddings/b.bin", sheet)))
                        .names())
                .containsExactly("the author");
    }

    @ParameterizedTest
    @CsvSource({
        "word/embeddings/oleObject1.bin, anything, false",
        "xl/printerSettings/printerSettings1.bin, anything, false",
        "word/media/image1.wdp, anything, false",
        "word/fonts/font1.odttf, anything, true",
        "word/media/image1.emf, VCLMTF, true",
        "mimetype, application/epub+zip, true",
        "Configurations2/accelerator/current.xml, '', true",
    })
    void aPartOfADocumentThatNobodyOpenedIsTold(String part, String bytes, boolean whole) throws IOException {
        byte[] document = TestZip.of(part, bytes.getBytes(StandardCharsets.US_ASCII));

        assertThat(DocumentLook.at("a.docx", Span.of(document)).whole()).isEqualTo(whole);
    }

    @Test
    void aDocumentThatLiesTooDeepIsNotOpened() throws IOException {
        byte[] document = "<a/>".getBytes(StandardCharsets.US_ASCII);
        for (int depth = 0; depth < 4; depth++) {
            document = TestZip.of("a.xml", document);
        }

        assertThat(DocumentLook.at("a.docx", Span.of(document)).whole()).isTrue();
        assertThat(DocumentLook.at("a.docx", Span.of(TestZip.of("a.docx", document)))
                        .whole())
                .isFalse();
    }

    @Test
    void aDocumentThatListsMoreThanIsMetCannotBeSeen() throws IOException {
        byte[] document = TestZip.of("a.xml", "<a/>".getBytes(StandardCharsets.US_ASCII));
        document[Span.of(document).lastIndexOf("PK\5\6") + 10]++;

        assertThat(DocumentLook.at("a.docx", Span.of(document)).whole()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            << /OpenAction << /S /URI /URI (https://a.example.org/) >> >>                     | a page of the web that opens by itself
            << /AA << /O << /S /GoTo >> /C << /S /URI /URI (https://a.example.org/) >> >> >>  | a page of the web that opens by itself
            << /OpenAction 7 0 R >> endobj 7 0 obj << /S /URI /URI (https://a.example.org/) >>| a page of the web that opens by itself
            << /OpenAction << /S /JavaScript /JS (a\\(\\)) >> >>                           | a script
            << /OpenAction << /S /J#61vaScript /J#53 (a\\(\\)) >> >>                       | a script
            << /OpenAction << /S /U#52I /URI (https://a.example.org/) >> >>                   | a page of the web that opens by itself
            << /A << /S/SubmitForm /F (https://a.example.org/) >> >>                          | a form that is sent
            << /A << /S /Launch /F (a.exe) >> >>                                              | a program that is started
            << /A << /S /GoToR /F (b.pdf) >> >>                                               | a way into another file
            << /A << /S /Rendition /JS (a) /OP 0 >> >>                                        | a script
            << /A << /S /ImportData /F (b.fdf) >> >>                                          | a way into another file
            << /Subtype /Image /F << /FS /URL /F (https://a.example.org/) >> >>               | a part that is loaded from elsewhere
            << /Subtype /RichMedia /RichMediaContent 4 0 R >>                                 | a program that is started
            << /AA << /C 4 0 R /O 5 0 R >> >> endobj 4 0 obj << /S /GoTo >> endobj 5 0 obj << /S /URI >>    | a page of the web that opens by itself
            << /AA 4 0 R >> endobj 4 0 obj << /O << /S /URI >> >>                             | a page of the web that opens by itself
            << /OpenAction << /S /Named /N (b\\)) /Next << /S /URI >> >> >>                 | a page of the web that opens by itself
            << /OpenAction << /S /Named /Next [4 0 R 5 0 R] >> >> endobj 5 0 obj << /S /URI >> | a page of the web that opens by itself
            << /Title (b) /Next 4 0 R >> endobj 4 0 obj << /Title (c) /A << /S /URI >> >>     |
            << /AA << /O << /S /GoTo /D [4 0 R] >> >> >> endobj 4 0 obj << /A << /S /URI >> >> |
            << /Subtype /Link /A << /S /URI /URI (https://a.example.org/) >> >>               |
            << /Subtype /Link /A 4 0 R >> endobj 4 0 obj << /S /URI /URI (https://a.example.org/) >> |
            << /OpenAction 7 0 R >> endobj 7 0 obj << /S /GoTo /D 3 >> << /S /URI >>          |
            << /AA << /O << /S /GoTo /D 3 >> >> >> << /A << /S /URI /URI (b) >> >>            |
            """)
    void aPdfFileThatReachesOutIsTold(String objects, String reach) {
        DocumentLook look = look("a.pdf", "%PDF-1.7\n1 0 obj " + objects + " endobj");

        assertThat(look.reaches()).containsExactlyElementsOf(reach == null ? List.of() : List.of(reach));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a.docx | word/_rels/document.xml.rels | image            | External | a part that is loaded from elsewhere
            a.docx | word/_rels/settings.xml.rels | attachedTemplate | External | a part that is loaded from elsewhere
            a.pptx | ppt/_rels/slide1.xml.rels    | oleObject        | External | a part that is loaded from elsewhere
            a.docx | word/_rels/document.xml.rels | aFChunk          | External | a part that is loaded from elsewhere
            a.docx | word/_rels/document.xml.rels | hyperlink        | External |
            a.docx | word/_rels/document.xml.rels | image            | Internal |
            """)
    void anOfficeDocumentThatLoadsFromElsewhereIsTold(String path, String entry, String kind, String mode, String reach)
            throws IOException {
        String relation = "<Relationship Id=\"r1\" Type=\"http://schemas.example.org/relationships/" + kind
                + "\" Target=\"https://a.example.org/a\" TargetMode=\"" + mode + "\"/>";
        DocumentLook look =
                DocumentLook.at(path, Span.of(TestZip.of(entry, relation.getBytes(StandardCharsets.UTF_8))));

        assertThat(look.reaches()).containsExactlyElementsOf(reach == null ? List.of() : List.of(reach));
    }

    /** What stands in a part, and what it does when the document is opened; names of elements have the prefix that a program chose. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            word/a.rels | <p:Relationship Type="x/image" TargetMode="External"/>                         | a part that is loaded from elsewhere
            word/a.xml  | <w:instrText> INCLUDEPICTURE "https://a.example.org/a.png" </w:instrText>       | a part that is loaded from elsewhere
            word/a.xml  | <w:instrText> INCLUDE</w:instrText><w:instrText>PICTURE "b"</w:instrText>      | a part that is loaded from elsewhere
            word/a.xml  | <w:fldSimple w:instr=" INCLUDETEXT b "/>                                       | a part that is loaded from elsewhere
            word/a.xml  | <w:instrText> DDEAUTO b c </w:instrText>                                       | a program that is started
            word/a.xml  | <w:instrText> HYPERLINK "https://a.example.org/link" </w:instrText>            |
            xl/a.xml    | <f>_xlfn.IMAGE("https://a.example.org/a.png")</f>                              | a part that is loaded from elsewhere
            xl/a.xml    | <f>WEBSERVICE(A1)</f>                                                          | a part that is loaded from elsewhere
            xl/a.xml    | <f>HYPERLINK("https://a.example.org/")+SUM(A1:A2)</f>                          |
            xl/a.xml    | <connection id="1" refreshOnLoad="1"/>                                         | a part that is loaded from elsewhere
            xl/a.xml    | <ddeLink ddeService="b"/>                                                      | a program that is started
            ppt/a.xml   | <a:hlinkClick action="ppaction://macro?name=b"/>                               | a script
            ppt/a.xml   | <a:hlinkClick action="ppaction://hlinksldjump"/>                               |
            content.xml | <text:section-source xlink:href="https://a.example.org/a.odt"/>                | a part that is loaded from elsewhere
            styles.xml  | <draw:fill-image xlink:href="https://a.example.org/a.png"/>                    | a part that is loaded from elsewhere
            styles.xml  | <style:background-image xlink:href="//a.example.org/a.png"/>                   | a part that is loaded from elsewhere
            content.xml | <form:form xlink:href="https://a.example.org/"/>                               | a form that is sent
            content.xml | <script:event-listener xlink:href="vnd.sun.star.script:A.B.Main"/>             | a script
            content.xml | <presentation:event-listener xlink:href="https://a.example.org/"/>             |
            content.xml | <text:a xlink:href="https://a.example.org/"/>                                  |
            content.xml | <c table:formula="of:=WEBSERVICE([.A1])"/>                                     | a part that is loaded from elsewhere
            page.xhtml  | <img src="https://a.example.org/a.png"/>                                       | a part that is loaded from elsewhere
            page.xhtml  | <script>leave()</script>                                                       | a script
            page.xhtml  | <a href="https://a.example.org/"><img src="a.png"/></a>                        |
            word/a.vml  | <v:shape href="https://a.example.org/"/>                                       |
            word/vbaProject.bin | anything                                                               | a script
            Basic/Standard/A.xml | <script:module>Sub Main</script:module>                               | a script
            Scripts/python/a.py | anything                                                               | a script
            """)
    void whatADocumentLoadsOrRunsIsTold(String part, String text, String reach) throws IOException {
        byte[] bytes = ("<r>" + text + "</r>").getBytes(StandardCharsets.US_ASCII);
        DocumentLook look = DocumentLook.at("a.docx", Span.of(TestZip.of(part, bytes)));

        assertThat(look.reaches()).containsExactlyElementsOf(reach == null ? List.of() : List.of(reach));
    }

    @Test
    void aPictureOfAnOpenDocumentThatIsElsewhereIsTold() throws IOException {
        String drawn =
                "<draw:image xlink:type=\"simple\" xlink:href=\"%s\"/><text:a xlink:href=\"https://example.org/\">";
        byte[] outside = drawn.formatted("https://a.example.org/a.png").getBytes(StandardCharsets.UTF_8);
        byte[] inside = drawn.formatted("Pictures/a.png").getBytes(StandardCharsets.UTF_8);

        assertThat(DocumentLook.at("a.odt", Span.of(TestZip.of("content.xml", outside)))
                        .reaches())
                .hasSize(1);
        assertThat(DocumentLook.at("a.odt", Span.of(TestZip.of("content.xml", inside)))
                        .reaches())
                .isEmpty();
    }

    @Test
    void aSmallFileThatUnpacksWithoutEndIsNotUnpacked() throws IOException {
        DocumentLook look = DocumentLook.at("a.docx", Span.of(TestZip.of("a.xml", new byte[140 << 20])));

        assertThat(look.whole()).isFalse();
    }

    @Test
    void aPlaceByAnAgencyIsSeenWhereItStands() {
        String head = "8BIM\4\4\3abc\0\0\0\40\34\2\120\0\4Anna";

        assertThat(look("a.pdf", "%PDF-1.7 " + head + "\34\2Z\0\4Quay").place()).isTrue();
        assertThat(look("a.pdf", "%PDF-1.7 " + head + "\34\2\\\0\4Quay").place())
                .isTrue();
        assertThat(look("a.pdf", "%PDF-1.7 8BIM\4\4 8BIM\4\4\0\0\0\0\0\40\34\2Z\0\4Quay")
                        .place())
                .isTrue();
    }

    /** Three bytes stand in every large file by chance. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "8BIM\4\4\0\0\0\0\0\40\34\2\120\0\4Anna and far away \34\2Z\0\4Quay",
                "8BIM\4\5\0\0\0\0\0\40\34\2Z\0\4Quay",
                "8BIM\4\4\0\0\0\0\0\40\34\2Z\0\0",
                "8BIM\4\4\0\0\0\0\0\40\34\2Z\0\4Qu",
                "8BIM \34\2\\",
            })
    void aPlaceByChanceIsNone(String bytes) {
        assertThat(look("a.pdf", "%PDF-1.7 " + bytes).place()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00a9xyz", "loci", "gpmd", "GPMF"})
    void aFilmSaysWhereItWasMade(String kind) {
        byte[] mark = box(kind, new Bytes().latin("+54.9-001.4/").all());

        assertThat(film(box("moov", box("udta", mark))).place()).isTrue();
        assertThat(film(box(
                                "moov",
                                box(
                                        "udta",
                                        box("meta", new Bytes().u32(0).put(mark).all()))))
                        .place())
                .isTrue();
        assertThat(film(box("mdat", box("udta", mark))).place()).isFalse();
        assertThat(film(box("moov", box("udta", new byte[0]))).place()).isFalse();
    }

    @Test
    void aFilmNamesItsPlaceAsAProperty() {
        byte[] keys =
                new Bytes().latin("mdtacom.apple.quicktime.location.ISO6709").all();

        assertThat(film(box("moov", box("meta", box("keys", keys)))).place()).isTrue();
    }

    /** The numbers of a table can be any four letters. */
    @Test
    void lettersInATableOfAFilmAreNoPlace() {
        byte[] table = new Bytes().latin("1234loci5678gpmd").all();

        assertThat(film(box("moov", box("stbl", box("stco", table))))).isEqualTo(film(box("moov", new byte[0])));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gpmd", "camm", "rtmd", "djmd"})
    void aTrackOfPlacesIsSeen(String format) {
        assertThat(film(box("moov", track("meta", format))).place()).isTrue();
        assertThat(film(box("moov", box("gps ", new byte[8]))).place()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"vide, true", "soun, true", "text, false", "sbtl, false", "meta, false", "tmcd, false"})
    void aTrackThatIsNeitherSeenNorHeardIsTold(String kind, boolean whole) {
        assertThat(film(box("moov", track(kind, "abcd"))).whole()).isEqualTo(whole);
        assertThat(film(box("moov", box("trak", new byte[0]))).whole()).isFalse();
    }

    @Test
    void whatTheMakerOfACameraAddsIsTold() {
        assertThat(film(box("moov", box("udta", box("SETT", new byte[4])))).whole())
                .isFalse();
        assertThat(film(box("moov", box("udta", box("\u00a9swr", new byte[4])))).whole())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "\u00a9ART, the author",
        "aART, the author",
        "auth, the author",
        "\u00a9cmt, who wrote comments or changes",
        "\u00a9mak, the camera or phone",
        "\u00a9mod, the camera or phone",
    })
    void aFilmSaysWhoMadeIt(String kind, String named) {
        byte[] name = box(kind, new Bytes().u32(0).latin("Anna").all());

        assertThat(film(box("moov", box("udta", name))).names()).containsExactly(named);
        assertThat(film(box("moov", box("udta", box(kind, new byte[0])))).names())
                .isEmpty();
    }

    @Test
    void aFilmWhoseBoxesAreNotWholeCannotBeSeen() {
        byte[] cut = new Bytes().u32(500).latin("udtaloci").all();

        assertThat(film(box("moov", cut)).whole()).isFalse();
        assertThat(film(box("moov", box("udta", new Bytes().u32(0).all()))).whole())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PHOTO;ENCODING=b;TYPE=JPEG:",
                "item1.LOGO;TYPE=\"a:b\";ENCODING=BASE64:",
                "PHOTO:data:image/jpeg;base64,",
                "ATTACH;VALUE=BINARY;ENCODING=BASE64:"
            })
    void aPhotoInACardIsOpened(String line) {
        byte[] photo = Photo.jpeg(8, 8, Photo.exif(1, true));
        String folded = Base64.getMimeEncoder(70, "\r\n ".getBytes(StandardCharsets.US_ASCII))
                .encodeToString(photo);

        assertThat(look("a.vcf", "BEGIN:VCARD\r\n" + line + folded + "\r\nEND:VCARD\r\n")
                        .place())
                .isTrue();
        assertThat(look("a.ics", line + "AAAA").whole()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            GEO:54.9;-1.4                                   | true
            GEO;TYPE=work:geo:54.9,-1.4                     | true
            ADR;GEO="geo:54.9,-1.4":;;1 Quay;Northport      | true
            X-APPLE-STRUCTURED-LOCATION;X-TITLE=Quay:geo:54.9,-1.4 | true
            GEO:                                            | false
            NOTE:Find the geo: 1 is here                    | false
            """)
    void aCardTellsAPlaceOnTheMap(String line, boolean place) {
        DocumentLook look = look("a.vcf", "BEGIN:VCARD\r\n" + line + "\r\nEND:VCARD\r\n");

        assertThat(look.place()).isEqualTo(place);
        assertThat(look.whole()).isTrue();
    }

    @Test
    void aCalendarNamesWhoIsInvited() {
        assertThat(look("a.ics", "ORGANIZER;CN=Anna:mailto:anna@example.org").names())
                .containsExactly("who organises it or takes part");
        assertThat(look("a.ics", "ORGANIZER:mailto:hub@example.org").names()).isEmpty();
    }

    @Test
    void aWordOfATextBeginsNoStream() {
        String object = "%PDF-1.7\n1 0 obj << /Title (downstream streams) >> endobj\n";
        Bytes pdf = new Bytes()
                .latin(object + "2 0 obj << /Type /ObjStm /Filter /FlateDecode >>\nstream\n")
                .put(deflated("<< /Author (Anna) >>"))
                .latin("\nendstream endobj");

        assertThat(look("a.pdf", object).whole()).isTrue();
        assertThat(DocumentLook.at("a.pdf", Span.of(pdf.all())).names()).containsExactly("the author");
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
    @ValueSource(
            strings = {
                "/ObjStm stream\n",
                "<dc:creator ",
                "/Author ",
                "/Encrypt 1 ",
                "/AA << /S /URI ",
                "/OpenAction [ ( ",
                "stream\n endstream ",
                "II*\0\4\0\0\0\u00ff\u00ff"
            })
    void aFileThatIsMadeToBeSlowIsNot(String part) {
        DocumentLook look = look("a.pdf", "%PDF-1.7\n" + part.repeat((4 << 20) / part.length()));

        assertThat(look.names()).isEmpty();
    }

    @Test
    void noChangeOfADocumentEndsInAnException() throws IOException {
        byte[] office =
                TestZip.of("docProps/core.xml", "<dc:creator>Anna</dc:creator>".getBytes(StandardCharsets.UTF_8));
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

    private static DocumentLook film(byte[] box) {
        Bytes film = new Bytes().u32(16).latin("ftypmp42").u32(0);
        return DocumentLook.at("a.mp4", Span.of(film.put(box).all()));
    }

    private static byte[] track(String kind, String format) {
        byte[] handler = box("hdlr", new Bytes().zeros(8).latin(kind).zeros(12).all());
        byte[] formats =
                box("stsd", new Bytes().zeros(8).put(box(format, new byte[8])).all());
        byte[] media =
                new Bytes().put(handler).put(box("minf", box("stbl", formats))).all();
        return box("trak", box("mdia", media));
    }

    private static byte[] box(String kind, byte[] inside) {
        return new Bytes().u32(8L + inside.length).latin(kind).put(inside).all();
    }

    /** A PDF file with one stream. */
    private static DocumentLook stream(String dictionary, byte[] bytes) {
        Bytes pdf = new Bytes().latin("%PDF-1.7\n1 0 obj\n<< " + dictionary + " >>\nstream\n");
        return DocumentLook.at(
                "a.pdf", Span.of(pdf.put(bytes).latin("\nendstream endobj").all()));
    }

    private static byte[] deflated(String text) {
        return deflated(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] deflated(byte[] bytes) {
        Deflater deflater = new Deflater();
        deflater.setInput(bytes);
        deflater.finish();
        byte[] out = new byte[bytes.length + 100];
        int length = deflater.deflate(out);
        deflater.end();
        return Arrays.copyOf(out, length);
    }
}
