package org.havenhub.resource;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.havenhub.resource.DayHours.Stretch;
import org.havenhub.yaml.FieldType;
import org.havenhub.yaml.Given;
import org.havenhub.yaml.Shape;

/** Reads when somebody answers: words, the notation of OpenStreetMap, or what people write instead of it. */
final class HoursReader {

    private static final String ALWAYS = "24/7";
    private static final String BY_APPOINTMENT = "by appointment";
    private static final String UNKNOWN = "unknown";

    private static final Map<String, Function<String, Hours>> WORDS = Map.of(
            ALWAYS, Hours.Always::new,
            BY_APPOINTMENT, Hours.ByAppointment::new,
            UNKNOWN, Hours.Unknown::new);

    /** What people write for these words, and mean nothing else by. */
    private static final Map<String, Set<String>> SPELLINGS = Map.of(
            ALWAYS,
                    Set.of(
                            "24h",
                            "24hrs",
                            "24 hours a day",
                            "24x7",
                            "24-7",
                            "24/7/365",
                            "day and night",
                            "round the clock",
                            "día y noche"),
            BY_APPOINTMENT,
                    Set.of(
                            "appointment only",
                            "by appointment only",
                            "on appointment",
                            "by arrangement",
                            "cita previa",
                            "con cita previa",
                            "solo con cita previa"),
            UNKNOWN, Set.of("not known", "desconocido"));

    private static final String EACH_DAY = " ?(?:(?:a|per|each|al|por) |/)(?:day|d[ií]a)";

    private static final String ALL_DAYS =
            "[, /]+(?:and |y )?(?:7 ?(?:days|d[ií]as)(?: ?(?:(?:a|per|a la|por) |/)(?:week|semana))?"
                    + "|365 ?(?:days|d[ií]as)(?: ?(?:(?:a|per|al|por) |/)(?:year|año))?|every day|todos los d[ií]as)";

    /** Hours and days in full: {@code 24 hours a day, 7 days a week}. */
    private static final Pattern ALWAYS_IN_WORDS = Pattern.compile("(?:open |abierto )?24 ?(?:hours|hrs|hr|h|horas)(?:"
            + EACH_DAY + "(?:" + ALL_DAYS + ")?|" + ALL_DAYS + ")\\.?");

    /** What may mean one of these words, or something else: all day need not be all night. */
    private static final Map<String, Set<String>> GUESSES = Map.of(
            ALWAYS,
                    Set.of(
                            "24 hours",
                            "24 hrs",
                            "24 horas",
                            "always",
                            "siempre",
                            "all day",
                            "todo el día",
                            "any time",
                            "anytime"),
            BY_APPOINTMENT, Set.of("appointment", "on request", "con cita"),
            UNKNOWN, Set.of("?", "n/a", "tbc", "tba", "varies", "various"));

    /** What spreadsheets make of 24/7: a date, or a number. */
    private static final Pattern ALWAYS_AS_A_DATE =
            Pattern.compile("24[-. ]*(?:jul|juil|lug)\\p{L}*\\.?(?:[-. ]*(?:[0-9]{2}){1,2})?"
                    + "|(?:jul|juil|lug)\\p{L}*\\.?[-. ]*24(?:[-,. ]+[0-9]{4})?"
                    + "|[0-9]{4}-07-24(?: 00:00(?::00)?)?"
                    + "|24[-./]0?7[-./](?:[0-9]{2}){1,2}"
                    + "|0?7[-./]24[-./](?:[0-9]{2}){1,2}"
                    + "|24[.,]0?7|24[-/]07");

    private static final String OTHERWISE =
            "Otherwise write the hours, for example \"Mo-Fr 09:00-17:00\", and what else there is to say in the field note.";

    /** More than anybody needs, and little enough for the grammar. */
    private static final int LONGEST = 400;

    private HoursReader() {}

    static FieldType<Hours> hours() {
        return new FieldType<>(
                new Shape.Line("opening hours such as \"Mo-Fr 09:00-17:00; PH off\"", ""),
                given -> given.text().flatMap(text -> read(text, given)));
    }

