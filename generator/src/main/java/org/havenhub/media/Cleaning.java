package org.havenhub.media;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.havenhub.report.Checked;
import org.havenhub.report.Place;
import org.havenhub.report.Problems;
import org.havenhub.report.Rule;

/**
 * What readers get of a picture or document, and what is wrong with it.
 *
 * <pre>{@code
 * Checked<byte[]> clean = Cleaning.of("media/quay.jpg", bytes);
 * }</pre>
 *
 * <p>A picture loses everything but the picture, and its pixels are not touched. What cannot be cleaned for certain is an error.
 * Documents and films stay as they are; what they tell of people and places is reported.
 */
public final class Cleaning {

    /** About what the largest cameras of phones take; a browser needs four bytes for each. */
    static final long MOST_PIXELS = 40_000_000;

    private static final String DRAWING = "svg";

    private final String path;
    private final Place place;
    private final Span file;
    private final Problems problems = new Problems();

    private Cleaning(String path, byte[] bytes) {
        this.path = path;
        place = Place.inFile(path);
        file = Span.of(bytes);
    }

    /** Every rule that this room reports on. */
    public static List<Rule> rules() {
        return MediaRules.all();
    }

    /** Whether a file is a picture, by its name. */
    public static boolean isPicture(String path) {
        return PictureFormat.meant(path).isPresent()
                || UnfitPicture.named(path).isPresent()
                || PictureFormat.ending(path).equals(DRAWING);
    }

    /** The bytes to publish. With an error in the report they are not fit for it. */
    public static Checked<byte[]> of(String path, byte[] bytes) {
        Cleaning cleaning = new Cleaning(path, bytes);
        Span clean = cleaning.clean();
        return cleaning.problems.with(clean == cleaning.file ? bytes : clean.bytes());
    }

    /**
     * A picture as it lies in the hub: its size, as far as it can be read, and a warning if it tells where it was taken. That it is
     * damaged is told when it is cleaned.
     */
    public static Checked<Optional<PictureSize>> look(String path, byte[] bytes) {
        Span file = Span.of(bytes);
        Optional<PictureFile> picture = read(file);
        Problems problems = new Problems();
        if (picture.map(PictureFile::place).orElseGet(() -> PlaceMarks.in(file))) {
            problems.add(
                    MediaRules.PICTURE_WITH_PLACE,
                    Place.inFile(path),
                    "This picture holds the place where it was taken. Readers do not get it, but the file in the hub has it.",
                    MediaRules.PICTURE_WITH_PLACE.mend());
        }
        return problems.with(picture.map(PictureFile::shown));
    }

    private static Optional<PictureFile> read(Span file) {
        Optional<PictureFormat> format = PictureFormat.of(file);
        try {
            return format.isEmpty()
                    ? Optional.empty()
                    : Optional.of(format.get().read(file));
        } catch (Damage e) {
            return Optional.empty();
        }
    }

    private Span clean() {
        Optional<PictureFormat> format = PictureFormat.of(file);
        if (format.isPresent()) {
            return format.equals(PictureFormat.named(path)) ? picture(format.get()) : otherwiseNamed(format.get());
        }
        Optional<UnfitPicture> unfit = UnfitPicture.of(file).or(() -> UnfitPicture.named(path));
        if (unfit.isPresent()) {
            return refused(
                    MediaRules.UNFIT_PICTURE,
                    "This is a picture of the kind " + unfit.get().title()
                            + ". Haven cannot clean it, so it is not published.");
        }
        Optional<PictureFormat> named = PictureFormat.meant(path);
        if (named.isPresent()) {
            return damaged("This is not the " + named.get().title() + " picture that its name says.");
        }
        return PictureFormat.ending(path).equals(DRAWING) ? drawing() : document();
    }

    /** A second cleaning has to find nothing to do: whatever it would find was overlooked by the first. */
    private Span picture(PictureFormat format) {
        try {
            PictureFile picture = format.read(file);
            if (picture.frame().pixels() > MOST_PIXELS) {
                return tooLarge(picture.frame());
            }
            boolean settled = Arrays.equals(
                    picture.clean().bytes(),
                    format.read(picture.clean()).clean().bytes());
            return settled ? picture.clean() : damaged("Nobody can tell where the parts of this picture end.");
        } catch (Damage e) {
            return damaged("This " + format.title() + " picture is damaged. " + e.reason());
        }
    }

    private Span tooLarge(PictureSize size) {
        return refused(
                MediaRules.TOO_MANY_PIXELS,
                "This picture has " + size.width() + " × " + size.height() + " pixels. Haven takes at most "
                        + MOST_PIXELS / 1_000_000 + " million.");
    }

    private Span otherwiseNamed(PictureFormat format) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        String stem = name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
        problems.add(
                MediaRules.PICTURE_NOT_AS_NAMED,
                place,
                "This file is a " + format.title() + " picture, but its name does not end in ." + format.ending() + ".",
                "Rename it to " + stem + "." + format.ending() + ", and change the links to it.");
        return file;
    }

    private Span drawing() {
        Checked<Optional<String>> drawing = Drawing.clean(path, file.bytes());
        return problems.take(drawing)
                .map(text -> Span.of(text.getBytes(StandardCharsets.UTF_8)))
                .orElse(file);
    }

    private Span document() {
        DocumentLook look = DocumentLook.at(path, file);
        look.problems(place).forEach(problems::add);
        return file;
    }

    private Span damaged(String message) {
        return refused(MediaRules.DAMAGED_PICTURE, message);
    }

    private Span refused(Rule rule, String message) {
        problems.add(rule, place, message, rule.mend());
        return file;
    }
}
