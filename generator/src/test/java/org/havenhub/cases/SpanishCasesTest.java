package org.havenhub.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.havenhub.Haven;
import org.havenhub.report.Place;
import org.havenhub.report.Rule;
import org.havenhub.report.Tongue;
import org.havenhub.tongue.Tongues;
import org.junit.jupiter.api.Test;

/**
 * What the problems of all cases say, in Spanish. Sentences without words there are told in English: each of them is listed, and
 * the list may only become shorter. {@code -Dhaven.accept} writes it.
 */
class SpanishCasesTest {

    private static final Path UNTOLD = Cases.FOLDER.resolveSibling("tongue/es-untold.txt");

    private static final Path TOLD = Cases.FOLDER.resolveSibling("tongue/es-told.txt");

    private static final int MOST_UNTOLD = 37;

    private static final Pattern HEAD = Pattern.compile("\\S.*  (?:error|warning|note)  (?<rule>[a-z0-9-]+)");

    /** A sentence is indented by two spaces, a line of a file by four. A line to type is none. */
    private static final Pattern SENTENCE = Pattern.compile("  (?!---$|(?:title|languages): )(?<words>\\S.*)");

    private static final Tongue SPANISH = Tongues.of("es");

    /**
     * A sentence and the rule that says it.
     *
     * @param english as a case expects it
     */
    private record Sentence(Rule rule, String english) {

        String spanish() {
            return SPANISH.say(rule.at(Place.inFile("haven.yaml"), english)).message();
        }

        boolean isTold() {
            return !spanish().equals(english);
        }

        @Override
        public String toString() {
            return rule.id() + ": " + english;
        }
    }

    @Test
    void whatIsNotToldInSpanishIsListed() throws IOException {
        Set<String> untold = lines(sentence -> sentence.isTold() ? "" : sentence.toString());

        Cases.compare(UNTOLD, String.join("\n", untold) + "\n");
        assertThat(untold).hasSizeLessThanOrEqualTo(MOST_UNTOLD);
    }

    /** For people to read: whether it is good Spanish, no test can tell. */
    @Test
    void whatIsToldInSpanishIsAsItWasRead() throws IOException {
        Set<String> told = lines(sentence -> sentence.isTold() ? sentence.rule().id() + ": " + sentence.spanish() : "");

        Cases.compare(TOLD, String.join("\n", told) + "\n");
    }

    private static Set<String> lines(Function<Sentence, String> line) {
        return Cases.below(Cases.FOLDER).stream()
                .flatMap(file -> sentences(file).stream())
                .map(line)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Sentence> sentences(Path file) {
        return Cases.read(file).blocks().stream()
                .filter(block -> block.header().equals(Expectation.REPORT))
                .flatMap(block -> new Reader().sentences(block.body()).stream())
                .toList();
    }

    /** Reads a report line by line. */
    private static final class Reader {

        private static final Map<String, Rule> RULES =
                Haven.rules().stream().collect(Collectors.toMap(Rule::id, Function.identity()));

        private Rule rule = Rule.error("no-rule", "", "", "");

        List<Sentence> sentences(String report) {
            return report.lines().flatMap(line -> sentence(line).stream()).toList();
        }

        private List<Sentence> sentence(String line) {
            Matcher head = HEAD.matcher(line);
            if (head.matches()) {
                rule = RULES.getOrDefault(head.group("rule"), rule);
            }
            Matcher sentence = SENTENCE.matcher(line);
            return sentence.matches() ? List.of(new Sentence(rule, sentence.group("words"))) : List.of();
        }
    }
}
