package org.havenhub.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.havenhub.language.Language;
import org.havenhub.report.Place;
import org.havenhub.report.Problems;
import org.havenhub.report.Report;

/**
 * Looks for texts in a language that the hub does not have. Each such language is told once for a file, where it comes first:
 * a list of resources may be shared with a hub that has it.
 *
 * <pre>{@code
 * TextLanguages languages = new TextLanguages(settings.languages());
 * languages.look(yaml, FIELDS);
 * Report report = languages.report();
 * }</pre>
 */
public final class TextLanguages {

    private static final Language ENGLISH = new Language("en");

    private final List<Language> listed;
    private final Map<Language, Place> unlisted = new LinkedHashMap<>();

    /** Nothing is unlisted where no language is listed. */
    public TextLanguages(List<Language> listed) {
        this.listed = List.copyOf(listed);
    }

    /** Takes note of the languages in a group of fields. */
    public void look(Yaml.Fields yaml, FieldSet set) {
        if (!listed.isEmpty()) {
            set.fields()
                    .forEach(field -> yaml.entry(field.name())
                            .ifPresent(entry -> look(entry.value(), field.type().shape())));
        }
    }

    public Report report() {
        Problems problems = new Problems();
        unlisted.forEach((language, place) -> report(language, place, problems));
        return problems.report();
    }

    private void look(Yaml yaml, Shape shape) {
        if (shape instanceof Shape.ListOf list) {
            List<Yaml> items = yaml instanceof Yaml.Items typed ? typed.items() : List.of(yaml);
            items.forEach(item -> look(item, list.item()));
        } else if (shape instanceof Shape.Group group && yaml instanceof Yaml.Fields fields) {
            look(fields, group.fields());
        } else if (shape instanceof Shape.Either either) {
            look(yaml, either.isGroup(yaml) ? new Shape.Group(either.fields()) : either.value());
        } else if (shape instanceof Shape.Local && yaml instanceof Yaml.Fields texts) {
            texts.entries().forEach(this::note);
        }
    }

    private void note(Yaml.Entry text) {
        Language.of(text.name())
                .filter(Language::mayExist)
                .filter(language -> !listed.contains(language))
                .ifPresent(language -> unlisted.putIfAbsent(language, text.place()));
    }

    private void report(Language language, Place place, Problems problems) {
        String name = language.nameIn(ENGLISH);
        String[] hints = Stream.concat(
                        nearest(language).map(near -> "Did you mean " + near + "?").stream(),
                        Stream.of(
                                "To have pages in " + name + ", write in haven.yaml: languages: [" + tags(language)
                                        + "]",
                                "If the file is shared with a hub that has them, leave it as it is."))
                .toArray(String[]::new);
        problems.add(
                FieldRules.UNLISTED_LANGUAGE,
                place,
                "Here is a text in " + name + ", which is not among the languages of haven.yaml.",
                hints);
    }

    private String tags(Language more) {
        return Stream.concat(listed.stream(), Stream.of(more))
                .map(Language::tag)
                .collect(Collectors.joining(", "));
    }

    /** The same language of another region or script. */
    private Optional<Language> nearest(Language language) {
        return listed.stream()
                .filter(known -> base(known).equals(base(language)))
                .findFirst();
    }

    private static String base(Language language) {
        return language.tag().split("-", 2)[0];
    }
}
