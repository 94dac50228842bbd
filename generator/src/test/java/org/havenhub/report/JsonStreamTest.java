package org.havenhub.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A long document in pieces. */
class JsonStreamTest {

    private static final Json.Fields BEFORE =
            Json.fields().with("name", "A [hub]").with("list", Json.texts(List.of("]")));

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3})
    void isTheSameTextAsTheWhole(int count) {
        List<Json.Fields> items = Stream.iterate(0, i -> i + 1)
                .limit(count)
                .map(i -> Json.fields().with("n", i))
                .toList();

        assertThat(BEFORE.document("items", items.stream()).collect(Collectors.joining()))
                .isEqualTo(BEFORE.with("items", Json.items(items)).document());
    }
}
