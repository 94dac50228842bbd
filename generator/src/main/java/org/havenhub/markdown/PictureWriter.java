package org.havenhub.markdown;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.havenhub.report.Rule;

/** Writes pictures. A picture that must not be published leaves its alternative text behind. */
final class PictureWriter {

    static final Rule MISSING_ALTERNATIVE_TEXT = Rule.error(
            "missing-alternative-text",
            "A picture has no text for those who do not see it",
            "Whoever uses a screen reader, or has pictures turned off to save data, learns nothing of it.",
            "Write what the picture tells between the square brackets. If it tells nothing, say so with the title"
                    + " \"decorative\".");

    static final Rule FILE_NAME_AS_ALTERNATIVE_TEXT = Rule.error(
            "file-name-as-alternative-text",
            "A picture's text is only the name of a file",
            "A screen reader spells out the name, letter by letter, and nobody learns what the picture tells.",
            "Write what the picture tells between the square brackets.");

    static final Rule THIRD_PARTY_PICTURE = Rule.error(
            "third-party-picture",
            "A picture comes from another site",
            "The other site would learn of every reader who looks at this page, and when.",
            "Ask whether you may use the picture, put it into the media folder and refer to it there.");

    static final List<Rule> RULES =
            List.of(MISSING_ALTERNATIVE_TEXT, FILE_NAME_AS_ALTERNATIVE_TEXT, THIRD_PARTY_PICTURE);

    private static final String DECORATIVE = "decorative";
    private static final Pattern FILE_NAME = Pattern.compile(
            "\\S+\\.(png|jpe?g|gif|webp|avif|svg|bmp|tiff?|heic)|(img|dsc|dcim|image|photo|picture|screenshot)[-_ ]?\\d+",
            Pattern.CASE_INSENSITIVE);

    /** How wide a picture is, as Obsidian has it. */
    private static final Pattern WIDTH = Pattern.compile("\\s*\\|\\s*[0-9]+(?:x[0-9]+)?(?=]|$)");

    private final Draft draft;
    private final Findings findings;
    private final Spoken spoken;
    private final References references;
    private final LinkWriter links;
    private final LostLink lost;

    PictureWriter(
            Draft draft, Findings findings, Spoken spoken, References references, LinkWriter links, LostLink lost) {
        this.draft = draft;
        this.findings = findings;
        this.spoken = spoken;
        this.references = references;
        this.links = links;
        this.lost = lost;
    }

    void register(Walk walk) {
        walk.onLeaf(Image.class, node -> write(node, FoundLink.of(node)));
        walk.on(ImageRef.class, this::openReference, this::closeReference);
    }

    private boolean openReference(ImageRef node) {
        lost.check(node);
        references.find(node).ifPresent(source -> write(node, source));
        if (!node.isDefined()) {
            draft.text(Brackets.of(node).before());
        }
        return !node.isDefined();
    }

    private void closeReference(ImageRef node) {
        if (!node.isDefined()) {
            draft.text(Brackets.of(node).after());
        }
    }

    private void write(Node node, FoundLink source) {
        String alternative = spoken.of(node);
        if (!isFit(node, source)) {
            draft.text(alternative);
            return;
        }
        boolean decorative = source.title().equals(DECORATIVE);
        if (!decorative || !alternative.isEmpty()) {
            checkAlternative(node, source, alternative);
        }
        String caption = decorative ? "" : source.title();
        draft.add(new Picture(source.target(), alternative, caption, findings.place(node.getChars())));
    }

    private boolean isFit(Node node, FoundLink source) {
        if (HeadingWriter.isInSectionHeading(node)) {
            return !links.isMisplaced(node, "picture");
        }
        if (source.target().isBlank()) {
            findings.add(
                    LinkWriter.EMPTY_LINK,
                    node.getChars(),
                    "This picture has no file.",
                    "Write the path of the file between the round brackets.");
            return false;
        }
        if (source.destination().isElsewhere()) {
            findings.add(
                    THIRD_PARTY_PICTURE,
                    source.where(),
                    "This picture comes from another site, which would learn of every reader.",
                    THIRD_PARTY_PICTURE.mend());
            return false;
        }
        return isFile(source);
    }

    private boolean isFile(FoundLink source) {
        String fault = source.destination()
                .fault()
                .orElse(source.destination().hasScheme() ? "A picture has to be a file of the hub." : "");
        if (!fault.isEmpty()) {
            findings.add(
                    Destination.UNSAFE_LINK,
                    source.where(),
                    fault,
                    "Write the path of the file, for example ../../../media/harbour.png.");
        }
        return fault.isEmpty();
    }

    private void checkAlternative(Node node, FoundLink source, String alternative) {
        if (alternative.isEmpty()) {
            findings.add(
                    MISSING_ALTERNATIVE_TEXT,
                    node.getChars(),
                    "This picture has no text for readers who do not see it.",
                    "Write what it tells: ![what the picture tells](" + source.target() + ")",
                    "If it tells nothing, say so: ![](" + source.target() + " \"" + DECORATIVE + "\")");
        } else if (WIDTH.matcher(alternative).find()) {
            reportWidth(node);
        } else if (isFileName(alternative, source.target())) {
            findings.add(
                    FILE_NAME_AS_ALTERNATIVE_TEXT,
                    node.getChars(),
                    "“" + alternative + "” is the name of a file and says nothing of the picture.",
                    "Write what it tells: ![what the picture tells](" + source.target() + ")");
        }
    }

    private void reportWidth(Node node) {
        findings.add(
                ForeignMarkup.FOREIGN_MARKUP,
                node.getChars(),
                "The number behind the bar does not make a picture smaller here, and a screen reader says it.",
                "Write " + WIDTH.matcher(node.getChars()).replaceFirst(""));
    }

    private static boolean isFileName(String alternative, String target) {
        String name = target.substring(target.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        String lower = alternative.toLowerCase(Locale.ROOT);
        return lower.equals(name) || FILE_NAME.matcher(alternative).matches();
    }
}
