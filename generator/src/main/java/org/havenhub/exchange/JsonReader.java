package org.havenhub.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.havenhub.report.Place;
import org.havenhub.report.Problems;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON (RFC 8259) as values that know their line. */
final class JsonReader {

    /** Records are not that deep; a hostile file may be. */
    private static final int DEEPEST = 20;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private static final String AGAIN = "Save it again with the program that it comes from.";

    private final String file;
    private final JsonParser parser;

    private JsonReader(String file, JsonParser parser) {
        this.file = file;
        this.parser = parser;
    }

    /** The value of a document; empty if it cannot be read, which is then told. */
    static Optional<Value> read(String file, String text, Problems problems) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
            JsonToken first = parser.nextToken();
            if (first == null) {
                return Optional.empty();
            }
            JsonReader reader = new JsonReader(file, parser);
            Value value = reader.value(first);
            boolean isWhole = parser.nextToken() == null;
            if (!isWhole) {
                problems.add(
                        ImportRules.UNREADABLE, reader.place(), "Something stands behind the end of this JSON.", AGAIN);
            }
            return isWhole ? Optional.of(value) : Optional.empty();
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
            problems.add(
                    ImportRules.UNREADABLE,
                    new Place(file, line, 0, 0, ""),
                    "From here on this is no JSON: a sign is missing or too many, a name stands twice, or it is nested too deep.",
                    AGAIN);
            return Optional.empty();
        }
    }

    private Value value(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> fields();
            case START_ARRAY -> items();
            case VALUE_TRUE -> new Value.Text(ResourceRecord.YES, place());
            case VALUE_FALSE -> new Value.Text(ResourceRecord.NO, place());
            case VALUE_NULL -> new Value.Text("", place());
            default -> new Value.Text(parser.getString(), place());
        };
    }

    private Value fields() {
        Place place = place();
        Map<String, Value> fields = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            Value value = value(parser.nextToken());
            if (!value.isEmpty()) {
                fields.put(name, value);
            }
        }
        return new Value.Fields(fields, place);
    }

    private Value items() {
        Place place = place();
        List<Value> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(value(token));
        }
        return new Value.Items(items, place);
    }

    private Place place() {
        return new Place(file, parser.currentTokenLocation().getLineNr(), 0, 0, "");
    }
}
