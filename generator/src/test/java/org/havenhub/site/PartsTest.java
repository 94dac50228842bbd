package org.havenhub.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PartsTest {

    @Test
    void anEmptyListIsOneEmptyPage() {
        List<Parts<Integer>> parts = Parts.of(List.of(), new Address("guides/index.html"));

        assertThat(parts).hasSize(1);
        assertThat(parts.get(0).items()).isEmpty();
        assertThat(parts.get(0).address()).isEqualTo(new Address("guides/index.html"));
    }

    @Test
    void cutsALongListIntoPagesThatKnowEachOther() {
        List<Integer> items = IntStream.range(0, 250).boxed().toList();

        List<Parts<Integer>> parts = Parts.of(items, new Address("topics/safety.html"));

        assertThat(parts.stream().map(Parts::address).map(Address::path))
                .containsExactly("topics/safety.html", "topics/safety/2.html", "topics/safety/3.html");
        assertThat(parts.stream().flatMap(part -> part.items().stream()).toList())
                .isEqualTo(items);
        assertThat(parts.get(2).part().number()).isEqualTo(3);
        assertThat(parts.get(2).part().pages()).hasSize(3);
    }

    @Test
    void theAddressesOfAllPagesAreHeldOnce() {
        List<Integer> items = IntStream.range(0, 250).boxed().toList();
        List<Parts<Integer>> parts = Parts.of(items, new Address("topics/safety.html"));

        assertThat(parts.get(2).part().pages()).isSameAs(parts.get(0).part().pages());
    }

    @Test
    void whatStandsOnTheFirstPageIsNotRepeated() {
        List<Integer> items = IntStream.range(0, 150).boxed().toList();
        List<Parts<Integer>> parts = Parts.of(items, new Address("topics/safety.html"));

        assertThat(parts.get(0).onFirst(List.of("question"))).containsExactly("question");
        assertThat(parts.get(1).onFirst(List.of("question"))).isEmpty();
    }

    @Test
    void putsLaterPagesOfAnIndexBesideIt() {
        List<Integer> items = IntStream.range(0, 101).boxed().toList();

        assertThat(Parts.of(items, new Address("guides/index.html")).get(1).address())
                .isEqualTo(new Address("guides/page/2.html"));
    }
}
