package org.havenhub.media;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.havenhub.files.SourceFile;
import org.havenhub.report.Checked;
import org.havenhub.report.Problems;

/**
 * A drawing (SVG 2), written anew of what was understood of it, so that nothing is published that no reader of XML sees. Kept are
 * elements and attributes of SVG, titles and descriptions too: they are what a screen reader says. Dropped are comments, {@code
 * metadata}, instructions, what editors write for themselves, and what the pictures inside hold beside their pixels.
 *
 * <p>Code and addresses of others are none of its business: the finished file is checked for them.
 */
final class Drawing {

    private static final XMLInputFactory PARSERS = parsers();

    private final SourceFile source;
    private final Problems problems = new Problems();

    private Drawing(SourceFile source) {
        this.source = source;
    }

    /** Empty if it cannot be understood. */
    static Checked<Optional<String>> clean(String path, byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new Drawing(new SourceFile(path, text.startsWith("\uFEFF") ? text.substring(1) : text)).clean();
        } catch (CharacterCodingException e) {
            Drawing unread = new Drawing(new SourceFile(path, ""));
            return unread.damaged(1, 1, "This drawing is not saved as UTF-8.");
        }
    }

    private Checked<Optional<String>> clean() {
        DrawingText out = new DrawingText(source.text().contains(DrawingText.XLINK));
        try {
            XMLStreamReader in = PARSERS.createXMLStreamReader(new StringReader(source.text()));
            while (in.hasNext()) {
                in.next();
                copy(in, out);
            }
        } catch (XMLStreamException e) {
            return damaged(e.getLocation(), "Here this drawing cannot be read.");
        } catch (Damage e) {
            return damaged(1, 1, e.reason());
        } catch (RuntimeException e) {
            // The parser of the JDK throws all sorts on damaged texts.
            return damaged(1, 1, "This drawing cannot be read.");
        }
        if (out.hasPlace()) {
            problems.add(
                    MediaRules.PICTURE_WITH_PLACE,
                    source.place(),
                    "A photo in this drawing holds the place where it was taken. Readers do not get it, but the file in the hub has it.",
                    MediaRules.PICTURE_WITH_PLACE.mend());
        }
        return problems.with(Optional.of(out.text()));
    }

    private static void copy(XMLStreamReader in, DrawingText out) throws Damage {
        switch (in.getEventType()) {
            case XMLStreamConstants.START_ELEMENT -> out.start(in);
            case XMLStreamConstants.END_ELEMENT -> out.end();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                out.text(in.getText());
            case XMLStreamConstants.ENTITY_REFERENCE -> throw new Damage("It has a text that stands for another one.");
            default -> {
                // Comments, instructions and the type of the document.
            }
        }
    }

    private Checked<Optional<String>> damaged(Location where, String message) {
        return damaged(Math.max(1, where.getLineNumber()), Math.max(1, where.getColumnNumber()), message);
    }

    private Checked<Optional<String>> damaged(int line, int column, String message) {
        problems.add(
                MediaRules.DAMAGED_PICTURE,
                source.text().isEmpty() ? source.place() : source.place(line, column, 1),
                message,
                "Open it in the program it was drawn with, and save it again as plain SVG.");
        return problems.with(Optional.empty());
    }

    /** Nothing that is not in the text itself is ever asked for. */
    private static XMLInputFactory parsers() {
        XMLInputFactory parsers = XMLInputFactory.newDefaultFactory();
        parsers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        parsers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        parsers.setProperty(XMLInputFactory.IS_COALESCING, true);
        return parsers;
    }
}
