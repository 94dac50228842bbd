package org.havenhub.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import org.havenhub.files.SourceFile;
import org.havenhub.language.Language;
import org.havenhub.language.LocalText;
import org.havenhub.report.Checked;
import org.havenhub.report.Located;
import org.havenhub.report.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    private static final Language ENGLISH = new Language("en");
    private static final Language SPANISH = new Language("es");

    @Test
    void everySettingIsRead() {
        SiteSettings settings = clean("""
                title: Northshire Haven
                description: {en: Guides, es: Guías}
                url: https://hub.example.org/haven
                languages: [es, en]
                translations: partial
                theme: harbour
                brand: "#0b6e6e"
                exit: {en: https://weather.example.org/, es: https://tiempo.example.org/}
                crisis: [night-line, quiet-text]
                timezone: Europe/London
                holidays: [2026-12-25, 2026-12-26]
                review: {guides: 9 months, resources: 90 days}
                topics:
                  - {id: safety, label: Safety, summary: Being safe}
                  - {id: trust, label: {en: Trust, es: Confianza}, parent: safety}
                kinds:
                  - {id: drop-in, label: Drop-in}
                areas:
                  - {id: northshire, label: Northshire}
                contact: corrections@example.org
                menu: [guides, pages/about.md]
                footer: pages/privacy.md
                """);

        assertThat(settings.place()).hasToString("haven.yaml");
        assertThat(settings.title()).isEqualTo(LocalText.same("Northshire Haven"));
        assertThat(settings.description().in(SPANISH, ENGLISH)).isEqualTo("Guías");
        assertThat(settings.url()).contains(URI.create("https://hub.example.org/haven/"));
        assertThat(settings.languages()).containsExactly(SPANISH, ENGLISH);
        assertThat(settings.translationsComplete()).isFalse();
        assertThat(settings.theme().value()).isEqualTo("harbour");
        assertThat(settings.theme().place().line()).isPositive();
        assertThat(settings.brand().value()).isEqualTo("#0b6e6e");
        assertThat(settings.exit().in(SPANISH, ENGLISH)).isEqualTo("https://tiempo.example.org/");
        assertThat(settings.crisis()).extracting(Located::value).containsExactly("night-line", "quiet-text");
        assertThat(settings.timezone()).contains(ZoneId.of("Europe/London"));
        assertThat(settings.holidays()).containsExactly(LocalDate.of(2026, 12, 25), LocalDate.of(2026, 12, 26));
        assertThat(settings.guideReview()).isEqualTo(Period.ofMonths(9));
        assertThat(settings.resourceReview()).isEqualTo(Period.ofDays(90));
        assertThat(settings.topics()).extracting(Term::id).containsExactly("safety", "trust");
        assertThat(settings.topics().get(0).summary()).isEqualTo(LocalText.same("Being safe"));
        assertThat(settings.topics().get(1).parent().map(Located::value)).contains("safety");
        assertThat(settings.topics().get(1).place()).hasToString("haven.yaml:15:10");
        assertThat(settings.areas()).extracting(Term::id).containsExactly("northshire");
        assertThat(settings.contact()).isEqualTo(LocalText.same("corrections@example.org"));
        assertThat(settings.menu()).extracting(Located::value).containsExactly("guides", "pages/about.md");
        assertThat(settings.footer()).extracting(Located::value).containsExactly("pages/privacy.md");
    }

    @Test
    void aTitleIsEnough() {
        SiteSettings settings = clean("title: Haven");

        assertThat(settings.languages()).containsExactly(ENGLISH);
        assertThat(settings.translationsComplete()).isTrue();
        assertThat(settings.theme().value()).isEqualTo("harbour");
        assertThat(settings.brand().value()).isEqualTo("#0B5C63");
        assertThat(settings.guideReview()).isEqualTo(Period.ofMonths(12));
        assertThat(settings.resourceReview()).isEqualTo(Period.ofMonths(6));
        assertThat(settings.url()).isEmpty();
        assertThat(settings.exit().isEmpty()).isTrue();
    }

    @Test
    void theBuiltInKindsFollowTheHubsOwn() {
        SiteSettings settings = clean("""
                title: Haven
                kinds:
                  - {id: drop-in, label: Drop-in}
                  - {id: chat, label: Talk to us}
                """);

        assertThat(settings.kinds())
                .extracting(Term::id)
                .containsExactly(
                        "drop-in",
                        "chat",
                        "helpline",
                        "text-line",
                        "support-group",
                        "counselling",
                        "school-space",
                        "workplace-space",
                        "community-centre",
                        "cultural-organisation",
                        "shelter",
                        "legal-advice",
                        "online-community");
        assertThat(settings.kinds().get(1).label()).isEqualTo(LocalText.same("Talk to us"));
        Term helpline = settings.kinds().get(2);
        assertThat(helpline.label().all()).containsExactly("خط مساعدة", "Helpline", "Línea de ayuda");
        assertThat(helpline.place()).hasToString("haven.yaml");
    }

    @Test
    void everyMistakeIsTold() {
        Checked<SiteSettings> read = read("""
                titel: Haven
                url: hub.example.org
                languages: [en, spanish]
                translations: most
                brand: teal
                exit: javascript:close()
                timezone: Europe/Londn
                holidays: [25/12/2026]
                review: 6 months
                topics:
                  - {label: Safety}
                  - {id: Well Being, label: Well-being}
                  - {id: trust}
                """);

        assertThat(told(read))
                .containsExactly(
                        "1:1 unknown-field",
                        "2:6 bad-web-address",
                        "3:17 unknown-language",
                        "4:15 unknown-word",
                        "5:8 bad-colour",
                        "6:7 bad-web-address",
                        "7:11 unknown-time-zone",
                        "8:12 bad-date",
                        "9:9 mistyped-field",
                        "11:5 missing-field",
                        "12:10 bad-id",
                        "13:5 missing-field");
        assertThat(read.report().problems())
                .filteredOn(problem -> problem.rule().id().equals("unknown-time-zone"))
                .flatExtracting(problem -> problem.hints())
                .containsExactly("Did you mean Europe/London?");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://bit.ly/abc                          | unsafe-exit
            https://www.bit.ly./abc                     | unsafe-exit
            https://www.google.com/url                  | unsafe-exit
            https://127.0.0.1/                          | unsafe-exit
            https://[::1]/                              | unsafe-exit
            https://localhost:8080/                     | unsafe-exit
            https://hub.local/                          | unsafe-exit
            https://haven2example.onion/                | unsafe-exit
            https://weather.example.org/;utm_source=x   | unsafe-exit
            https://hub.northshire.example./            | unsafe-exit
            https://HUB.northshire.example:443/a        | unsafe-exit
            https://northshire.example/                 | unsafe-exit
            https://other.northshire.example/           | doubtful-exit
            https://facebook.com/                       | doubtful-exit
            https://m.youtube.com./                     | doubtful-exit
            https://www.amazon.co.uk/gp/css/home.html   | doubtful-exit
            https://x.com/                              | doubtful-exit
            https://bsky.app/                           | doubtful-exit
            https://www.grindr.com/                     | doubtful-exit
            """)
    void aWayOutThatMayGiveAReaderAwayIsTold(String exit, String rule) {
        assertThat(read(exit(exit)).report().problems())
                .extracting(problem -> problem.rule().id())
                .containsExactly(rule);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://weather.example.org/",
                "https://weather.southshire.example/northshire/today.html",
                "https://www.google.com/",
                "https://notfacebook.com/",
                "https://mix.com/",
                "https://amazon.weather.example/",
            })
    void aWayOutThatAnybodyMayHaveOpenIsTaken(String exit) {
        assertThat(clean(exit(exit)).exit().all()).containsExactly(exit);
    }

    private static String exit(String address) {
        return "title: Haven\nurl: https://hub.northshire.example/\nexit: \"" + address + "\"\n";
    }

    @Test
    void parentsThatLeadRoundInACircleAreToldOnce() {
        Checked<SiteSettings> read = read("""
                title: Haven
                topics:
                  - {id: z, label: Z, parent: a}
                  - {id: a, label: A, parent: b}
                  - {id: b, label: B, parent: c}
                  - {id: c, label: C, parent: a}
                  - {id: d, label: D, parent: nowhere}
                areas:
                  - {id: a, label: A, parent: a}
                kinds:
                  - {id: a, label: A, parent: helpline}
                  - {id: helpline, label: B, parent: a}
                """);

        assertThat(read.report().problems())
                .extracting(problem -> problem.place().line() + " " + problem.message() + " " + problem.hints())
                .containsExactly(
                        "4 The parents lead round in a circle: from a to b to c and back to a."
                                + " [Delete the field parent of the widest of them.]",
                        "9 a is its own parent, so it would lie within itself. [Delete: parent: a]",
                        "11 The parents lead round in a circle: from a to helpline and back to a."
                                + " [Delete the field parent of the widest of them.]");
    }

    @Test
    void settingsWithMistakesCanBeGoneOnWith() {
        SiteSettings settings =
                read("languages: [es]\nbrand: teal\ntopics: [{id: trust}]\n").value();

        assertThat(settings.languages()).containsExactly(SPANISH);
        assertThat(settings.brand().value()).isEqualTo("#0B5C63");
        assertThat(settings.topics()).extracting(Term::label).containsExactly(LocalText.same("trust"));
    }

    @Test
    void aFileThatCannotBeReadCanBeGoneOnWith() {
        Checked<SiteSettings> read = read("- title\n");

        assertThat(told(read)).containsExactly("1:1 mistyped-field");
        assertThat(read.value().languages()).containsExactly(ENGLISH);
        assertThat(read.value().kinds()).hasSize(12);
    }

    @Test
    void aHubWithoutSettingsCanBeGoneOnWith() {
        SiteSettings settings = ContentReader.defaultSettings();

        assertThat(settings.languages()).containsExactly(ENGLISH);
        assertThat(settings.kinds()).hasSize(12);
    }

    @Test
    void everyRuleHasAnIdOfItsOwn() {
        assertThat(ContentReader.rules()).extracting(Rule::id).doesNotHaveDuplicates();
    }

    private static SiteSettings clean(String typed) {
        Checked<SiteSettings> read = read(typed);
        assertThat(told(read)).isEmpty();
        return read.value();
    }

    private static Checked<SiteSettings> read(String typed) {
        return ContentReader.settings(new SourceFile("haven.yaml", typed));
    }

    private static List<String> told(Checked<?> read) {
        return read.report().problems().stream()
                .map(problem -> problem.place().line() + ":" + problem.place().column() + " "
                        + problem.rule().id())
                .toList();
    }
}
