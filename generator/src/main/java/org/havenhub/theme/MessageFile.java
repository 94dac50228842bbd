package org.havenhub.theme;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.havenhub.files.SourceFile;
import org.havenhub.report.Nearest;
import org.havenhub.report.Problems;
import org.havenhub.yaml.Yaml;
import org.havenhub.yaml.YamlReader;

/** Reads {@code messages/<language>.yaml}: a flat map of keys to texts, or to one text for each plural category. */
final class MessageFile {

    private static final List<String> CATEGORIES = List.of("zero", "one", "two", "few", "many", Message.OTHER);

    private final Problems problems;

    private MessageFile(Problems problems) {
        this.problems = problems;
    }

    /** The messages of a file by key; those that cannot be used are reported and left out. */
    static NavigableMap<String, Wording> read(SourceFile file, Problems problems) {
        MessageFile messages = new MessageFile(problems);
        NavigableMap<String, Wording> wordings = new TreeMap<>();
        problems.take(YamlReader.read(file))
                .map(Yaml.Fields::entries)
                .orElse(List.of())
                .forEach(entry -> messages.forms(entry)
                        .ifPresent(forms -> wordings.put(entry.name(), new Wording(entry.place(), forms))));
        return wordings;
    }

    private Optional<Map<String, String>> forms(Yaml.Entry entry) {
        if (entry.value() instanceof Yaml.Text text) {
            return Optional.of(Map.of(Message.OTHER, text.value()));
        }
        return entry.value() instanceof Yaml.Fields plural ? forms(entry, plural) : reportShape(entry);
    }

    private Optional<Map<String, String>> forms(Yaml.Entry entry, Yaml.Fields plural) {
        Map<String, String> forms = new TreeMap<>();
        plural.entries().forEach(form -> text(form).ifPresent(text -> forms.put(form.name(), text)));
        return forms.containsKey(Message.OTHER) ? Optional.of(forms) : reportShape(entry);
    }

    private Optional<String> text(Yaml.Entry form) {
        if (CATEGORIES.contains(form.name()) && form.value() instanceof Yaml.Text text) {
            return Optional.of(text.value());
        }
        problems.add(
                ThemeRules.MESSAGE_FORM,
                form.place(),
                "“" + form.name() + "” is no plural form with a text.",
                Nearest.hint(form.name(), CATEGORIES)
                        .orElse("Plural forms are " + String.join(", ", CATEGORIES) + "."));
        return Optional.empty();
    }

    private Optional<Map<String, String>> reportShape(Yaml.Entry entry) {
        problems.add(
                ThemeRules.MESSAGE_FORM,
                entry.place(),
                "The message “" + entry.name() + "” is neither a text nor plural forms with “other” among them.",
                "Write " + entry.name() + ": \"…\" or " + entry.name() + ": {one: \"…\", other: \"…\"}.");
        return Optional.empty();
    }
}
