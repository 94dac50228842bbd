package org.havenhub;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.havenhub.content.ContentReader;
import org.havenhub.report.Place;
import org.havenhub.report.Rule;
import org.havenhub.report.Tongue;
import org.havenhub.resource.ResourceReader;
import org.havenhub.yaml.Field;
import org.havenhub.yaml.FieldSet;
import org.havenhub.yaml.Shape;

/**
 * What there is to know of a rule or a field, for people who have a hub and no other book at hand.
 *
 * <pre>{@code
 * Optional<Handbook.Entry> entry = Handbook.ofRule("broken-link", Tongue.ENGLISH);
 * }</pre>
 */
public final class Handbook {

    private static final Pattern FENCE = Pattern.compile("```[a-z]*");
    private static final Pattern LEAD = Pattern.compile("\\*\\*(?<lead>(?:Not|But) so:)\\*\\*(?<rest>.*)");

    private Handbook() {}

    /**
     * An entry.
     *
     * @param name what it is about
     * @param sentences in the language asked for, if there are words for them
     * @param example lines that are to stay as they are
     */
    public record Entry(String name, List<String> sentences, List<String> example) {

        public Entry {
            sentences = List.copyOf(sentences);
            example = List.copyOf(example);
        }
    }

    /** The ids of all rules. */
    public static List<String> rules() {
        return allRules().map(Rule::id).toList();
    }

    /** The names of all fields, in the order of the files. */
    public static List<String> fields() {
        return sets().stream().flatMap(set -> set.names().stream()).distinct().toList();
    }

    /** A rule with a case that breaks it and one that does not, if there are such; empty if no rule has this id. */
    public static Optional<Entry> ofRule(String id, Tongue tongue) {
        return allRules()
                .filter(rule -> rule.id().equals(id))
                .map(rule -> tongue.say(rule.at(Place.inFile("haven.yaml"), rule.title()))
                        .rule())
                .map(rule -> new Entry(
                        rule.id() + " (" + tongue.say(rule.severity().name().toLowerCase(Locale.ROOT)) + ")",
                        List.of(rule.title() + ". " + rule.why(), tongue.say("How to mend it") + ": " + rule.mend()),
                        example(id, tongue)))
                .findFirst();
    }

    /** What goes by the name of a field, once for each place where it can stand. */
    public static List<Entry> ofField(String name, Tongue tongue) {
        return sets().stream()
                .flatMap(set -> set.fields().stream()
                        .filter(field -> field.name().equals(name))
                        .map(field -> entry(set, field, tongue)))
                .toList();
    }

    private static Entry entry(FieldSet set, Field<?> field, Tongue tongue) {
        List<String> sentences = new ArrayList<>();
        sentences.add(tongue.say("It belongs to: " + set.noun()));
        sentences.add(field.description());
        sentences.add(tongue.say("What it takes: " + words(field.type().shape())));
        if (field.required()) {
            sentences.add(tongue.say("It is needed."));
        }
        return new Entry(field.name(), sentences, List.of(field.name() + ": " + field.example()));
    }

    private static String words(Shape shape) {
        return group(shape)
                .map(fields ->
                        (shape instanceof Shape.ListOf ? "a list, of which each item has some of these fields: " : "")
                                + String.join(", ", fields.names()))
                .orElseGet(shape::words);
    }

    private static Optional<FieldSet> group(Shape shape) {
        Shape part = shape instanceof Shape.ListOf list ? list.item() : shape;
        return part instanceof Shape.Group group ? Optional.of(group.fields()) : Optional.empty();
    }

    private static Stream<Rule> allRules() {
        return Stream.concat(Haven.rules().stream(), Haven.importRules().stream());
    }

    /** Each set of fields once, after the one that it is part of. */
    private static Set<FieldSet> sets() {
        Set<FieldSet> sets = new LinkedHashSet<>();
        Stream.of(ContentReader.settingsFields(), ContentReader.frontMatterFields(), ResourceReader.fields())
                .forEach(set -> addWithParts(set, sets));
        return sets;
    }

    private static void addWithParts(FieldSet set, Set<FieldSet> sets) {
        if (sets.add(set)) {
            set.fields().stream()
                    .flatMap(field -> group(field.type().shape()).stream())
                    .forEach(part -> addWithParts(part, sets));
        }
    }

    /** As the reference of all rules shows it, without the marks of Markdown. */
    private static List<String> example(String id, Tongue tongue) {
        List<String> lines = new ArrayList<>();
        boolean isVerbatim = false;
        for (String line : section(id)) {
            Matcher lead = LEAD.matcher(line);
            if (FENCE.matcher(line).matches()) {
                isVerbatim = !isVerbatim;
            } else if (isVerbatim) {
                lines.add("    " + line);
            } else if (lead.matches()) {
                lines.add(tongue.say(lead.group("lead")) + plain(lead.group("rest")));
            } else if (line.startsWith("`")) {
                lines.add("  " + line.replace("`", ""));
            }
        }
        return lines;
    }

    /** From the bad case on. */
    private static List<String> section(String id) {
        List<String> lines = reference().lines().toList();
        int start = lines.indexOf("## " + id);
        return start < 0
                ? List.of()
                : lines.subList(start + 1, lines.size()).stream()
                        .takeWhile(line -> !line.startsWith("## "))
                        .dropWhile(line -> !LEAD.matcher(line).matches())
                        .toList();
    }

    private static String plain(String markdown) {
        return markdown.replaceAll("\\\\([\\\\`*_\\[\\]<>])", "$1");
    }

    private static String reference() {
        try (InputStream in = Objects.requireNonNull(Handbook.class.getResourceAsStream("RULES.md"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
