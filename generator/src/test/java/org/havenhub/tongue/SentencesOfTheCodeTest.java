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
 * Whether the sentences that the code says of an author's mistakes have Spanish words, whatever cases there are. Of one that is put
 * together only the parts that stand in it word for word are found: what fills its holes nobody but a case sees.
 */
class SentencesOfTheCodeTest {

    private static final Path ROOMS = Path.of("src/main/java/org/havenhub");

    /** The rooms that tell authors of mistakes in what they write. */
    private static final List<String> TELLING =
            List.of("check", "content", "files", "markdown", "media", "resource", "site", "yaml");

    /** Words for readers, in many languages. */
    private static final String KINDS = "BuiltInKinds.java";

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern ESCAPED_LETTER = Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*)\\\\u+[0-9A-Fa-f]{4}");
    private static final Pattern REMARK = Pattern.compile("/\\*.*?\\*/|(?m)^\\s*//.*$", Pattern.DOTALL);
    private static final Pattern TWO_LITERALS = Pattern.compile("§(\\d+)§\\s*\\+\\s*§(\\d+)§");

    /** Rules have their words by themselves, and references of fields are in English. */
    private static final Pattern DECLARATION = Pattern.compile(
            "(?:Rule\\.(?:error|warning|note)|Field\\.(?:optional|required)|(?<![.\\w])(?:way|field))\\([^;]*;");

    /** What is put together with literals: anything, with brackets in brackets in brackets. */
    private static final String OPERAND =
            "(?:[^()+,;?:{}§]|\\((?:[^()]|\\((?:[^()]|\\((?:[^()]|\\([^()]*\\))*\\))*\\))*\\))+";

    private static final Pattern PUT_TOGETHER =
            Pattern.compile("(?<![+]\\s{0,60})§(\\d+)§((?:\\s*\\+\\s*(?:§\\d+§|" + OPERAND + "))*)");
    private static final Pattern STEP = Pattern.compile("\\s*\\+\\s*(?:§(\\d+)§|" + OPERAND + ")");

    private static final char HOLE = '◌';

    private static final Pattern SENTENCE =
            Pattern.compile("(?:\\p{Lu}\\w*[ ,:]|“)(?=.*(?:\\p{Ll}{2,} \\p{Ll}{2,}|[.]$)).*", Pattern.DOTALL);

    /** What is told to developers, by what ends the program. */
    private static final Pattern EXCEPTION = Pattern.compile("new \\w*(?:Exception|Error)\\([^;]*;");

    /** What stands in a reference of fields, which is in English, or is put into another sentence before it is said. */
    private static final Set<String> UNSAID = Set.of(
            "Documents and Settings",
            "Name of the film",
            "A file lies in a folder",
            "IsoMedia File Produced with (?:GPAC|Google)[ ,.+\\w-]{0,60}\0*",
            "The address " + HOLE + " is that of " + HOLE + "; " + HOLE + " would have it as well.",
            "Write in " + HOLE + ": languages: [" + HOLE + "]",
            "Sorts of help, beside those that Haven knows or instead of them.",
            "The marked sign cannot be read.",
            "The places that resources serve.",
            "What guides and resources are about.",
            "Write **%s**: size and colour come from the theme.",
            "Write **%s**: underlined words look like links.");

    @Test
    void everyWholeSentenceOfTheCodeIsSaidInSpanish() {
        List<Pair> sayings = sayings();
        Set<String> ofRules = Haven.rules().stream()
                .flatMap(rule -> Stream.of(rule.why(), rule.mend()))
                .collect(Collectors.toSet());

        assertThat(sentences())
                .hasSizeGreaterThan(100)
                .filteredOn(sentence -> !UNSAID.contains(sentence) && !ofRules.contains(sentence))
                .filteredOn(sentence -> sayings.stream().noneMatch(saying -> saying.says(sentence)))
                .isEmpty();
    }

    private record Pair(String english, Saying saying) {

        static Pair of(Yaml.Fields pair) {
            return new Pair(Tongues.text(pair, "en"), Saying.of(Tongues.text(pair, "en"), Tongues.text(pair, "es")));
        }

        /** One with large holes fits nearly everything. */
        boolean says(String sentence) {
            List<String> parts = Stream.of(sentence.split(String.valueOf(HOLE)))
                    .filter(part -> part.codePoints().anyMatch(Character::isLetter))
                    .toList();
            return hasInOrder(parts)
                    || (saying.own() * 2 >= String.join("", parts).length() && saysFilled(sentence.replace(HOLE, '7')));
        }

        private boolean saysFilled(String sentence) {
            return saying.say(sentence, Pair::word).isPresent();
        }

        /** Code to type is no word. */
        private static Optional<String> word(String filling) {
            return filling.startsWith("{") ? Optional.empty() : Optional.of(filling);
        }

        private boolean hasInOrder(List<String> parts) {
            int at = 0;
            for (String part : parts) {
                int found = english.indexOf(part, at);
                if (found < 0) {
                    return false;
                }
                at = found + part.length();
            }
            return true;
        }
    }

    private static List<Pair> sayings() {
        Yaml.Fields file = Tongues.file("es");
        Yaml.Fields rules = Tongues.group(file, "rules");
        Stream<Yaml.Fields> ofRules = rules.entries().stream()
                .flatMap(rule -> Tongues.items(Tongues.group(rules, rule.name()), "says").stream());
        return Stream.of(ofRules, Tongues.items(file, "hints").stream(), Tongues.items(file, "words").stream())
                .flatMap(pairs -> pairs)
                .map(Pair::of)
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
            return files.filter(file -> file.toString().endsWith(".java") && !file.endsWith(KINDS))
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
        return PUT_TOGETHER
                .matcher(EXCEPTION.matcher(code).replaceAll(""))
                .results()
                .map(found -> literal(found, 1, literals) + rest(found.group(2), literals))
                .toList();
    }

    private static String rest(String steps, List<String> literals) {
        return STEP.matcher(steps)
                .results()
                .map(step -> step.group(1) == null ? String.valueOf(HOLE) : literal(step, 1, literals))
                .collect(Collectors.joining());
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
