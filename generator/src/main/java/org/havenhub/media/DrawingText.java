package org.havenhub.media;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/** Writes a drawing with the elements and attributes of SVG alone. */
final class DrawingText {

    static final String XLINK = "http://www.w3.org/1999/xlink";

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String XML = "http://www.w3.org/XML/1998/namespace";
    private static final Set<String> STYLES = Set.of("style");

    private final boolean links;
    private final StringBuilder out = new StringBuilder();
    private final StringBuilder style = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();
    private boolean unclosed;
    private int left;
    private boolean place;

    /** @param links whether attributes of XLink may come */
    DrawingText(boolean links) {
        this.links = links;
    }

    boolean hasPlace() {
        return place;
    }

    String text() {
        return out.append('\n').toString();
    }

    void start(XMLStreamReader in) throws Damage {
        boolean isDrawing = SVG.equals(in.getNamespaceURI());
        if (open.isEmpty() && left == 0 && !(isDrawing && in.getLocalName().equals("svg"))) {
            throw new Damage("It does not begin with <svg xmlns=\"" + SVG + "\">, so that browsers do not show it.");
        }
        if (left > 0 || !isDrawing || in.getLocalName().equals("metadata")) {
            left++;
            return;
        }
        closeTag();
        out.append('<').append(in.getLocalName());
        if (open.isEmpty()) {
            out.append(" xmlns=\"" + SVG + "\"").append(links ? " xmlns:xlink=\"" + XLINK + "\"" : "");
        }
        open.push(in.getLocalName());
        unclosed = true;
        for (int i = 0; i < in.getAttributeCount(); i++) {
            attribute(in, i);
        }
    }

    void end() {
        if (left > 0) {
            left--;
            return;
        }
        String name = open.pop();
        if (STYLES.contains(name)) {
            String rules = StyleComments.removed(style.toString());
            style.setLength(0);
            text(rules, out);
        }
        out.append(unclosed ? "/>" : "</" + name + ">");
        unclosed = false;
    }

    void text(String text) {
        if (left > 0 || open.isEmpty()) {
            return;
        }
        if (STYLES.contains(open.getFirst())) {
            style.append(text);
        } else {
            text(text, out);
        }
    }

    private void text(String text, StringBuilder to) {
        if (!text.isEmpty()) {
            closeTag();
            text.chars().forEach(letter -> to.append(inText((char) letter)));
        }
    }

    private void closeTag() {
        out.append(unclosed ? ">" : "");
        unclosed = false;
    }

    private void attribute(XMLStreamReader in, int index) throws Damage {
        String space = in.getAttributeNamespace(index);
        String name = in.getAttributeLocalName(index);
        String value = in.getAttributeValue(index);
        if (space == null || space.isEmpty()) {
            if (!name.startsWith("data-")) {
                write(name, STYLES.contains(name) ? StyleComments.removed(value) : value);
            }
        } else if (space.equals(XLINK)) {
            write("xlink:" + name, value);
        } else if (space.equals(XML)) {
            write("xml:" + name, value);
        }
    }

    private void write(String name, String value) throws Damage {
        InnerPicture inner = InnerPicture.clean(name, value);
        place |= inner.place();
        out.append(' ').append(name).append("=\"");
        inner.address().chars().forEach(letter -> out.append(inAttribute((char) letter)));
        out.append('"');
    }

    private static String inText(char letter) {
        return switch (letter) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '\r' -> "&#13;";
            default -> String.valueOf(letter);
        };
    }

    private static String inAttribute(char letter) {
        return switch (letter) {
            case '"' -> "&quot;";
            case '\n' -> "&#10;";
            case '\t' -> "&#9;";
            default -> inText(letter);
        };
    }
}
