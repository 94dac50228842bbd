package org.havenhub.benchmark;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Plain English that means little, of the length and with the letters that a guide has. */
final class Sentences {

    private static final List<String> SUBJECTS = List.of(
            "A good listener",
            "The person at the door",
            "A small group",
            "Somebody you trust",
            "The one who keeps the list",
            "A friend from the same street",
            "Everyone on the team",
            "A helper on the phone",
            "The room at the library",
            "A quiet corner",
            "Each newcomer",
            "The first evening",
            "A kind word",
            "Your own pace",
            "The rule about phones");

    private static final List<String> VERBS = List.of(
            "makes room for",
            "takes care of",
            "begins with",
            "can change",
            "looks after",
            "leaves space for",
            "asks about",
            "speaks up for",
            "comes back to",
            "holds on to",
            "does not rush",
            "keeps an eye on",
            "belongs to");

    private static final List<String> OBJECTS = List.of(
            "the quieter voices in the circle",
            "what was said last week",
            "a cup of tea and a chair near the door",
            "people who have just moved here",
            "the names and words that people use for themselves",
            "the things you would like to keep to yourself",
            "a plan for the way home",
            "those who help others all day long",
            "the questions nobody has asked yet",
            "a promise that can be kept",
            "the small signs that someone is tired",
            "an hour without any advice",
            "those who only want to sit and be there",
            "the worries of a long winter");

    private static final List<String> ENDINGS = List.of(
            "",
            ", even on a bad day",
            ", and that is enough for now",
            " when the evening gets long",
            ", one step at a time",
            " before anything is written down",
            ", whatever the reason was",
            " as long as it helps",
            ", and nobody has to explain why",
            " until the others arrive",
            ", at home as well as at work");

    private final Random random;

    Sentences(Random random) {
        this.random = random;
    }

    /** One sentence of about 17 words. */
    String sentence() {
        return clause() + ".";
    }

    /** A clause with one emphasis of each kind now and then. */
    String clause() {
        String object = one(OBJECTS);
        String spoken = switch (random.nextInt(9)) {
            case 0 -> "**" + object + "**";
            case 1 -> "*" + object + "*";
            default -> object;
        };
        return one(SUBJECTS) + " " + one(VERBS) + " " + spoken + one(ENDINGS);
    }

    /** About ten words without emphasis, for a title or a summary. */
    String statement() {
        return one(SUBJECTS) + " " + one(VERBS) + " " + one(OBJECTS);
    }

    /** Some words without a verb, for a link or a cell. */
    String phrase() {
        return one(OBJECTS);
    }

    String heading() {
        String phrase = phrase();
        return phrase.substring(0, 1).toUpperCase(Locale.ROOT) + phrase.substring(1);
    }

    /** A paragraph on one line. */
    String paragraph(int sentences) {
        return IntStream.range(0, sentences).mapToObj(i -> sentence()).collect(Collectors.joining(" "));
    }

    <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
