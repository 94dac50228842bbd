package org.havenhub.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.havenhub.report.Checked;
import org.havenhub.report.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CleaningTest {

    private static final byte[] EXIF = Photo.exif(1, true);
    private static final byte[] TURNED = Photo.exif(6, true);

    private record Sample(String path, Span file) {

        Sample(String path, byte[] bytes) {
            this(path, Span.of(bytes));
        }

        byte[] bytes() {
            return file.bytes();
        }

        @Override
        public String toString() {
            return path;
        }
    }

    static Stream<Sample> pictures() {
        return Stream.of(
                new Sample("a.jpg", Photo.jpeg(40, 30, EXIF)),
                new Sample("turned.jpg", Photo.jpeg(40, 30, TURNED)),
                new Sample("a.png", Photo.png(40, 30, EXIF)),
                new Sample("turned.png", Photo.png(40, 30, TURNED)),
                new Sample("a.gif", Photo.gif(40, 30)),
                new Sample("a.webp", Photo.webp(EXIF)),
                new Sample("turned.webp", Photo.webp(TURNED)),
                new Sample("animated.webp", Photo.animatedWebp()),
                new Sample("plain.webp", Photo.plainWebp()));
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void nothingThatWasPlantedIsLeft(Sample picture) {
        byte[] clean = clean(picture.path, picture.bytes());

        assertThat(latin(clean)).doesNotContain(Photo.PLANTED, "rdf:", "Plnt", "APPL");
        assertThat(Span.of(clean).holds("II*\0")).isFalse();
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void whatIsCleanStaysAsItIs(Sample picture) {
        byte[] clean = clean(picture.path, picture.bytes());

        assertThat(clean(picture.path, clean)).isEqualTo(clean);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpg", "png", "gif"})
    void thePixelsAreTheSame(String ending) throws IOException {
        byte[] plain = Photo.plain(ending, 40, 30);
        byte[] photo = Photo.at("a." + ending, 40, 30, true);

        assertThat(pixels(clean("a." + ending, photo))).isEqualTo(pixels(plain));
        assertThat(clean("a." + ending, photo).length).isLessThan(photo.length);
    }

    @Test
    void thePixelsOfWebpAreTheSameBytes() {
        byte[] plain = Photo.plainWebp();
        byte[] pixels = Arrays.copyOfRange(plain, 12, plain.length);

        assertThat(Span.of(clean("a.webp", Photo.webp(EXIF))).holds(latin(pixels)))
                .isTrue();
        assertThat(clean("a.webp", plain)).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"turned.jpg", "turned.png", "turned.webp"})
    void theTurnIsAllThatIsLeftOfExif(String path) {
        byte[] turned = pictures()
                .filter(picture -> picture.path.equals(path))
                .findFirst()
                .orElseThrow()
                .bytes();
        byte[] clean = clean(path, turned);

        assertThat(Span.of(clean).holds(latin(ExifBlock.turned(6)))).isTrue();
        assertThat(size(path, clean)).isEqualTo(size(path, turned));
        assertThat(size(path, clean))
                .contains(path.equals("turned.webp") ? new PictureSize(6, 4) : new PictureSize(30, 40));
    }

    @Test
    void aPictureThatIsNotTurnedHasNoExif() {
        assertThat(latin(clean("a.jpg", Photo.jpeg(40, 30, EXIF)))).doesNotContain("Exif");
        assertThat(latin(clean("a.png", Photo.png(40, 30, EXIF)))).doesNotContain("eXIf");
        assertThat(latin(clean("a.webp", Photo.webp(EXIF)))).doesNotContain("EXIF");
    }

    @Test
    void theProfileKeepsItsNumbersAndLosesItsWords() throws Damage {
        byte[] clean = ColourProfile.clean(Span.of(Photo.profile())).orElseThrow();

        assertThat(latin(clean))
                .contains("wtpt", "rTRC", "gTRC", "bTRC", "none")
                .doesNotContain(Photo.PLANTED);
        assertThat(ColourProfile.clean(Span.of(clean)).orElseThrow()).isEqualTo(clean);
        assertThat(latin(clean("a.jpg", Photo.jpeg(40, 30, EXIF)))).contains(latin(clean));
        assertThat(latin(clean("a.png", Photo.png(40, 30, EXIF)))).contains(latin(clean));
        assertThat(latin(clean("a.webp", Photo.webp(EXIF)))).contains(latin(clean));
    }

    /** Each table would be copied whole: a picture of a few kilobytes could fill the memory. */
    @Test
    void aProfileThatIsMadeToGrowIsRefused() {
        byte[] twice = profile(64, "rXYZ", 0, "rXYZ", 4);
        byte[] overlapping = profile(64, "A2B0", 0, "A2B1", 1, "A2B2", 2, "B2A0", 3, "B2A1", 4, "B2A2", 5);
        Bytes many = new Bytes().put(profile(64), 0, 128).u32(101).zeros(2_000);
        many = new Bytes().u32(many.length()).put(many.all(), 4, many.length() - 4);

        for (byte[] profile : List.of(twice, overlapping, many.all())) {
            assertThatExceptionOfType(Damage.class)
                    .isThrownBy(() -> ColourProfile.clean(Span.of(profile)))
                    .withMessageContaining("colour profile");
            assertThat(rules("a.jpg", Photo.withProfile(profile))).containsExactly("damaged-picture");
        }
    }

    @Test
    void curvesThatAreTheSameShareTheirBytes() throws Damage {
        byte[] clean = ColourProfile.clean(Span.of(profile(64, "rTRC", 0, "gTRC", 0, "bTRC", 0)))
                .orElseThrow();

        assertThat(clean).hasSizeLessThan(128 + 4 + 5 * 12 + 28 + 92 + 2 * 64);
        assertThat(ColourProfile.clean(Span.of(clean)).orElseThrow()).isEqualTo(clean);
    }

    /** Each of the parts is of the length that is given, and begins so many bytes behind the table. */
    private static byte[] profile(int length, Object... namesAndOffsets) {
        int count = namesAndOffsets.length / 2;
        int table = 128 + 4 + count * 12;
        Bytes rest =
                new Bytes().zeros(4).u32(0x02100000).zeros(24).latin("acsp").zeros(88);
        rest.u32(count);
        for (int i = 0; i < namesAndOffsets.length; i += 2) {
            rest.latin((String) namesAndOffsets[i])
                    .u32(table + (long) (Integer) namesAndOffsets[i + 1])
                    .u32(length);
        }
        rest.zeros(length + 8);
        return new Bytes().u32(rest.length() + 4L).put(rest.all()).all();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.jfif", "a.jpe", "a.JFIF"})
    void aRareNameOfAJpegPictureIsToldWithTheUsualOne(String path) {
        assertThat(Cleaning.isPicture(path)).isTrue();
        assertThat(rules(path, Photo.plain("jpg", 4, 4))).containsExactly("picture-not-as-named");
        assertThat(rules(path, "not a picture".getBytes(StandardCharsets.US_ASCII)))
                .containsExactly("damaged-picture");
    }

    @Test
    void whatStandsBehindThePixelsOfAPngIsTakenOut() throws IOException {
        byte[] plain = Photo.plain("png", 40, 30);
        int pixels = Span.of(plain).indexOf("IDAT", 0) - 4;
        PngChunk chunk = chunkAt(plain, pixels);
        byte[] behind = new Bytes().put(chunk.inside()).latin("Planted").all();
        int end = pixels + chunk.whole().length();

        for (PngChunk more : List.of(PngChunk.of("IDAT", behind), chunk)) {
            byte[] hidden = new Bytes()
                    .put(plain, 0, pixels)
                    .put(more.whole())
                    .put(PngChunk.of("IDAT", "Planted too".getBytes(StandardCharsets.US_ASCII))
                            .whole())
                    .put(plain, end, plain.length - end)
                    .all();

            assertThat(clean("a.png", hidden)).isEqualTo(clean("a.png", plain));
        }
        assertThat(clean("a.png", plain)).isEqualTo(plain);
    }

    /** A frame of an animation keeps its chunks, for they are counted. */
    @Test
    void whatStandsBehindAFrameOfAPngIsTakenOut() {
        byte[] plain = Photo.plain("png", 40, 30);
        int pixels = Span.of(plain).indexOf("IDAT", 0) - 4;
        Span packed = chunkAt(plain, pixels).inside();
        byte[] frame = new Bytes().u32(1).put(packed).latin("Planted").all();
        byte[] another = new Bytes().u32(2).latin("Planted").all();
        byte[] control = new Bytes().u32(0).u32(40).u32(30).zeros(14).all();
        byte[] animated = new Bytes()
                .put(plain, 0, plain.length - PngChunk.AROUND)
                .put(PngChunk.of("fcTL", control).whole())
                .put(PngChunk.of("fdAT", frame).whole())
                .put(PngChunk.of("fdAT", another).whole())
                .put(plain, plain.length - PngChunk.AROUND, PngChunk.AROUND)
                .all();

        Span clean = Span.of(clean("a.png", animated));

        assertThat(clean.holds(Photo.PLANTED)).isFalse();
        assertThat(clean.holds("fdAT\0\0\0\2")).isTrue();
    }

    @Test
    void morePixelsThanAPngSaysAreRefused() {
        byte[] plain = Photo.plain("png", 40, 30);
        byte[] header = chunkAt(plain, 8).inside().bytes();
        header[7] = 20;
        byte[] lower = new Bytes()
                .put(plain, 0, 8)
                .put(PngChunk.of("IHDR", header).whole())
                .put(plain, 33, plain.length - 33)
                .all();

        assertThat(rules("a.png", lower)).containsExactly("damaged-picture");
    }

    private static PngChunk chunkAt(byte[] file, int at) {
        try {
            return PngChunk.at(Span.of(file), at);
        } catch (Damage e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @CsvSource({"40, 30", "2, 3", "700, 500"})
    void whatStandsBehindThePixelsOfAGifIsTakenOut(int width, int height) {
        byte[] plain = Photo.plain("gif", width, height);
        byte[] hidden = new Bytes()
                .put(plain, 0, plain.length - 2)
                .latin("\16Planted behind")
                .latin("\7Planted\0;")
                .all();

        assertThat(clean("a.gif", plain)).isEqualTo(plain);
        assertThat(latin(clean("a.gif", hidden))).doesNotContain(Photo.PLANTED);
        assertThat(clean("a.gif", hidden)).hasSameSizeAs(plain);
    }

    @Test
    void anAnimationGoesOnAsOftenAsBefore() {
        assertThat(latin(clean("a.gif", Photo.gif(40, 30)))).contains("NETSCAPE2.0\3\1\7\0\0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpg", "png", "webp"})
    void aPlaceIsToldAtTheFileAsItIsStored(String ending) {
        String path = "media/quay." + ending;

        assertThat(Cleaning.look(path, Photo.at(path, 40, 30, true)).report().problems())
                .extracting(problem -> problem.rule().id())
                .containsExactly("picture-with-place");
        assertThat(Cleaning.look(path, Photo.at(path, 40, 30, false)).report().problems())
                .isEmpty();
        assertThat(Cleaning.look(path, clean(path, Photo.at(path, 40, 30, true)))
                        .report()
                        .problems())
                .isEmpty();
    }

    @Test
    void aPlaceIsToldThoughThePictureCannotBeRead() {
        byte[] photo = Photo.jpeg(40, 30, EXIF);
        byte[] heic = new Bytes().u32(24).latin("ftypheic").zeros(12).put(EXIF).all();

        for (byte[] bytes : List.of(Arrays.copyOf(photo, 1_000), heic)) {
            assertThat(Cleaning.look("a.jpg", bytes).report().problems())
                    .extracting(problem -> problem.rule().id())
                    .containsExactly("picture-with-place");
        }
    }

    @Test
    void aPlaceInAPictureBehindThePictureIsTold() {
        byte[] first = Photo.plain("jpg", 40, 30);
        byte[] both = new Bytes().put(first).put(Photo.jpeg(8, 8, EXIF)).all();

        assertThat(Cleaning.look("a.jpg", both).report().problems()).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void aPictureThatBreaksOffIsDamaged(Sample picture) {
        byte[] clean = clean(picture.path, picture.bytes());
        for (int length : new int[] {clean.length - 1, clean.length / 2, 20}) {
            assertThat(rules(picture.path, Arrays.copyOf(clean, length))).containsExactly("damaged-picture");
        }
    }

    /** A seeded law: whatever happens to a picture, the outcome is clean bytes or a problem. */
    @ParameterizedTest
    @MethodSource("pictures")
    void noChangeOfAPictureEndsInAnException(Sample picture) {
        Random random = new Random(20_261_126);
        for (int round = 0; round < 3_000; round++) {
            byte[] changed = changed(picture.bytes(), random);
            Cleaning.look(picture.path, changed);
            Checked<byte[]> once = Cleaning.of(picture.path, changed);
            if (!once.report().hasErrors()) {
                assertThat(clean(picture.path, once.value())).isEqualTo(once.value());
                assertThat(Cleaning.look(picture.path, once.value()).report().problems())
                        .isEmpty();
            }
        }
    }

    private static byte[] changed(byte[] bytes, Random random) {
        byte[] changed = Arrays.copyOf(bytes, random.nextInt(8) == 0 ? random.nextInt(bytes.length) : bytes.length);
        for (int i = random.nextInt(4); i >= 0 && changed.length > 0; i--) {
            // Most of what decides lies at the start.
            int at = random.nextInt(random.nextBoolean() ? Math.min(200, changed.length) : changed.length);
            changed[at] = (byte)
                    (random.nextBoolean() ? random.nextInt(256) : new int[] {0, 1, 0x7F, 0xFF}[random.nextInt(4)]);
        }
        return changed;
    }

    @Test
    void aPictureWithTooManyPixelsIsRefusedByItsHeader() {
        byte[] png = Photo.plain("png", 10, 10);
        Bytes header = new Bytes().latin("IHDR").u32(100_000).u32(100_000).put(png, 24, 5);
        CRC32 sum = new CRC32();
        sum.update(header.all());
        byte[] bomb = new Bytes()
                .put(png, 0, 12)
                .put(header.all())
                .u32(sum.getValue())
                .put(png, 33, png.length - 33)
                .all();
        bomb = new Bytes()
                .put(bomb, 0, 8)
                .u32(13)
                .put(bomb, 12, bomb.length - 12)
                .all();

        assertThat(rules("a.png", bomb)).containsExactly("too-many-pixels");
    }

    @Test
    void aNameThatSaysSomethingElseIsTold() {
        assertThat(rules("a.png", Photo.plain("jpg", 4, 4))).containsExactly("picture-not-as-named");
        assertThat(rules("a.dat", Photo.plain("gif", 4, 4))).containsExactly("picture-not-as-named");
        assertThat(rules("a.svg", Photo.plain("png", 4, 4))).containsExactly("picture-not-as-named");
        assertThat(rules("a.jpg", "not a picture".getBytes(StandardCharsets.US_ASCII)))
                .containsExactly("damaged-picture");
        assertThat(rules("a.jpg", new byte[0])).containsExactly("damaged-picture");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\0\0\0\30ftypavif", "\0\0\0\30ftypheic", "\0\0\0\30ftypmif1", "II*\0", "MM\0*", "8BPS"})
    void aPictureThatCannotBeCleanedIsRefusedWhateverItsName(String start) {
        byte[] bytes = new Bytes().latin(start).zeros(100).all();

        for (String path : List.of("a.avif", "a.heic", "a.jpg", "a.dat")) {
            assertThat(rules(path, bytes)).containsExactly("unfit-picture");
        }
    }

    @Test
    void aPictureInsideADrawingIsCleanedToo() {
        String photo = Base64.getEncoder().encodeToString(Photo.jpeg(8, 8, EXIF));
        Checked<byte[]> clean = Cleaning.of(
                "a.svg",
                ("<svg xmlns='http://www.w3.org/2000/svg'><image href='data:image/jpeg;base64," + photo + "'/></svg>")
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(clean.report().problems())
                .extracting(problem -> problem.rule().id())
                .containsExactly("picture-with-place");
        assertThat(latin(clean.value()))
                .contains(Base64.getEncoder().encodeToString(clean("a.jpg", Photo.jpeg(8, 8, EXIF))));
    }

    private static byte[] clean(String path, byte[] bytes) {
        Checked<byte[]> clean = Cleaning.of(path, bytes);
        assertThat(clean.report().problems()).extracting(Problem::message).isEmpty();
        return clean.value();
    }

    private static List<String> rules(String path, byte[] bytes) {
        return Cleaning.of(path, bytes).report().problems().stream()
                .map(problem -> problem.rule().id())
                .toList();
    }

    private static Optional<PictureSize> size(String path, byte[] bytes) {
        return Cleaning.look(path, bytes).value();
    }

    private static int[] pixels(byte[] bytes) throws IOException {
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(bytes));
        return picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
