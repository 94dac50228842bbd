package org.havenhub.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.havenhub.report.Checked;
import org.havenhub.report.Report;
import org.havenhub.theme.Message;
import org.havenhub.theme.Messages;
import org.havenhub.theme.Theme;
import org.junit.jupiter.api.Test;

/** The words of the theme {@code harbour}. */
class HarbourWordsTest {

    private static final Pattern USE = Pattern.compile("\\b(say|label)\\(\"([^\"]+)\"");

    private static final Checked<Theme> HARBOUR = Harbour.theme(ExampleHub.EN, ExampleHub.ES, ExampleHub.AR);

    private final Theme theme = HARBOUR.value();

    @Test
    void englishSpanishAndArabicLackNothing() {
        assertThat(HARBOUR.report()).isEqualTo(Report.empty());
        for (Messages messages : theme.messages().values()) {
            assertThat(messages.keys()).isEqualTo(theme.messages(ExampleHub.EN).keys());
        }
        assertThat(theme.messages(ExampleHub.ES).keys())
                .allSatisfy(key -> assertThat(
                                message(theme.messages(ExampleHub.ES), key).language())
                        .isEqualTo(ExampleHub.ES));
        assertThat(theme.messages(ExampleHub.AR).keys())
                .allSatisfy(key -> assertThat(
                                message(theme.messages(ExampleHub.AR), key).language())
                        .isEqualTo(ExampleHub.AR));
    }

    @Test
    void everyMessageIsUsedAndEveryUseHasAMessage() {
        Set<String> used = new TreeSet<>();
        Arrays.stream(Phrase.values()).map(Phrase::key).forEach(used::add);
        theme.templates()
                .values()
                .forEach(template -> USE.matcher(template.text())
                        .results()
                        .map(use -> use.group(2))
                        .forEach(used::add));

        assertThat(theme.messages(ExampleHub.EN).keys()).isEqualTo(used);
    }

    @Test
    void templatesNameTheirMessagesInFull() {
        assertThat(theme.templates().values())
                .allSatisfy(template -> assertThat(Pattern.compile("\\b(say|label)\\((?!\")")
                                .matcher(template.text())
                                .results()
                                .map(MatchResult::group))
                        .isEmpty());
    }

    @Test
    void aTranslationHasTheHolesOfTheEnglishMessage() {
        for (String key : theme.messages(ExampleHub.EN).keys()) {
            Set<String> holes = message(theme.messages(ExampleHub.EN), key).holes();
            assertThat(message(theme.messages(ExampleHub.ES), key).holes())
                    .as("es " + key)
                    .isEqualTo(holes);
            assertThat(message(theme.messages(ExampleHub.AR), key).holes())
                    .as("ar " + key)
                    .isEqualTo(holes);
        }
    }

    @Test
    void arabicHasAFormForEveryWayOfCounting() {
        Messages arabic = theme.messages(ExampleHub.AR);
        Voice voice = Voice.of(ExampleHub.AR, arabic, ExampleHub.full());

        assertThat(voice.say(Phrase.PERIOD_MONTHS, java.util.Map.of("count", 2)).text())
                .isEqualTo("الشهرين الماضيين");
        assertThat(voice.say(Phrase.PERIOD_MONTHS, java.util.Map.of("count", 6)).text())
                .isEqualTo("آخر 6 أشهر");
        assertThat(voice.say(Phrase.PERIOD_MONTHS, java.util.Map.of("count", 12))
                        .text())
                .isEqualTo("آخر 12 شهرًا");
    }

    private static Message message(Messages messages, String key) {
        return messages.find(key).orElseThrow();
    }
}