    private static Optional<Hours> read(String text, Given given) {
        String words = text.strip().toLowerCase(Locale.ROOT).replaceAll(" */ *", "/");
        if (WORDS.containsKey(words)) {
            return Optional.ofNullable(WORDS.get(words)).map(hours -> hours.apply(text));
        }
        String message = "Opening hours have no words “" + text.strip() + "”.";
        Optional<String> meant =
                ALWAYS_IN_WORDS.matcher(words).matches() ? Optional.of(ALWAYS) : wordFor(words, SPELLINGS);
        if (meant.isPresent()) {
            return given.wrongFor(quoted(meant.get()), ResourceRules.BAD_HOURS, message);
        }
        if (ALWAYS_AS_A_DATE.matcher(words).matches()) {
            return given.wrong(
                    ResourceRules.BAD_HOURS,
                    "“" + text.strip() + "” is what a spreadsheet makes of 24/7.",
                    "Look the hours up again.",
                    ifMeant(ALWAYS),
                    OTHERWISE);
        }
        Optional<String> guessed = wordFor(words, GUESSES);
        if (guessed.isPresent()) {
            return given.wrong(ResourceRules.BAD_HOURS, message, ifMeant(guessed.get()), OTHERWISE);
        }
        if (text.length() > LONGEST) {
            return given.wrong(
                    ResourceRules.BAD_HOURS,
                    "These opening hours are longer than " + LONGEST + " characters.",
                    "Write what holds in an ordinary week, and say the rest in the field note.");
        }
        return spelled(text, given);
    }

    private static Optional<String> wordFor(String words, Map<String, Set<String>> known) {
        return WORDS.keySet().stream()
                .filter(word -> known.getOrDefault(word, Set.of()).contains(words))
                .findFirst();
    }

    private static String ifMeant(String word) {
        return switch (word) {
            case ALWAYS -> "If somebody answers at any hour of day and night, write: " + quoted(ALWAYS);
            case BY_APPOINTMENT -> "If nobody can come without one, write: " + quoted(BY_APPOINTMENT);
            default -> "If nobody knows them, write: " + quoted(UNKNOWN);
        };
    }

    private static Optional<Hours> spelled(String text, Given given) {
        HoursSpelling.Spelled spelled = HoursSpelling.read(text);
        if (!spelled.mistakes().isEmpty()) {
            return wrong(spelled.mistakes(), given);
        }
        HoursGrammar.Reading reading = HoursGrammar.read(spelled.notation());
        if (!reading.mistakes().isEmpty()) {
            return wrong(reading.mistakes(), given);
        }
        return reading.beyond().isEmpty()
                ? understood(text, reading.rules(), given)
                : Optional.of(asWritten(text, reading.beyond().get(0), given));
    }

    private static Optional<Hours> understood(String text, List<HoursRule> rules, Given given) {
        if (rules.size() == 1 && isByAppointment(rules.get(0))) {
            return Optional.of(new Hours.ByAppointment(text));
        }
        if (rules.stream().anyMatch(HoursRule::isOfASeason)) {
            HoursSeasons.Made made = HoursSeasons.of(text, rules);
            return made.mistakes().isEmpty() ? Optional.of(made.hours()) : wrong(made.mistakes(), given);
        }
        HoursWeek.Made made = HoursWeek.of(text, rules);
        return made.mistakes().isEmpty() ? Optional.of(made.hours()) : wrong(made.mistakes(), given);
    }

    /** The notation says it as a comment: {@code "by appointment"}. */
    private static boolean isByAppointment(HoursRule rule) {
        List<Stretch> stretches = rule.hours().stretches();
        return rule.days().contains(HoursDay.PH)
                && rule.days().containsAll(HoursDay.week())
                && stretches.size() == 1
                && stretches.get(0).isAllDay()
                && stretches.get(0).comment().equalsIgnoreCase(BY_APPOINTMENT);
    }

    private static Hours asWritten(String text, String beyond, Given given) {
        given.problems()
                .add(
                        ResourceRules.UNREAD_HOURS,
                        given.yaml().place(),
                        "Readers see these opening hours as they stand here: Haven does not work out “" + beyond + "”.",
                        hintsFor(beyond).toArray(String[]::new));
        return new Hours.AsWritten(text);
    }

    private static List<String> hintsFor(String beyond) {
        List<String> hints = new ArrayList<>();
        if (beyond.contains("[")) {
            hints.add("Where people meet on some weeks of the month alone, write that as a meeting: meets:"
                    + " [{every: first Monday, at: 10:00-12:00}]");
        }
        if (beyond.contains("SH")) {
            hints.add(
                    "School holidays are not the same everywhere. Write their dates, for example 2027 Jul 20-2027 Aug 31"
                            + " off.");
        }
        if (beyond.contains("+")) {
            hints.add(
                    "Write an end at which somebody is sure to be there still, and say in the field note that it is often"
                            + " open longer.");
        }
        if (beyond.contains("week")) {
            hints.add("Write months or dates for weeks, for example Apr-Sep Mo-Fr 09:00-17:00.");
        }
        hints.add(
                "If days, times, months and dates can say it, write those. Otherwise write unknown, and say it in words in"
                        + " the field note.");
        return hints;
    }

    private static Optional<Hours> wrong(List<HoursMistake> mistakes, Given given) {
        mistakes.forEach(mistake ->
                given.wrong(mistake.rule(), mistake.message(), mistake.hints().toArray(String[]::new)));
        return Optional.empty();
    }

    private static String quoted(String word) {
        return word.equals(ALWAYS) ? '"' + word + '"' : word;
    }
}
