package org.havenhub.media;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A look into a text of elements and attributes: a part of a document of OOXML (ECMA-376) or OpenDocument 1.3, of an e-book, or XMP
 * (ISO 16684-1). Names are taken without their prefixes, which each program chooses as it likes.
 */
final class XmlLook {

    private static final XMLInputFactory PARSERS = parsers();

    private static final Set<String> PEOPLE = Set.of("author", "cmAuthor", "person");
    private static final Set<String> NAMES_OF_PEOPLE = Set.of("name", "displayName", "userId");
    private static final String RELATION = "Relationship";
    private static final String OWN_PROPERTY = "property";
    private static final String MAIL_OF_THE_AUTHOR = "_Author";
    private static final String ADDRESS_OF_A_SHEET = "absPath";

    private static final Set<String> PLACES = Set.of("GPSLatitude", "GPSLongitude", "shotLocation");
    private static final Set<String> LOCKED = Set.of("encryption-data", "EncryptedData");

    /** Files that are written into the text, in letters. */
    private static final Set<String> FILES = Set.of("binaryData", "binary-data");

    private static final Pattern DATA = Pattern.compile("(?is)\\s*data:[^,]*+,.*");

    /** A computer on the network, too, has a name. */
    private static final Pattern SHARE = Pattern.compile("\\\\\\\\[^\\\\]+\\\\.*");

    /** What the text in an element, or an element around it, is; blank if nothing that matters. */
    private final Deque<String> kinds = new ArrayDeque<>();

    private final Search search;
    private final PartReach reach;

    private XmlLook(Search search) {
        this.search = search;
        reach = new PartReach(search);
    }

    static void at(Span text, Search search) {
        search.place(PlaceMarks.in(text));
        XmlLook look = new XmlLook(search);
        try {
            look.read(PARSERS.createXMLStreamReader(new ByteArrayInputStream(text.bytes())));
        } catch (XMLStreamException | RuntimeException e) {
            // The parser of the JDK throws all sorts on damaged texts.
            search.unseen();
        }
        look.reach.end();
    }

    private void read(XMLStreamReader in) throws XMLStreamException {
        while (in.hasNext()) {
            switch (in.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(in);
                case XMLStreamConstants.END_ELEMENT -> kinds.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(in.getText());
                default -> {
                    // Comments, instructions, and the type of the document.
                }
            }
        }
    }

    private void start(XMLStreamReader in) {
        String element = withoutPrefix(in.getLocalName());
        String around = kinds.isEmpty() ? "" : kinds.getFirst();
        boolean isRead = FILES.contains(element) || PartReach.reads(element);
        kinds.push(isRead ? element : NameMarks.ELEMENTS.getOrDefault(element, around));
        reach.element(element);
        if (element.equals(RELATION)) {
            reach.relation(attribute(in, "Type"), attribute(in, "TargetMode"));
        }
        search.place(PLACES.contains(element));
        if (LOCKED.contains(element)) {
            search.unseen();
        }
        for (int i = 0; i < in.getAttributeCount(); i++) {
            String value = in.getAttributeValue(i).strip();
            if (!value.isEmpty()) {
                String name = withoutPrefix(in.getAttributeLocalName(i));
                boolean isPrefixed = in.getAttributePrefix(i) != null
                        && !in.getAttributePrefix(i).isEmpty();
                reach.attribute(element, isPrefixed, name, value);
                attribute(element, name, value);
            }
        }
    }

    private void attribute(String element, String name, String value) {
        search.place(PLACES.contains(name));
        String kind = NameMarks.ELEMENTS.getOrDefault(name, "");
        if (!kind.isEmpty()) {
            search.names(Set.of(kind));
        }
        if (PEOPLE.contains(element) && NAMES_OF_PEOPLE.contains(name)) {
            search.names(Set.of(NameMarks.COMMENTS));
        }
        if (element.equals(ADDRESS_OF_A_SHEET) || SHARE.matcher(value).matches()) {
            search.names(Set.of(NameMarks.FOLDER));
        }
        if (element.equals(OWN_PROPERTY) && value.startsWith(MAIL_OF_THE_AUTHOR)) {
            search.names(Set.of(NameMarks.AUTHOR));
        }
        search.names(NameMarks.in(value, NameMarks.ANYWHERE));
        if (DATA.matcher(value).matches()) {
            WrittenFiles.open(value.substring(value.indexOf(',') + 1), search);
        }
    }

    private void text(String text) {
        String kind = kinds.isEmpty() ? "" : kinds.getFirst();
        if (text.isBlank()) {
            return;
        }
        if (FILES.contains(kind)) {
            WrittenFiles.open(text, search);
        } else if (PartReach.reads(kind)) {
            reach.text(kind, text);
        } else if (!kind.isEmpty()) {
            search.names(Set.of(kind));
        }
        search.names(NameMarks.in(text, NameMarks.ANYWHERE));
    }

    /** Blank if there is none. */
    private static String attribute(XMLStreamReader in, String name) {
        for (int i = 0; i < in.getAttributeCount(); i++) {
            if (withoutPrefix(in.getAttributeLocalName(i)).equals(name)) {
                return in.getAttributeValue(i).strip();
            }
        }
        return "";
    }

    private static String withoutPrefix(String name) {
        return name.substring(name.indexOf(':') + 1);
    }

    /** Nothing that is not in the text itself is ever asked for. */
    private static XMLInputFactory parsers() {
        XMLInputFactory parsers = XMLInputFactory.newDefaultFactory();
        parsers.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        parsers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        parsers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        parsers.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        parsers.setProperty(XMLInputFactory.IS_COALESCING, true);
        return parsers;
    }
}
