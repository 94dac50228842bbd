package org.havenhub.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class GuardedParserTest {

    private static final Complexity LOW = Complexity.of("text");
    private static final Complexity HIGH = Complexity.of("line\n".repeat(10_000));

    @Test
    void aTextThatMayBeHardIsParsedOnAThreadOfItsOwn() {
        Thread[] used = new Thread[1];
        Function<CharSequence, Document> parser = text -> {
            used[0] = Thread.currentThread();
            return Dialect.parse(text);
        };

        new GuardedParser(parser, Duration.ofMinutes(1)).parse("text", HIGH);
        assertThat(used[0]).isNotSameAs(Thread.currentThread());

        new GuardedParser(parser, Duration.ofMinutes(1)).parse("text", LOW);
        assertThat(used[0]).isSameAs(Thread.currentThread());
    }

    @Test
    void bothWaysGiveTheSameTree() {
        GuardedParser parser = GuardedParser.OF_DIALECT;
        String text = "*a* [b](c)\n\n> - `d`\n\n| e |\n|---|\n| f |\n";

        assertThat(tree(parser.parse(text, HIGH)))
                .isEqualTo(tree(parser.parse(text, LOW)))
                .contains("TableBlock", "Emphasis");
    }

    private static String tree(Optional<Document> document) {
        StringBuilder tree = new StringBuilder();
        for (Node node : document.orElseThrow().getDescendants()) {
            tree.append(node.getNodeName()).append(' ').append(node.getChars()).append('\n');
        }
        return tree.toString();
    }

    @Test
    void aStackThatOverflowsIsNoAnswer() {
        assertThat(new GuardedParser(GuardedParserTest::overflow, Duration.ofMinutes(1)).parse("text", LOW))
                .isEmpty();
    }

    /** The regular expression for a line across the page calls itself once for each sign. */
    @Test
    void theDialectsOwnParserOverflowsOnAShallowStackAlone() {
        String line = "_".repeat(20_000);

        assertThat(GuardedParser.OF_DIALECT.parse(line, LOW)).isEmpty();
        assertThat(GuardedParser.OF_DIALECT.parse(line, HIGH)).isPresent();
    }

    @Test
    void aParserThatFailsGivesNoAnswer() {
        Function<CharSequence, Document> parser = text -> {
            throw new IllegalStateException("a bug of the parser");
        };
        assertThat(new GuardedParser(parser, Duration.ofMinutes(1)).parse("text", LOW))
                .isEmpty();
    }

    @Test
    void aParserThatDoesNotEndIsGivenUpAndTornAway() throws InterruptedException {
        CountDownLatch ended = new CountDownLatch(1);
        Function<CharSequence, Document> parser = text -> {
            try {
                return readForEver(text);
            } finally {
                ended.countDown();
            }
        };

        assertThat(new GuardedParser(parser, Duration.ofMillis(20)).parse("text", HIGH))
                .isEmpty();
        ended.await();
    }

    private static Document readForEver(CharSequence text) {
        while (text.charAt(0) == 't') {
            Thread.onSpinWait();
        }
        return new Document(null, com.vladsch.flexmark.util.sequence.BasedSequence.NULL);
    }

    @SuppressWarnings("InfiniteRecursion") // which is what is tested
    private static Document overflow(CharSequence text) {
        return overflow(text);
    }
}
