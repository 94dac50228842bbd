package org.havenhub.extras;

import java.io.StringWriter;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML 1.0, one element a line, escaped by the JDK's own writer. */
final class Xml {

    /** The characters that XML 1.0 does not have. */
    private static final Pattern UNKNOWN =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final XMLStreamWriter writer;
    private int depth;

    private Xml(XMLStreamWriter writer) {
        this.writer = writer;
    }

    /** A document whose parts the body writes. */
    static String document(Body body) {
        StringWriter text = new StringWriter();
        try {
            Xml xml = new Xml(XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text));
            text.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
            body.write(xml);
            xml.writer.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("A text in memory cannot fail.", e);
        }
        return text.toString();
    }

    /** An element with others inside; attributes as name, value, name, value. */
    void element(String name, Body body, String... attributes) throws XMLStreamException {
        indent();
        start(name, attributes);
        writer.writeCharacters("\n");
        depth++;
        body.write(this);
        depth--;
        indent();
        end();
    }

    /** An element with a text inside. */
    void text(String name, String value, String... attributes) throws XMLStreamException {
        indent();
        start(name, attributes);
        writer.writeCharacters(clean(value));
        end();
    }

    /** An element with nothing inside. */
    void empty(String name, String... attributes) throws XMLStreamException {
        indent();
        writer.writeEmptyElement(name);
        attributes(attributes);
        writer.writeCharacters("\n");
    }

    private void start(String name, String... attributes) throws XMLStreamException {
        writer.writeStartElement(name);
        attributes(attributes);
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            writer.writeAttribute(attributes[i], clean(attributes[i + 1]));
        }
    }

    private void end() throws XMLStreamException {
        writer.writeEndElement();
        writer.writeCharacters("\n");
    }

    private void indent() throws XMLStreamException {
        writer.writeCharacters("  ".repeat(depth));
    }

    private static String clean(String value) {
        return UNKNOWN.matcher(value).replaceAll("");
    }

    /** Writes the inside of an element. */
    interface Body {
        void write(Xml xml) throws XMLStreamException;
    }
}
