package org.havenhub.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.havenhub.language.Language;
import org.havenhub.theme.Message.Part;
import org.junit.jupiter.api.Test;

class MessageTest {

    private static final Language EN = new Language("en");
    private static final Language AR = new Language("ar");

    @Test
    void holesStandBetweenTheWords() {
        Message message = Message.of(EN, "Text {keyword} to {number}");

        assertThat(message.parts())
                .containsExactly(
                        new Part.Words("Text "),
                        new Part.Hole("keyword"),
                        new Part.Words(" to "),
                        new Part.Hole("number"));
        assertThat(message.holes()).containsExactly("keyword", "number");
    }

    @Test
    void whatIsNoHoleStaysAsItIs() {
        assertThat(Message.of(EN, "{ A } {1} {").parts()).containsExactly(new Part.Words("{ A } {1} {"));
    }

    @Test
    void theLanguageDecidesWhichFormACountTakes() {
        Message message = new Message(AR, Map.of("one", "1", "two", "2", "few", "3-10", "other", "more"));

        assertThat(message.parts(1)).containsExactly(new Part.Words("1"));
        assertThat(message.parts(2)).containsExactly(new Part.Words("2"));
        assertThat(message.parts(7)).containsExactly(new Part.Words("3-10"));
        assertThat(message.parts(100)).containsExactly(new Part.Words("more"));
    }

    @Test
    void aFormThatIsNotGivenIsTheOtherOne() {
        assertThat(new Message(AR, Map.of("one", "1", "other", "more")).parts(2))
                .containsExactly(new Part.Words("more"));
    }

    @Test
    void everyMessageHasTheOtherForm() {
        assertThatThrownBy(() -> new Message(EN, Map.of("one", "1"))).hasMessageContaining("other");
    }
}
