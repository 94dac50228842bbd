package org.havenhub.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Makes the guides and resources of a corpus. The same size gives the same corpus, on every machine.
 *
 * @param guides how many there are
 * @param resources how many there are
 */
record CorpusMaker(int guides, int resources) {

    static final List<String> TOPICS = List.of(
            "crisis",
            "safety",
            "harassment-prevention",
            "well-being",
            "confidentiality",
            "inclusion",
            "listening",
            "support-groups",
            "school",
            "work",
            "community",
            "creating-a-space");

    static final List<String> KINDS =
            List.of("helpline", "support-group", "counselling", "community-centre", "shelter", "online-community");

    /** Sections that every guide has, so that a link from anywhere may lead to them. */
    private static final List<String> COMMON_SECTIONS = List.of("before-you-start", "what-helps", "when-it-is-hard");

    private static final LocalDate FIRST_REVIEW = LocalDate.of(2026, 1, 1);

    private static final int FEW = 20;

    private static final long SEED = 20_261_124L;

    /** One resource for fifty guides: a list that volunteers can keep true. */
    static CorpusMaker ofGuides(int guides) {
        return new CorpusMaker(guides, Math.max(FEW, guides / 50));
    }

    /** A few guides, and a directory beside them. */
    static CorpusMaker ofResources(int resources) {
        return new CorpusMaker(FEW, resources);
    }

    MadeGuide guide(int number) {
        Random random = new Random(SEED + number);
        Sentences sentences = new Sentences(random);
        return new MadeGuide(
                number,
                sentences.statement() + " (" + number + ")",
                sentences.statement() + ".",
                FIRST_REVIEW.plusDays(random.nextInt(300)),
                topics(random),
                resourceIds(random),
                text(random, sentences));
    }

    MadeResource resource(int number) {
        Random random = new Random(-SEED - number);
        Sentences sentences = new Sentences(random);
        return new MadeResource(
                number,
                "Lantern House " + number,
                sentences.one(KINDS),
                sentences.one(TOPICS),
                sentences.statement() + ".",
                "0808 157 0%03d".formatted(number % 1000));
    }

    private static List<String> topics(Random random) {
        int first = random.nextInt(TOPICS.size());
        return IntStream.range(0, 1 + random.nextInt(3))
                .mapToObj(i -> TOPICS.get((first + 5 * i) % TOPICS.size()))
                .toList();
    }

    private List<String> resourceIds(Random random) {
        return IntStream.range(0, random.nextInt(3))
                .mapToObj(i -> MadeResource.id(1 + random.nextInt(resources)))
                .distinct()
                .toList();
    }

    private String text(Random random, Sentences sentences) {
        List<String> blocks = new ArrayList<>();
        blocks.add(sentences.paragraph(3));
        for (String section : COMMON_SECTIONS) {
            blocks.add("## " + sentences.heading() + " {#" + section + "}");
            addSection(blocks, random, sentences);
        }
        for (int i = 0; i < 2; i++) {
            blocks.add("## " + sentences.heading());
            addSection(blocks, random, sentences);
        }
        return String.join("\n\n", blocks) + "\n";
    }

    private void addSection(List<String> blocks, Random random, Sentences sentences) {
        blocks.add(sentences.paragraph(1 + random.nextInt(2)) + " " + seeAlso(random, sentences));
        switch (random.nextInt(8)) {
            case 0, 1, 2 -> blocks.add(list(sentences, "- "));
            case 3 -> blocks.add(list(sentences, "1. "));
            case 4 -> blocks.add(table(sentences));
            case 5 -> blocks.add("> [!NOTE]\n> " + sentences.paragraph(2));
            case 6 -> blocks.add("### " + sentences.heading() + "\n\n" + sentences.paragraph(2));
            default -> blocks.add(list(sentences, "- [ ] "));
        }
    }

    /** A link to another guide, as a whole or to a section of it; now and then to a resource. */
    private String seeAlso(Random random, Sentences sentences) {
        String words = sentences.phrase();
        if (random.nextInt(6) == 0) {
            return "Talk to [" + words + "](resource:" + MadeResource.id(1 + random.nextInt(resources)) + ").";
        }
        String fragment = random.nextBoolean() ? "#" + sentences.one(COMMON_SECTIONS) : "";
        return "Read [" + words + "](" + MadeGuide.slug(1 + random.nextInt(guides)) + ".md" + fragment + ").";
    }

    private static String list(Sentences sentences, String marker) {
        return IntStream.range(0, 3).mapToObj(i -> marker + sentences.clause()).collect(Collectors.joining("\n"));
    }

    private static String table(Sentences sentences) {
        return IntStream.range(0, 3)
                .mapToObj(i -> "| " + sentences.phrase() + " | " + sentences.clause() + " |")
                .collect(Collectors.joining("\n", "| Instead of | Try |\n| --- | --- |\n", ""));
    }
}
