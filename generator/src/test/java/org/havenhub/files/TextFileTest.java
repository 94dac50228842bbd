package org.havenhub.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.havenhub.report.Checked;
import org.havenhub.report.Problem;
import org.havenhub.report.ReportText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextFileTest {

    private final MemoryDisk disk = MemoryDisk.unix();

    @Test
    void readsUtf8OfAnyLanguage() {
        assertThat(text("Línea nocturna – خط الليل – 夜线 – 😀 – \uFFFD\n"))
                .isEqualTo("Línea nocturna – خط الليل – 夜线 – 😀 – \uFFFD\n");
    }

    @Test
    void dropsTheByteOrderMark() {
        assertThat(text("\uFEFFtitle: A\n")).isEqualTo("title: A\n");
        assertThat(text("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"a\\r\\nb\\r\\n, a\\nb\\n", "a\\rb\\r, a\\nb\\n", "a\\r\\n\\rb\\n, a\\n\\nb\\n"})
    void readsEveryKindOfLineEndAsOne(String written, String read) {
        assertThat(text(written.translateEscapes())).isEqualTo(read.translateEscapes());
    }

    @Test
    void pointsAtTheFirstLetterOfAnOlderEncoding() {
        byte[] bytes = "# Home\r\n\r\nOur café is open.\r\nSo is the naïve one.\n".getBytes(ISO_8859_1);

        assertThat(ReportText.of(read(bytes).report())).isEqualTo("""
                        a.md:3:8  error  wrong-encoding
                            Our café is open.
                                   ^
                          This text is not saved as UTF-8. The marked sign would be é in Windows-1252, an older way to save letters.
                          In Notepad: choose File, Save as, and the encoding UTF-8.
                          In Visual Studio Code: click the encoding in the bottom line, choose Reopen with Encoding, Western (Windows 1252), then Save with Encoding, UTF-8.

                        1 error
                        """);
    }

    @Test
    void countsColumnsInLettersNotBytes() {
        byte[] bytes =
                concat("\uFEFF夜线 ".getBytes(java.nio.charset.StandardCharsets.UTF_8), new byte[] {(byte) 0xE9, 'x'});

        assertThat(problem(bytes).place()).hasToString("a.md:1:4");
        assertThat(problem(bytes).place().excerpt()).isEqualTo("夜线 éx");
    }

    @Test
    void usesQuotesAndDashesOfWindows() {
        byte[] bytes = "“safe” – yes".getBytes(Charset.forName("windows-1252"));

        assertThat(problem(bytes).message()).contains("would be “ in Windows-1252");
    }

    @Test
    void refusesATextThatIsCutInsideALetter() {
        byte[] whole = "café".getBytes(java.nio.charset.StandardCharsets.UTF_8);

        assertThat(problem(Arrays.copyOf(whole, whole.length - 1)).place()).hasToString("a.md:1:4");
    }

    @Test
    void refusesBytesThatUtf8ForbidsThoughSomeReadersTakeThem() {
        assertThat(problem(new byte[] {'a', (byte) 0xC0, (byte) 0x80}).place()).hasToString("a.md:1:2");
        assertThat(problem(new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80}).place())
                .hasToString("a.md:1:1");
    }

    @Test
    void admitsThatItCannotReadAByteThatNoEncodingExplains() {
        assertThat(problem(new byte[] {'a', (byte) 0x81}).message()).contains("The marked sign cannot be read.");
    }

    @Test
    void recognisesUtf16() {
        assertThat(problem("title".getBytes(UTF_16)).message()).contains("UTF-16");
        assertThat(problem(concat(new byte[] {(byte) 0xFF, (byte) 0xFE}, "title".getBytes(UTF_16LE)))
                        .hints())
                .anyMatch(hint -> hint.contains("Reopen with Encoding, UTF-16"));
    }

    @Test
    void recognisesWhatIsNoText() {
        assertThat(problem(new byte[] {'P', 'K', 3, 4, 0, 0}).message()).startsWith("This is no text");
    }

    @Test
    void keepsTheFirstOfTwoVersionsOfATextAndTheNumbersOfItsLines() {
        assertThat(text("a\n<<<<<<< HEAD\nb\n||||||| 3f2a9c1\nc\n=======\nd\n>>>>>>> e\nf\n"))
                .isEqualTo("a\n\nb\n\n\n\n\n\nf\n");
    }

    @Test
    void neverThrowsWhateverTheBytes() {
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            byte[] bytes = new byte[random.nextInt(40)];
            random.nextBytes(bytes);
            Checked<Optional<SourceFile>> read = read(bytes);
            assertThat(read.value().isPresent()).isNotEqualTo(read.report().hasErrors());
        }
    }

    private String text(String written) {
        disk.write("a.md", written);
        return new TextFile("a.md", disk.path("a.md"))
                .read()
                .value()
                .orElseThrow()
                .text();
    }

    private Problem problem(byte[] bytes) {
        Checked<Optional<SourceFile>> read = read(bytes);
        assertThat(read.value()).isEmpty();
        assertThat(read.report().problems()).hasSize(1);
        return read.report().problems().get(0);
    }

    private Checked<Optional<SourceFile>> read(byte[] bytes) {
        disk.write("a.md", bytes);
        return new TextFile("a.md", disk.path("a.md")).read();
    }

    private static byte[] concat(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
