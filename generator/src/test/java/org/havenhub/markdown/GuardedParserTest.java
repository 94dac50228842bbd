package org.havenhub.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.util.ast.Document;
import java.time.Duration;
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
        assertThat(parser.parse("*a* [b](c)", HIGH)
                        .orElseThrow()
                        .getChildChars()
                        .toString())
                .isEqualTo(parser.parse("*a* [b](c)", LOW)
                        .orElseThrow()
                        .getChildChars()
                        .toString());
    }

    @Test
    void aStackThatOverflowsIsNoAnswer() {
        assertThat(new GuardedParser(GuardedParserTest::overflow, Duration.ofMinutes(1)).parse("text", LOW))
                .isEmpty();
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
