package org.havenhub.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    private static final Language ENGLISH = new Language("en");
    private static final Language SPANISH = new Language("es");
    private static final Language ARABIC = new Language("ar");

    @ParameterizedTest
    @CsvSource({"en,en", "EN,en", "eng,en", "pt-br,pt-BR", "zh-hant,zh-Hant", "no,no", "iw,he", "bfi,bfi"})
    void aTagIsReadInCanonicalCase(String typed, String tag) {
        assertThat(Language.of(typed)).contains(new Language(tag));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "e", "pt_BR", "español", "en us", "und", "toolongforalanguage"})
    void whatIsNoTagIsNone(String typed) {
        assertThat(Language.of(typed)).isEmpty();
    }

    @Test
    void aTagThatIsNotCanonicalIsAMistakeInTheCode() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Language("EN"));
    }

    @Test
    void aLanguageIsTheSameInAnotherCountryOrScript() {
        assertThat(SPANISH.isVariantOf(new Language("es-MX"))).isTrue();
        assertThat(new Language("zh-Hant").isVariantOf(new Language("zh-Hans-CN")))
                .isTrue();
        assertThat(SPANISH.isVariantOf(new Language("en"))).isFalse();
        assertThat(ENGLISH.isVariantOf(new Language("bfi"))).isFalse();
    }

    @Test
    void arabicRunsFromRightToLeft() {
        assertThat(ARABIC.direction()).isEqualTo("rtl");
        assertThat(new Language("ur").direction()).isEqualTo("rtl");
        assertThat(ENGLISH.direction()).isEqualTo("ltr");
        assertThat(new Language("az-Arab").direction()).isEqualTo("rtl");
    }

    @ParameterizedTest
    @CsvSource({
        "en,English",
        "es,Español",
        "ar,العربية",
        "pt-BR,Português (Brasil)",
        "zh-Hant,繁體中文",
        "fsl,Langue des signes française"
    })
    void aLanguageIsNamedInItself(String tag, String name) {
        assertThat(new Language(tag).endonym()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "es,en,Spanish",
        "en,es,Inglés",
        "ar,es,Árabe",
        "gsg,en,German Sign Language",
        "gsg,es,Deutsche Gebärdensprache"
    })
    void aLanguageIsNamedForReadersOfAnother(String tag, String reader, String name) {
        assertThat(new Language(tag).nameIn(new Language(reader))).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"Spanish,es", "español,es", "ESPAÑOL,es", " english ,en", "العربية,ar", "Norwegian,no"})
    void aLanguageIsFoundByItsName(String name, String tag) {
        assertThat(Language.named(name)).contains(new Language(tag));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "en", "sgn", "Klingonese"})
    void whatIsNoNameOfALanguageFindsNone(String name) {
        assertThat(Language.named(name)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "en,true,true",
        "quc,true,true",
        "bfi,true,true",
        "xx,false,false",
        "xyz,false,true",
        "es-419,true,true",
        "sq-XK,true,true",
        "en-UK,true,false",
        "es-EN,true,false",
        "xyz-UK,false,false",
        "english,false,false"
    })
    void aLanguageIsKnownByItsName(String tag, boolean known, boolean mayExist) {
        assertThat(new Language(tag).isKnown()).isEqualTo(known);
        assertThat(new Language(tag).mayExist()).isEqualTo(mayExist);
    }

    @ParameterizedTest
    @CsvSource({"en-UK,en-GB", "es-EN,es", "zh-Hant-UK,zh-Hant-GB", "pt-BR,pt-BR", "en,en"})
    void aRegionThatIsNoneIsMended(String tag, String meant) {
        assertThat(new Language(tag).withKnownRegion()).isEqualTo(new Language(meant));
    }

    @ParameterizedTest
    @CsvSource({"en,1,one", "en,2,other", "ar,0,zero", "ar,1,one", "ar,2,two", "ar,3,few", "ar,11,many", "ar,100,other"
    })
    void pluralFormsFollowTheLanguage(String tag, long count, String category) {
        assertThat(new Language(tag).pluralCategories().apply(count)).isEqualTo(category);
    }

    @Test
    void aDateIsWrittenOutInTheLanguage() {
        LocalDate date = LocalDate.of(2026, 10, 1);
        assertThat(SPANISH.longDate(date)).isEqualTo("1 de octubre de 2026");
        assertThat(new Language("en-GB").longDate(date)).isEqualTo("1 October 2026");
    }

    @ParameterizedTest
    @CsvSource({
        "en,2026-11-24,today",
        "en,2026-12-01,today",
        "en,2026-11-23,1 day ago",
        "en,2026-11-11,13 days ago",
        "en,2026-11-10,2 weeks ago",
        "en,2026-09-25,8 weeks ago",
        "en,2026-09-24,2 months ago",
        "en,2024-11-24,2 years ago",
        "es,2026-11-03,hace 3 semanas"
    })
    void anAgeIsToldInTheLargestUnitThatSaysIt(String tag, LocalDate day, String words) {
        assertThat(new Language(tag).ago(day, LocalDate.of(2026, 11, 24))).isEqualTo(words);
    }

    @Test
    void aTimeIsOnTheClockOfTheLanguage() {
        LocalTime evening = LocalTime.of(17, 30);
        assertThat(new Language("en-GB").timeOfDay(evening)).isEqualTo("17:30");
        assertThat(new Language("en-US").timeOfDay(evening)).isEqualTo("5:30\u00a0PM");
        assertThat(ENGLISH.timeOfDay(evening)).isEqualTo("5:30\u00a0pm");
        assertThat(ENGLISH.timeOfDay(LocalTime.NOON)).isEqualTo("12:00\u00a0noon");
        assertThat(SPANISH.timeOfDay(LocalTime.of(9, 5))).isEqualTo("9:05");
    }

    @Test
    void theWeekBeginsWhereItDoesForItsReaders() {
        assertThat(ENGLISH.week()).startsWith(DayOfWeek.MONDAY).endsWith(DayOfWeek.SUNDAY);
        assertThat(new Language("en-US").week()).startsWith(DayOfWeek.SUNDAY);
        assertThat(new Language("ar").week()).startsWith(DayOfWeek.SATURDAY).hasSize(7);
        assertThat(SPANISH.dayOfWeek(DayOfWeek.WEDNESDAY)).isEqualTo("miércoles");
    }

    @Test
    void aDayOfEveryYearHasNoYear() {
        assertThat(ENGLISH.dayOfYear(MonthDay.of(2, 29))).isEqualTo("29 February");
        assertThat(new Language("en-US").dayOfYear(MonthDay.of(12, 25))).isEqualTo("December 25");
        assertThat(SPANISH.dayOfYear(MonthDay.of(12, 25))).isEqualTo("25 de diciembre");
    }

    @Test
    void aTimeZoneIsNamedByItsPlace() {
        assertThat(SPANISH.placeOf(ZoneId.of("America/New_York"))).isEqualTo("Nueva York");
        assertThat(ENGLISH.placeOf(ZoneId.of("UTC"))).isEqualTo("UTC");
    }

    @Test
    void theMachinesLocaleChangesNothing() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(ENGLISH.capitalised("italic")).isEqualTo("Italic");
            assertThat(new Language("tr").capitalised("italik")).isEqualTo("İtalik");
            assertThat(Language.of("IS")).contains(new Language("is"));
            assertThat(Language.named("ITALIAN")).contains(new Language("it"));
            assertThat(SPANISH.longDate(LocalDate.of(2026, 1, 2))).isEqualTo("2 de enero de 2026");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void alphabeticalOrderFollowsTheLanguage() {
        assertThat(List.of("zeta", "ñandú", "nube", "Ábaco").stream().sorted(SPANISH.alphabetical()))
                .containsExactly("Ábaco", "nube", "ñandú", "zeta");
        assertThat(List.of("zebra", "ärm", "arm").stream().sorted(new Language("sv").alphabetical()))
                .containsExactly("arm", "zebra", "ärm");
    }

    @Test
    void languagesSortByTag() {
        assertThat(List.of(SPANISH, ARABIC, ENGLISH).stream().sorted()).containsExactly(ARABIC, ENGLISH, SPANISH);
    }

    @ParameterizedTest
    @CsvSource({"gr,el", "UA,uk", "jp,ja", "dk,da", "cz,cs"})
    void aCodeOfACountryLeadsToTheLanguageSpokenThere(String country, String language) {
        assertThat(Language.spokenIn(country)).contains(new Language(language));
    }

    @Test
    void whatIsNoCountryHasNoLanguage() {
        assertThat(Language.spokenIn("qq")).isEmpty();
        assertThat(Language.spokenIn("english")).isEmpty();
    }
}
