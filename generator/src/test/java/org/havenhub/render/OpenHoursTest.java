package org.havenhub.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.havenhub.content.Content;
import org.havenhub.language.LocalText;
import org.havenhub.report.Place;
import org.havenhub.resource.Certainty;
import org.havenhub.resource.Contact;
import org.havenhub.resource.Hours;
import org.havenhub.resource.LocalCalendar;
import org.havenhub.resource.Status;
import org.havenhub.resource.Timeline;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a script is told of opening hours, and what it makes of that. */
class OpenHoursTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final List<LocalDate> HOLIDAYS = List.of(
            LocalDate.of(2025, 12, 25),
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2026, 4, 6),
            LocalDate.of(2026, 8, 31),
            LocalDate.of(2026, 12, 25),
            LocalDate.of(2026, 12, 28),
            LocalDate.of(2027, 1, 1),
            LocalDate.of(2027, 3, 29),
            LocalDate.of(2027, 5, 31),
            LocalDate.of(2027, 8, 30),
            LocalDate.of(2027, 12, 27));

    private static final String WEEKDAYS = "Mo-Fr 09:00-12:00,13:00-17:00; PH off";

    private static final LocalDate CHECKED = LocalDate.of(2027, 5, 5);

    /** Six months after the check: whoever comes later is told nothing. */
    private static final LocalDate LAST_DAY = LocalDate.of(2027, 11, 5);

    /** Browsers that know nothing of {@code hourCycle}, and count the hours from 1 to 12 twice a day. */
    private static final String TWELVE_HOURS = """
            const Format = Intl.DateTimeFormat;
            Intl.DateTimeFormat = function (locale, options) {
              return new Format(locale, Object.assign({}, options, {hourCycle: undefined, hour12: true}));
            };
            """;

    private static final List<String> CERTAIN = List.of(
            WEEKDAYS,
            "Mo-Fr 09:00-17:00",
            "Mo-Su,PH 18:00-02:00",
            "Mo-Su 18:00-02:00; PH off",
            "Mo-Su 18:00-01:30; PH 20:00-03:00; Dec 24 off",
            "Mo,We,Fr 10:00-14:00; Tu,Th 16:00-20:00; PH off",
            "Fr 22:00-04:00; Sa 00:00-24:00; Su 00:00-12:00; PH off",
            "Mo-Su,PH 00:00-24:00; Dec 25 off; 2026 Dec 24 10:00-14:00",
            "Mo-Su,PH 00:00-12:00,12:00-24:00; Dec 24-Jan 02 off",
            "24/7; PH off");

    /** Of these the script knows the week of the day of the build, to the end of the year. */
    private static final List<String> SEASONS = List.of(
            "Oct-Dec Mo-Fr 09:00-17:00; Jan-Sep Mo-Fr 11:00-15:00; PH off",
            "Mo-Su,PH 20:00-03:00; Nov,Dec Mo-Su,PH 18:00-02:00",
            "Mo-Fr,PH 09:00-17:00; Jan-Oct Mo-Su,PH off");

    @Test
    void aCardAndAPageTellTheHoursAsMinutes() {
        Element card = hub(WEEKDAYS + "; Dec 24-26 off; 2026 Nov 30 10:00-14:00")
                .page("help/index.html")
                .expectFirst(".fact-hours");
        Element table =
                hub("Mo-Su 18:00-02:00; PH 10:00-12:00").page("help/line.html").expectFirst("table.hours");

        assertThat(card.dataset())
                .containsEntry("zone", "Europe/London")
                .containsEntry("clock", "29923200=0 30103260=60")
                .containsEntry("until", "2027-05-16")
                .containsEntry(
                        "week",
                        "540-720,780-1020 540-720,780-1020 540-720,780-1020 540-720,780-1020 540-720,780-1020 - -")
                .containsEntry("holiday", "-")
                .containsEntry("dates", "12-24/12-26=- 2026-11-30=600-840");
        assertThat(table.attr("data-week")).startsWith("1080-1560 1080-1560");
        assertThat(table.attr("data-holiday")).isEqualTo("600-720");
    }

    @Test
    void theScriptKnowsTheHolidaysToComeAndTheReadersWords() {
        Element script = hub(WEEKDAYS).page("help/line.html").expectFirst("script[defer]");

        assertThat(script.attr("src")).isEqualTo("../assets/haven.js");
        assertThat(script.attr("data-holidays"))
                .isEqualTo("2026-01-01 2026-04-06 2026-08-31 2026-12-25 2026-12-28"
                        + " 2027-01-01 2027-03-29 2027-05-31 2027-08-30 2027-12-27");
        assertThat(script.attr("data-open-until")).isEqualTo("Open now, until {time}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "24/7",
                "by appointment",
                "unknown",
                "Mo-Fr sunrise-sunset",
                "Mo-Fr 09:00-17:00 unknown",
                "Mo-Fr 09:00-17:00; PH unknown",
                "Mo-Fr 09:00-17:00 \"by appointment\""
            })
    void nothingIsToldOfHoursThatAreNotCertain(String hours) {
        assertThat(hub(hours).page("help/line.html").select("[data-week]")).isEmpty();
    }

    @Test
    void nothingIsToldOfWhatMayNotAnswerOrWasNotCheckedLately() {
        assertThat(pageOf(resource(WEEKDAYS).status(Status.PAUSED), Optional.of(LONDON))
                        .select("[data-week]"))
                .isEmpty();
        assertThat(pageOf(resource(WEEKDAYS).verified(LocalDate.of(2025, 1, 1)), Optional.of(LONDON))
                        .select("[data-week]"))
                .isEmpty();
        assertThat(pageOf(resource(WEEKDAYS).unverified(), Optional.of(LONDON)).select("[data-week]"))
                .isEmpty();
        assertThat(pageOf(resource(WEEKDAYS), Optional.empty()).select("[data-week]"))
                .isEmpty();
        assertThat(pageOf(resource(WEEKDAYS).alert(LocalText.same("Closed for repairs.")), Optional.of(LONDON))
                        .select("[data-week]"))
                .isEmpty();
    }

    @Test
    void theHolidaysOfAnotherPlaceAreNotKnown() {
        assertThat(pageOf(resource(WEEKDAYS).timezone("America/New_York"), Optional.of(LONDON))
                        .select("[data-week]"))
                .isEmpty();
        assertThat(pageOf(resource("Mo-Su,PH 18:00-02:00").timezone("America/New_York"), Optional.of(LONDON))
                        .expectFirst("[data-week]")
                        .attr("data-zone"))
                .isEqualTo("America/New_York");
    }

    /**
     * A law: the script may say less than is certain, and never anything else. Where a closing time is doubtful because the
     * clock is changed, it says the one that stands in the table.
     */
    @Test
    void theScriptNeverContradictsTheHours() throws IOException, InterruptedException {
        List<Instant> instants = instants();

        int spoken = check(CERTAIN, said("", CERTAIN, data -> data, instants), instants);

        assertThat(spoken).as("answers that say something").isGreaterThan(CERTAIN.size() * instants.size() * 2 / 3);
    }

    @Test
    void norDoesItContradictThoseOfASeason() throws IOException, InterruptedException {
        List<Instant> instants = instants();

        int spoken = check(SEASONS, said("", SEASONS, data -> data, instants), instants);

        assertThat(spoken).as("answers that say something").isGreaterThan(SEASONS.size() * instants.size() / 4);
    }

    @Test
    void aSeasonIsToldUntilTheDayBeforeItsLastAndNotOnItsFirst() {
        assertThat(hub("Oct-Dec Mo-Fr 09:00-17:00; Jan-Sep Mo-Fr 11:00-15:00")
                        .page("help/line.html")
                        .expectFirst("[data-week]")
                        .dataset())
                .containsEntry("week", "540-1020 540-1020 540-1020 540-1020 540-1020 - -")
                .containsEntry("until", "2026-12-30");
        assertThat(hub("Nov 24-Dec 31 Mo-Fr 09:00-17:00; Jan Mo-Fr 11:00-15:00")
                        .page("help/line.html")
                        .select("[data-week]"))
                .isEmpty();
    }

    @Test
    void neitherDoesItOnAnOldTelephone() throws IOException, InterruptedException {
        List<Instant> instants = instants();

        int spoken = check(CERTAIN, said(TWELVE_HOURS, CERTAIN, data -> data, instants), instants);

        assertThat(spoken).as("answers that say something").isPositive();
    }

    /** As when a country has changed its clocks since. */
    @Test
    void nothingIsSaidWhereTheBrowserTakesTheClockToBeAnother() throws IOException, InterruptedException {
        List<String> round = List.of("Mo-Su,PH 00:00-23:00");
        List<Instant> instants = instants();

        List<String> said = said("", round, data -> data.replace("Europe/London", "Europe/Paris"), instants)
                .values()
                .iterator()
                .next();

        assertThat(said).containsOnly("?");
    }

    @Test
    void nothingIsSaidBeforeTheDayOfTheBuild() throws IOException, InterruptedException {
        List<String> round = List.of("Mo-Su,PH 00:00-23:00");
        List<Instant> instants = List.of(Instant.EPOCH, Instant.parse("2026-11-22T12:00:00Z"));

        assertThat(said("", round, data -> data, instants).values()).containsExactly(List.of("?", "?"));
    }

    /** Friday, 23:30 in London: in Madrid it is Saturday already, and in New York the afternoon. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0    | 2026-11-27T23:30:00Z | Closed now. Opens tomorrow at 09:00
            -60  | 2026-11-27T23:30:00Z | Closed now. Opens on Saturday at 09:00 (Greenwich Mean Time)
            -60  | 2026-11-27T22:30:00Z | Closed now. Opens tomorrow at 09:00 (Greenwich Mean Time)
            300  | 2026-11-28T02:30:00Z | Closed now. Opens on Saturday at 09:00 (Greenwich Mean Time)
            -60  | 2026-11-27T12:00:00Z | Open now, until 17:00 (Greenwich Mean Time)
            0    | 2026-11-27T12:00:00Z | Open now, until 17:00
            """)
    void theDayAndTheTimeAreTrueOnTheReadersOwnClock(int behind, Instant now, String words)
            throws IOException, InterruptedException {
        Optional<Path> node = node();
        assumeTrue(node.isPresent(), "No Node was found: the script for opening hours is not tried.");
        Document page = hub("Mo-Su,PH 09:00-17:00").page("help/line.html");
        String program = "Date.prototype.getTimezoneOffset = () => " + behind + ";\n"
                + "const document = {documentElement: {lang: 'en-GB'}, currentScript: {dataset: {}},"
                + " querySelectorAll: () => []};\n"
                + script()
                + "const host = {dataset: " + object(page.expectFirst("[data-week]")) + ", querySelector: (time) => ({"
                + "textContent: time.slice(15, 20)})};\n"
                + "const at = " + now.toEpochMilli() + ";\n"
                + "console.log(wordsFor(stateAt(readHours(host.dataset), [], at), host, "
                + object(page.expectFirst("script[defer]")) + ", at));\n";

        assertThat(run(node.orElseThrow(), program)).containsExactly(words);
    }

    /** What a script finds as the data of an element. */
    private static String object(Element element) {
        return element.attributes().asList().stream()
                .filter(attribute -> attribute.getKey().startsWith("data-"))
                .map(attribute -> inScript(attribute.getKey()) + ": \"" + attribute.getValue() + "\"")
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String inScript(String key) {
        return Pattern.compile("-(.)")
                .matcher(key.substring("data-".length()))
                .replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
    }

    private static int check(List<String> all, Map<String, List<String>> said, List<Instant> instants) {
        LocalCalendar calendar = new LocalCalendar(LONDON, Set.copyOf(HOLIDAYS));
        int spoken = 0;
        for (String typed : all) {
            Hours hours = ExampleHub.hours(typed).orElseThrow();
            List<String> answers = Optional.ofNullable(said.get(typed)).orElseThrow();
            assertThat(answers).as(typed).hasSameSizeAs(instants);
            for (int i = 0; i < instants.size(); i++) {
                spoken += check(typed, hours, instants.get(i), answers.get(i), calendar);
            }
        }
        return spoken;
    }

    private static int check(String typed, Hours hours, Instant instant, String answer, LocalCalendar calendar) {
        if (instant.atZone(LONDON).toLocalDate().isAfter(LAST_DAY)) {
            assertThat(answer).as(typed + " at " + instant).isEqualTo("?");
        }
        if (answer.equals("?")) {
            return 0;
        }
        Certainty open = answer.startsWith("open") ? Certainty.YES : Certainty.NO;
        assertThat(Timeline.isOpen(hours, instant, calendar))
                .as(typed + " at " + instant)
                .isEqualTo(open);
        Optional<Instant> next = Timeline.nextChange(hours, instant, calendar);
        boolean isSure = next.isPresent() && Timeline.isOpen(hours, next.get(), calendar) != Certainty.UNKNOWN;
        if (isSure && answer.contains(" ")) {
            int minutes = Integer.parseInt(answer.substring(answer.indexOf(' ') + 1));
            LocalDate today = instant.atZone(LONDON).toLocalDate();
            assertThat(LocalDateTime.ofInstant(next.get(), LONDON))
                    .as(typed + " at " + instant)
                    .isEqualTo(today.atStartOfDay().plusMinutes(minutes));
        }
        return 1;
    }

    /** Every hour and a little more: around both changes of the clock, Christmas, and the end of the listed years. */
    private static List<Instant> instants() {
        return Stream.of("2026-11-24", "2026-12-22", "2027-03-26", "2027-10-29", "2027-12-29")
                .map(day -> LocalDate.parse(day).atStartOfDay(LONDON).toInstant())
                .flatMap(start -> Stream.iterate(start, instant -> instant.plus(Duration.ofMinutes(47)))
                        .limit(8 * 24))
                .toList();
    }

    /** What the script says in a browser of all hours at all instants: {@code open 1020}, {@code closed}, or {@code ?}. */
    private static Map<String, List<String>> said(
            String browser, List<String> all, UnaryOperator<String> markup, List<Instant> instants)
            throws IOException, InterruptedException {
        Optional<Path> node = node();
        boolean isRequired = "required".equals(System.getProperty("haven.browser"));
        assumeTrue(node.isPresent() || isRequired, "No Node was found: the script for opening hours is not tried.");
        StringBuilder program =
                new StringBuilder(browser).append("""
                const document = {currentScript: {dataset: {}}, querySelectorAll: () => []};
                """).append(script()).append("""
                const tell = (hours, at) => {
                  const state = stateAt(hours, holidays, at);
                  return state ? (state.open ? "open" : "closed")
                    + (state.change === undefined ? "" : " " + state.change) : "?";
                };
                const told = (data) => console.log(instants.map((at) => tell(readHours(data), at)).join(","));
                """);
        program.append("const holidays = [")
                .append(HOLIDAYS.stream().map(day -> "\"" + day + "\"").collect(Collectors.joining(",")))
                .append("];\nconst instants = [")
                .append(instants.stream()
                        .map(at -> Long.toString(at.toEpochMilli()))
                        .collect(Collectors.joining(",")))
                .append("];\n");
        for (String typed : all) {
            String data = hub(resource(typed).verified(CHECKED), Optional.of(LONDON))
                    .page("help/line.html")
                    .expectFirst("[data-week]")
                    .dataset()
                    .entrySet()
                    .stream()
                    .map(entry -> entry.getKey() + ": \"" + entry.getValue() + "\"")
                    .collect(Collectors.joining(", "));
            program.append("told({").append(markup.apply(data)).append("});\n");
        }
        List<String> lines = run(node.orElseThrow(), program.toString());
        Map<String, List<String>> said = new TreeMap<>();
        for (int i = 0; i < all.size(); i++) {
            said.put(all.get(i), Arrays.asList(lines.get(i).split(",", -1)));
        }
        return Collections.unmodifiableMap(said);
    }

    private static String script() {
        return Harbour.files().entrySet().stream()
                .filter(file -> file.getKey().equals("assets/js/open-now.js"))
                .map(file -> new String(file.getValue(), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> run(Path node, String program) throws IOException, InterruptedException {
        Path file = Files.createTempFile("open-now", ".js");
        try {
            Files.writeString(file, program);
            Process process = new ProcessBuilder(node.toString(), file.toString())
                    .redirectErrorStream(true)
                    .start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(output).isZero();
            return output.lines().toList();
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static Optional<Path> node() {
        List<String> folders = new ArrayList<>(Arrays.asList(
                Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator, -1)));
        return folders.stream()
                .filter(folder -> !folder.isEmpty())
                .flatMap(folder -> Stream.of("node", "node.exe").map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Rendered hub(String hours) {
        return hub(resource(hours), Optional.of(LONDON));
    }

    private static Document pageOf(ExampleHub.ResourceBuilder resource, Optional<ZoneId> zone) {
        return hub(resource, zone).page("help/line.html");
    }

    private static Rendered hub(ExampleHub.ResourceBuilder resource, Optional<ZoneId> zone) {
        return Rendered.of(ExampleHub.resolve(new Content(
                ExampleHub.settings(List.of(ExampleHub.EN), true, zone, HOLIDAYS),
                List.of(),
                List.of(resource.build()),
                List.of())));
    }

    private static ExampleHub.ResourceBuilder resource(String hours) {
        Contact.Facts facts = new Contact.Facts(
                Place.inFile("example"),
                ExampleHub.hours(hours),
                List.of(),
                Optional.empty(),
                Certainty.UNKNOWN,
                Certainty.UNKNOWN,
                Certainty.UNKNOWN,
                Optional.empty());
        return new ExampleHub.ResourceBuilder("line", "helpline")
                .contacts(new Contact.Call(ExampleHub.number("116 123"), facts));
    }
}
