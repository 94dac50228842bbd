package org.havenhub.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.havenhub.files.FileRules;
import org.havenhub.report.Place;
import org.havenhub.report.Problems;
import org.havenhub.report.Report;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;

/** Builds a tree from the tokens of one draft. References between nodes, types and merges are refused, not followed. */
final class TreeBuilder {

    /** A resource's visit lies 5 deep. */
    private static final int DEEPEST = 20;

    private static final int PARSER_DEPTH = 200;
    private static final String MERGE_NAME = "<<";

    private static final YAMLFactory YAML = YAMLFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(PARSER_DEPTH)
                    .build())
            .build();

    /** What a value is to its surroundings. */
    enum Role {
        WHOLE,
        VALUE,
        ITEM
    }

    /**
     * What came of a draft.
     *
     * @param tree empty if the file is empty or the parser stopped
     * @param stop where the parser gave up
     * @param slips mistakes that did not stop it
     * @param report what no remedy is known for
     */
    record Outcome(Optional<Yaml> tree, Optional<Stop> stop, List<Slip> slips, Report report) {}

    private final Draft draft;
    private final Set<Integer> astray;
    private final String text;
    private final JsonParser parser;
    private final Offsets offsets;
    private final TextCheck check;
    private final List<Slip> slips = new ArrayList<>();
    private final Problems problems = new Problems();
    private int textStart;
    private int textEnd;
    /** The last value without quotes. */
    private int valueStart;

    private int valueEnd;

    private TreeBuilder(Draft draft, Set<Integer> astray, JsonParser parser) {
        this.draft = draft;
        this.astray = astray;
        this.text = draft.text();
        this.parser = parser;
        this.offsets = new Offsets(text);
        this.check = new TextCheck(text, this::add);
    }

    /**
     * What comes of a draft.
     *
     * @param astray the numbers of the lines that may belong elsewhere
     */
    static Outcome build(Draft draft, Set<Integer> astray) {
        try (JsonParser parser = YAML.createParser(ObjectReadContext.empty(), new WholeCharacters(draft.text()))) {
            return new TreeBuilder(draft, astray, parser).build();
        }
    }

    private Outcome build() {
        try {
            JsonToken first = parser.nextToken();
            Optional<Yaml> tree = first == null ? Optional.empty() : Optional.of(value(first, Role.WHOLE, 0, false));
            refuseMore();
            return new Outcome(tree, Optional.empty(), slips, problems.report());
        } catch (JacksonException e) {
            return new Outcome(Optional.empty(), Optional.of(stop(e)), slips, problems.report());
        }
    }

    private void refuseMore() {
        if (parser.nextToken() != null) {
            Row second = Row.at(text, start());
            Row hyphens = second.above().orElse(second);
            problems.add(
                    YamlRules.SECOND_DOCUMENT,
                    draft.place(hyphens.start(), hyphens.end()),
                    "This line begins a second document, which would be ignored.",
                    "Delete the line, or move what follows to a file of its own.");
        }
    }

    private Yaml value(JsonToken token, Role role, int depth, boolean inBrackets) {
        refuseProperties(token.isScalarValue());
        if (token.isScalarValue()) {
            return text(role, inBrackets);
        }
        if (depth >= DEEPEST) {
            return tooDeep();
        }
        boolean brackets = inBrackets || isBracket(start());
        return token == JsonToken.START_ARRAY ? items(depth, brackets) : fields(depth, brackets);
    }

    private Yaml tooDeep() {
        Place place = place();
        problems.add(YamlRules.TOO_DEEP, place, "This stands inside " + DEEPEST + " other groups and lists.");
        parser.skipChildren();
        return new Yaml.Items(List.of(), place);
    }

    private Yaml.Text text(Role role, boolean inBrackets) {
        int start = start();
        int end = end();
        boolean quoted = start < end && isQuoteOrBlock(text.charAt(start));
        textStart = start;
        textEnd = end;
        if (!quoted) {
            check.check(start, end, role, inBrackets);
        }
        if (start < end) {
            valueStart = start;
            valueEnd = quoted || role != Role.VALUE ? start : end;
        }
        String value = parser.getString();
        if (quoted && text.charAt(start) == '"') {
            refuseHidden(value, draft.place(start, end));
        }
        return new Yaml.Text(value, quoted, draft.place(start, end));
    }

    /** Between these quotes a character can be written as its number. */
    private void refuseHidden(String value, Place place) {
        HiddenCharacters.firstIn(value)
                .ifPresent(name -> problems.add(
                        FileRules.HIDDEN_CHARACTER,
                        place,
                        "What stands behind a backslash here becomes an invisible character: " + name + ".",
                        "Delete the backslash and the number behind it."));
    }

    private Yaml.Items items(int depth, boolean inBrackets) {
        Place place = place();
        List<Yaml> items = new ArrayList<>();
        for (JsonToken token = next(); token != JsonToken.END_ARRAY; token = next()) {
            items.add(value(token, Role.ITEM, depth + 1, inBrackets));
        }
        return new Yaml.Items(items, place);
    }

    private Yaml.Fields fields(int depth, boolean inBrackets) {
        Place place = place();
        Map<String, Yaml.Entry> entries = new LinkedHashMap<>();
        while (next() == JsonToken.PROPERTY_NAME) {
            refuseProperties(true);
            if (isMerge()) {
                refuseMerge();
            } else {
                add(entry(depth, inBrackets), entries);
            }
        }
        return new Yaml.Fields(List.copyOf(entries.values()), place);
    }

    private Yaml.Entry entry(int depth, boolean inBrackets) {
        int start = start();
        int end = end();
        String name = parser.currentName();
        Yaml value = value(next(), Role.VALUE, depth + 1, inBrackets);
        if (inBrackets && value instanceof Yaml.Text typed && typed.isAbsent()) {
            check.checkLoneName(start, end);
            check.checkComma(valueStart, valueEnd, start, end);
        }
        Place place = draft.place(start, end);
        return new Yaml.Entry(name, place, value, astray.contains(place.line()));
    }

    private void add(Slip slip) {
        if (slips.size() < YamlReader.MOST_PROBLEMS) {
            slips.add(slip);
        }
    }

    private void add(Yaml.Entry entry, Map<String, Yaml.Entry> entries) {
        Yaml.Entry first = entries.putIfAbsent(entry.name(), entry);
        if (first != null) {
            problems.add(
                    YamlRules.DUPLICATE_FIELD,
                    entry.place(),
                    "The field " + Wording.shortened(entry.name()) + " stands twice in this group.",
                    "The first is on line " + first.place().line() + ". Delete one of the two.");
        }
    }

    private boolean isMerge() {
        return MERGE_NAME.equals(parser.currentName()) && text.startsWith(MERGE_NAME, start());
    }

    private void refuseMerge() {
        problems.add(
                YamlRules.MERGE_KEY,
                place(),
                "Fields cannot be merged from another place in the file.",
                "Write the fields themselves here.");
        parser.nextToken();
        parser.skipChildren();
    }

    /** A node begins with its anchor, its tag, or the star of an alias; a plain text cannot begin with any of them. */
    private void refuseProperties(boolean isScalar) {
        int start = start();
        if (start >= (isScalar ? end() : text.length())) {
            return;
        }
        char first = text.charAt(start);
        if (first == '*' || first == '&') {
            add(reference(start, first));
        } else if (first == '!') {
            add(tag(start, isScalar));
        }
    }

    private Slip reference(int start, char sign) {
        Mend quoted = Mend.quote(text, start, end());
        Mend mend = sign == '*' ? quoted : Mend.of(Edit.remove(start, nextSpace(start)));
        return Slip.of(
                YamlRules.ALIAS,
                start,
                nextSpace(start),
                "A value that begins with " + sign + " points to another place in the file, which is not followed.",
                mend,
                "Write the value itself. If the " + sign + " belongs to the text, put the text in quotes.");
    }

    private Slip tag(int start, boolean isScalar) {
        boolean isText = isScalar && !text.startsWith("!!", start);
        return Slip.of(
                YamlRules.TAG,
                start,
                nextSpace(start),
                "An exclamation mark at the start of a value names a type and is not part of the text.",
                isText ? Mend.quote(text, start, end()) : Mend.of(Edit.remove(start, nextSpace(start))),
                "Delete it. If it belongs to the text, put the text in quotes.");
    }

    private int nextSpace(int start) {
        int at = start;
        while (at < text.length() && !Character.isWhitespace(text.charAt(at)) && ",]}".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    private boolean isBracket(int at) {
        return at < text.length() && (text.charAt(at) == '[' || text.charAt(at) == '{');
    }

    private static boolean isQuoteOrBlock(char c) {
        return Quotes.isStraight(c) || c == '|' || c == '>';
    }

    /** Inside a collection there is always a next token: the parser stops at the end of the text otherwise. */
    private JsonToken next() {
        JsonToken token = parser.nextToken();
        if (token == null) {
            throw new IllegalStateException("The parser ended inside a collection.");
        }
        return token;
    }

    private Place place() {
        return draft.place(start(), end());
    }

    private int start() {
        return offset(parser.currentTokenLocation());
    }

    private int end() {
        return offset(parser.currentLocation());
    }

    private int offset(TokenStreamLocation location) {
        return offsets.utf16(Math.max(0, location.getCharOffset()));
    }

    private Stop stop(JacksonException e) {
        if (e.getCause() instanceof MarkedYamlEngineException cause) {
            int at = offset(cause.getProblemMark(), end());
            return new Stop(
                    orEmpty(cause.getContext()),
                    offset(cause.getContextMark(), at),
                    orEmpty(cause.getProblem()),
                    at,
                    textStart,
                    textEnd,
                    end());
        }
        return new Stop("", start(), orEmpty(e.getOriginalMessage()), start(), textStart, textEnd, end());
    }

    private int offset(Optional<Mark> mark, int otherwise) {
        return mark.map(known -> offsets.utf16(known.getIndex())).orElse(otherwise);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
