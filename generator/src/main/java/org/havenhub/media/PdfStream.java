package org.havenhub.media;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stream in a PDF file (ISO 32000-2, 7.3.8).
 *
 * @param dictionary what stands before it and says what it is, with the names spelled out
 * @param packed its bytes as they are stored
 */
record PdfStream(String dictionary, Span packed) {

    private static final Pattern FILTERS =
            Pattern.compile("/Filter\\s*(?:\\[(?<list>[^\\]]*+)\\]|/(?<one>\\w++)|(?<other>))");

    private static final Pattern NAME = Pattern.compile("/(\\w++)");
    private static final Pattern PREDICTED = Pattern.compile("/Predictor\\s*+(?!1\\b)");
    private static final Pattern IMAGE = Pattern.compile("/Subtype\\s*+/Image\\b");
    private static final Pattern ROWS = Pattern.compile("/Type\\s*+/XRef\\b");
    private static final Pattern OBJECTS = Pattern.compile("/ObjStm|/Metadata|/XML");
    private static final Pattern XML = Pattern.compile("/Subtype\\s*+/XML\\b");
    private static final Pattern FIRST = Pattern.compile("/First\\s++(\\d{1,8})\\b");
    private static final Pattern PAIR = Pattern.compile("(\\d{1,8})\\s++(\\d{1,8})(?!\\d)");
    private static final Pattern ATTACHED = Pattern.compile("/EmbeddedFile\\b|/Params\\b");

    private static final String FLATE = "FlateDecode";

    /** Pixels, packed as pictures are; their files may say more than that. */
    private static final Set<String> PICTURES = Set.of("DCTDecode", "JPXDecode", "CCITTFaxDecode", "JBIG2Decode");

    /** All there is between the keywords of an empty stream. */
    private static final int EMPTY_LINE = 2;

    /** Or what is not packed, and may hold anything. */
    boolean hasObjects() {
        return OBJECTS.matcher(dictionary).find() || filters().isEmpty();
    }

    /** Objects that are packed together (7.5.7), each with its number before it, as it would stand in the file. */
    String numbered(String unpacked) {
        Matcher first = FIRST.matcher(dictionary);
        if (!first.find()) {
            return unpacked;
        }
        int start = Math.min(unpacked.length(), Integer.parseInt(first.group(1)));
        SortedMap<Integer, String> numbers = new TreeMap<>();
        PAIR.matcher(unpacked.substring(0, start))
                .results()
                .forEach(pair -> numbers.put(start + Integer.parseInt(pair.group(2)), pair.group(1)));
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (Map.Entry<Integer, String> number : numbers.entrySet()) {
            int next = Math.min(unpacked.length(), number.getKey());
            out.append(unpacked, at, next)
                    .append('\n')
                    .append(number.getValue())
                    .append(" 0 obj ");
            at = next;
        }
        return out.append(unpacked, at, unpacked.length()).toString();
    }

    boolean isXml() {
        return XML.matcher(dictionary).find();
    }

    boolean isAttached() {
        return ATTACHED.matcher(dictionary).find();
    }

    /** Nothing in it but numbers: pixels that are no file of their own, or where the objects stand. */
    boolean isOfNumbers() {
        boolean isFile = filters().stream().anyMatch(PICTURES::contains);
        return ROWS.matcher(dictionary).find() || (IMAGE.matcher(dictionary).find() && !isFile);
    }

    /** What it was before it was packed, up to the picture that it may be. Not whole if that cannot be told. */
    Unpacked unpacked(int most) {
        if (packed.length() <= EMPTY_LINE) {
            return new Unpacked(packed, true);
        }
        List<String> filters = filters();
        if (!filters.isEmpty() && PICTURES.contains(filters.get(filters.size() - 1))) {
            filters.remove(filters.size() - 1);
        }
        Unpacked unpacked = new Unpacked(packed, true);
        for (String filter : filters) {
            unpacked = unpacked.then(
                    bytes -> filter.equals(FLATE) ? Deflated.unpacked(bytes, most) : TextFilter.of(filter, bytes));
        }
        return PREDICTED.matcher(dictionary).find() ? unpacked.broken() : unpacked;
    }

    private List<String> filters() {
        List<String> filters = new ArrayList<>();
        Matcher found = FILTERS.matcher(dictionary);
        if (found.find()) {
            String names = found.group("one") == null ? String.valueOf(found.group("list")) : "/" + found.group("one");
            NAME.matcher(names).results().forEach(name -> filters.add(name.group(1)));
            if (filters.isEmpty() && found.group("list") == null) {
                filters.add("");
            }
        }
        return filters;
    }
}
