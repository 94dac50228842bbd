package org.havenhub.tongue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.havenhub.Haven;
import org.havenhub.yaml.Yaml;
import org.junit.jupiter.api.Test;

/**
 * Whether the sentences that the code says of an author's mistakes have Spanish words, whatever cases there are. Only sentences that
 * stand whole in the code are found: in one that is put together, nobody but a case sees what fills its holes.
 */
class SentencesOfTheCodeTest {

    private static final Path ROOMS = Path.of("src/main/java/org/havenhub");

    /** The rooms that tell authors of mistakes in what they write. */
    private static final List<String> TELLING =
            List.of("check", "content", "files", "markdown", "media", "resource", "site", "yaml");

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern ESCAPED_LETTER = Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*)\\\\u+[0-9A-Fa-f]{4}");
    private static final Pattern REMARK = Pattern.compile("/\\*.*?\\*/|(?m)^\\s*//.*$", Pattern.DOTALL);
    private static final Pattern TWO_LITERALS = Pattern.compile("§(\\d+)§\\s*\\+\\s*§(\\d+)§");

    /** Rules have their words by themselves, and references of fields are in English. */
    private static final Pattern DECLARATION = Pattern.compile(
            "(?:Rule\\.(?:error|warning|note)|Field\\.(?:optional|required)|(?<![.\\w])(?:way|field))\\([^;]*;");

    private static final Pattern WHOLE = Pattern.compile("(?<![+]\\s{0,60})§(\\d+)§(?!\\s*\\+)");
    private static final Pattern SENTENCE = Pattern.compile("\\p{Lu}.* .*[.]");

    /** What is told to developers, by what ends the program. */
    private static final Pattern EXCEPTION = Pattern.compile("new \\w*(?:Exception|Error)\\([^;]*;");

    /** What stands in a reference of fields, which is in English, or is put into another sentence before it is said. */
    private static final Set<String> UNSAID = Set.of(
            "Sorts of help, beside those that Haven knows or instead of them.",
            "The marked sign cannot be read.",
            "The places that resources serve.",
            "What guides and resources are about.",
            "Write **%s**: size and colour come from the theme.",
            "Write **%s**: underlined words look like links.");

    @Test
    void everyWholeSentenceOfTheCodeIsSaidInSpanish() {
        List<Saying> sayings = sayings();
        Set<String> ofRules = Haven.rules().stream()
                .flatMap(rule -> Stream.of(rule.why(), rule.mend()))
                .collect(Collectors.toSet());

        assertThat(sentences())
                .hasSizeGreaterThan(100)
                .filteredOn(sentence -> !UNSAID.contains(sentence) && !ofRules.contains(sentence))
                .filteredOn(sentence -> sayings.stream().noneMatch(saying -> isMeant(saying, sentence)))
                .isEmpty();
    }

    /** One with large holes fits nearly everything. */
    private static boolean isMeant(Saying saying, String sentence) {
        return saying.own() * 2 > sentence.length()
                && saying.say(sentence, Optional::of).isPresent();
    }

    private static List<Saying> sayings() {
        Yaml.Fields file = Tongues.file("es");
        Yaml.Fields rules = Tongues.group(file, "rules");
        Stream<Yaml.Fields> ofRules = rules.entries().stream()
                .flatMap(rule -> Tongues.items(Tongues.group(rules, rule.name()), "says").stream());
        return Stream.of(ofRules, Tongues.items(file, "hints").stream(), Tongues.items(file, "words").stream())
                .flatMap(pairs -> pairs)
                .map(pair -> Saying.of(Tongues.text(pair, "en"), Tongues.text(pair, "es")))
                .toList();
    }

    private static Set<String> sentences() {
        return TELLING.stream()
                .flatMap(room -> files(ROOMS.resolve(room)).stream())
                .flatMap(file -> sentences(file).stream())
                .filter(sentence -> SENTENCE.matcher(sentence).matches())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Path> files(Path room) {
        try (Stream<Path> files = Files.list(room)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> sentences(Path file) {
        List<String> literals = new ArrayList<>();
        String code = LITERAL.matcher(REMARK.matcher(text(file)).replaceAll("")).replaceAll(found -> {
            literals.add(
                    ESCAPED_LETTER.matcher(found.group(1)).replaceAll("$1?").translateEscapes());
            return "§" + (literals.size() - 1) + "§";
        });
        code = DECLARATION.matcher(joined(code, literals)).replaceAll("");
        return WHOLE.matcher(EXCEPTION.matcher(code).replaceAll(""))
                .results()
                .map(found -> literal(found, 1, literals))
                .toList();
    }

    private static String joined(String code, List<String> literals) {
        String before = "";
        String joined = code;
        while (!joined.equals(before)) {
            before = joined;
            joined = TWO_LITERALS.matcher(before).replaceAll(found -> {
                literals.add(literal(found, 1, literals) + literal(found, 2, literals));
                return "§" + (literals.size() - 1) + "§";
            });
        }
        return joined;
    }

    private static String literal(MatchResult found, int group, List<String> literals) {
        return literals.get(Integer.parseInt(found.group(group)));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
