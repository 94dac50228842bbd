package org.havenhub.tongue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.havenhub.files.SourceFile;
import org.havenhub.report.Tongue;
import org.havenhub.tongue.Translation.RuleWords;
import org.havenhub.yaml.Yaml;
import org.havenhub.yaml.YamlReader;

/** The languages in which problems are told. */
public final class Tongues {

    private static final List<String> TRANSLATED = List.of("es");

    private static final List<String> TAGS =
            Stream.concat(Stream.of(Tongue.ENGLISH.tag()), TRANSLATED.stream()).toList();

    private Tongues() {}

    /** That of a BCP 47 tag, whatever its region; English if there are no words in it. */
    public static Tongue of(String tag) {
        String base = base(tag);
        return TRANSLATED.contains(base) ? translation(base) : Tongue.ENGLISH;
    }

    /** The tags of the languages that there are words in, English first. */
    public static List<String> tags() {
        return TAGS;
    }

    /** Whether there are words in the language of a tag, whatever its region. */
    public static boolean know(String tag) {
        return TAGS.contains(base(tag));
    }

    private static String base(String tag) {
        return tag.strip().split("-", 2)[0].toLowerCase(Locale.ROOT);
    }

    static Translation translation(String tag) {
        Yaml.Fields file = file(tag);
        return new Translation(
                tag,
                sayings(tag, file, "words"),
                sayings(tag, file, "frame"),
                sayings(tag, file, "hints"),
                rules(tag, group(file, "rules")));
    }

    /** Our own file: a mistake in it is one of ours. */
    static Yaml.Fields file(String tag) {
        SourceFile source = new SourceFile("messages/" + tag + ".yaml", text(tag));
        return YamlReader.read(source).value().orElseThrow();
    }

    static Yaml.Fields group(Yaml.Fields above, String name) {
        return above.entry(name)
                .filter(entry -> entry.value() instanceof Yaml.Fields)
                .map(entry -> (Yaml.Fields) entry.value())
                .orElseThrow(() -> new IllegalStateException("There is no group " + name));
    }

    static List<Yaml.Fields> items(Yaml.Fields above, String name) {
        return above.entry(name)
                .filter(entry -> entry.value() instanceof Yaml.Items)
                .map(entry -> ((Yaml.Items) entry.value())
                        .items().stream().map(Yaml.Fields.class::cast).toList())
                .orElse(List.of());
    }

    static String text(Yaml.Fields above, String name) {
        return above.entry(name)
                .filter(entry -> entry.value() instanceof Yaml.Text)
                .map(entry -> ((Yaml.Text) entry.value()).value())
                .orElseThrow(() -> new IllegalStateException("There is no text " + name));
    }

    private static Map<String, RuleWords> rules(String tag, Yaml.Fields rules) {
        Map<String, RuleWords> words = new TreeMap<>();
        for (Yaml.Entry entry : rules.entries()) {
            Yaml.Fields rule = group(rules, entry.name());
            words.put(
                    entry.name(),
                    new RuleWords(
                            text(rule, "title"), text(rule, "why"), text(rule, "mend"), sayings(tag, rule, "says")));
        }
        return words;
    }

    private static List<Saying> sayings(String tag, Yaml.Fields above, String name) {
        return items(above, name).stream()
                .map(pair -> Saying.of(text(pair, "en"), text(pair, tag)))
                .sorted(Comparator.comparing(Saying::own).reversed())
                .toList();
    }

    private static String text(String tag) {
        try (InputStream in = Tongues.class.getResourceAsStream("messages/" + tag + ".yaml")) {
            if (in == null) {
                throw new IllegalStateException("There are no words in " + tag);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
