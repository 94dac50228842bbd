package org.havenhub.resource;

import static org.havenhub.resource.RecurrenceToken.DAY;
import static org.havenhub.resource.RecurrenceToken.NUMBER;
import static org.havenhub.resource.RecurrenceToken.UNKNOWN;
import static org.havenhub.resource.RecurrenceToken.VAGUE;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.havenhub.report.Located;
import org.havenhub.report.Nearest;
import org.havenhub.report.Problems;

/** Reads on which days a group meets: {@code 2nd and 4th Tuesday}. What can mean two things is told with the words for each. */
final class RecurrenceReader {

    // Each letter is the sign of a word: see RecurrenceToken.
    private static final String DAYS = "(?<days>D(?:C?D|RD)*)";
    private static final String GAP = "(?<gap>[XN]W|F)";
    private static final String WEEKDAYS_OF_MONTH = "(?:[OSL](?:C?[OSL])*DC?)*[OSL](?:C?[OSL])*D";
    private static final String DATES = "(?:[OS]Y?|LY|YN)(?:C(?:[OS]Y?|LY|YN))*";
    private static final String BEFORE = "(?:(?<before>[XN])?MC?)?";
    private static final String AFTER = "(?:C?(?<after>[XNOS])?(?<month>M))?";

    private static final Pattern EACH_DAY = Pattern.compile("Y");
    private static final Pattern EACH_WEEK = Pattern.compile("(?:WC?)?" + DAYS + "(?:C?W)?");
    private static final Pattern OTHER_DAY = Pattern.compile("X(?<days>D)");
    private static final List<Pattern> SOME_WEEKS = List.of(
            Pattern.compile(GAP + "C?" + DAYS),
            Pattern.compile(DAYS + "C?" + GAP),
            Pattern.compile("(?<gap>[XN]W|F|W)(?<days>)"));
    private static final Pattern BY_WEEKDAY = Pattern.compile(BEFORE + "(?<what>" + WEEKDAYS_OF_MONTH + ")" + AFTER);
    private static final Pattern BY_DATE = Pattern.compile(BEFORE + "(?<what>" + DATES + ")" + AFTER);

    private static final Pattern SECOND_DAY = Pattern.compile("SD");
    private static final Pattern NUMBERED_DAY_AND_DAY = Pattern.compile("[OSL].*DC?D.*");
    private static final Pattern OTHER_DAYS = Pattern.compile("XD(?:C?D)+");
    private static final Pattern NUMBERED_WEEK = Pattern.compile("[OS]WC?D|DC?[OS]W");
    private static final Pattern NO_DAY_OF_MONTH = Pattern.compile("[XNOS]?M|[OSL]");
    private static final Pattern TWO_WAYS = Pattern.compile("(?i)\\bbi[- ]?(?:weekly|monthly)\\b.*");

    /** More than anybody needs. */
    private static final int LONGEST = 200;

    private static final int MOST_WEEKS = 52;
    private static final int MOST_MONTHS = 12;
    private static final int MOST_OF_A_WEEKDAY = 5;
    private static final int LONGEST_MONTH = 31;
    private static final int SHORTEST_MONTH = 28;

    private static final List<String> DAY_NAMES =
            Arrays.stream(DayOfWeek.values()).map(Recurrence::name).toList();

    private static final String EXAMPLES = "Write for example: Tuesday; Tuesday and Thursday; 2nd Tuesday;"
            + " 1st and 3rd Saturday; last Friday; other Tuesday; 15th of the month; last day of the month.";

    private final Located<String> every;
    private final Optional<LocalDate> from;
    private final Problems problems;
    private final List<RecurrenceToken> tokens;
    private final String signs;

    private RecurrenceReader(Located<String> every, Optional<LocalDate> from, Problems problems) {
        this.every = every;
        this.from = from;
        this.problems = problems;
        tokens = RecurrenceToken.in(every.value());
        signs = tokens.stream().map(token -> String.valueOf(token.sign())).collect(Collectors.joining());
    }

    /**
     * The days; empty after a problem.
     *
     * @param from the first date of the meetings
     */
    static Optional<Recurrence> read(Located<String> every, Optional<LocalDate> from, Problems problems) {
        return new RecurrenceReader(every, from, problems).read();
    }

    private Optional<Recurrence> read() {
        if (every.value().length() > LONGEST) {
            return bad("These days are longer than " + LONGEST + " characters.", EXAMPLES);
        }
        if (TWO_WAYS.matcher(every.value()).matches()) {
            return ambiguous(
                    "The word means twice in that time to some, and once in twice that time to others.",
                    "For each second week write: other Tuesday",
                    "For twice a week write: Tuesday and Thursday",
                    "For twice a month write: 1st and 3rd Tuesday",
                    "For each second month write: 1st Tuesday every 2 months");
        }
        Optional<String> english = SpanishDays.inEnglish(every.value()).filter(this::canBeRead);
        if (english.isPresent()) {
            return bad(
                    "Haven does not know “" + every.value().strip() + "” among the days of a meeting.",
                    "Write: " + english.get());
        }
        Optional<Recurrence> doubtful = unknownWord();
        if (doubtful.isPresent() || signs.indexOf(UNKNOWN) >= 0 || signs.indexOf(VAGUE) >= 0) {
            return doubtful;
        }
        return matching(EACH_DAY, match -> weekly(List.of(DayOfWeek.values()), 1))
                .or(() -> matching(EACH_WEEK, match -> weekly(days(match), 1)))
                .or(() -> matching(OTHER_DAY, match -> weekly(days(match), 2)))
                .or(() -> SOME_WEEKS.stream()
                        .flatMap(pattern -> matching(pattern, this::someWeeks).stream())
                        .findFirst())
                .or(() -> secondDay())
                .or(() -> matching(BY_WEEKDAY, this::byWeekday))
                .or(() -> matching(BY_DATE, this::byDate))
                .orElseGet(this::unclear);
    }

    private boolean canBeRead(String days) {
        return read(new Located<>(days, every.place()), from, new Problems()).isPresent();
    }

    /** What a pattern makes of the whole; empty inside if that is a problem, empty outside if it does not match. */
    private Optional<Optional<Recurrence>> matching(Pattern pattern, Function<Matcher, Optional<Recurrence>> reading) {
        Matcher match = pattern.matcher(signs);
        return match.matches() ? Optional.of(reading.apply(match)) : Optional.empty();
    }

    private Optional<Recurrence> unknownWord() {
        for (RecurrenceToken token : tokens) {
            if (token.sign() == VAGUE) {
                return ambiguous(
                        "Not everybody takes the word “" + token.text() + "” for the same days.",
                        "Name the days, for example: Monday to Friday, or: Saturday and Sunday");
            }
            if (token.sign() == UNKNOWN) {
                return bad("Haven does not know “" + token.text() + "” among the days of a meeting.", hints(token));
            }
        }
        return Optional.empty();
    }

    private static String[] hints(RecurrenceToken token) {
        List<String> hints = new ArrayList<>();
        if (token.text().matches("[0-9].*|(?i)at|[ap]m|noon|midnight")) {
            hints.add("The time has a field of its own, for example at: 18:30-20:00");
        } else if (token.text().length() > 2) {
            Nearest.hint(token.text(), DAY_NAMES).ifPresent(hints::add);
        }
        hints.add(EXAMPLES);
        return hints.toArray(String[]::new);
    }

    private Optional<Recurrence> weekly(List<DayOfWeek> days, int interval) {
        return counted(new Recurrence.Weekly(new TreeSet<>(days), interval));
    }

    private Optional<Recurrence> someWeeks(Matcher match) {
        int weeks = match.group("gap").equals("W") ? 1 : first(match, "gap").number();
        if (weeks < 1 || weeks > MOST_WEEKS) {
            return bad("Meetings cannot be " + weeks + " weeks apart.", EXAMPLES);
        }
        List<DayOfWeek> days = match.group("days").isEmpty()
                ? from.map(LocalDate::getDayOfWeek).stream().toList()
                : days(match);
        return days.isEmpty() ? noDay(weeks) : weekly(days, weeks);
    }

    private Optional<Recurrence> noDay(int weeks) {
        return bad(
                "It is not said on which day of the week.",
                weeks == 1 ? "Name it, for example: Tuesday" : "Name it, for example: " + weeks + " weeks on Tuesday",
                "Or add the date of the first meeting, for example from: 2026-01-13");
    }

    /** {@code second Tuesday} */
    private Optional<Optional<Recurrence>> secondDay() {
        return matching(
                SECOND_DAY,
                match -> ambiguous(
                        "“" + every.value().strip() + "” can be one in each month, or one in each two weeks.",
                        "For once a month write: 2nd " + Recurrence.name(lastDay()),
                        "For each second week write: other " + Recurrence.name(lastDay())));
    }

    private Optional<Recurrence> byWeekday(Matcher match) {
        SortedSet<Recurrence.Nth> days = new TreeSet<>();
        List<Integer> numbers = new ArrayList<>();
        for (RecurrenceToken token : tokens(match, "what")) {
            if (token.sign() == DAY) {
                numbers.forEach(number -> days.add(new Recurrence.Nth(number, token.day())));
                numbers.clear();
            } else if (token.sign() != RecurrenceToken.COMMA) {
                numbers.add(token.number());
            }
        }
        Optional<Integer> tooMany = days.stream()
                .map(Recurrence.Nth::number)
                .filter(number -> number > MOST_OF_A_WEEKDAY || number == 0)
                .findFirst();
        return tooMany.isPresent()
                ? bad("A month never has " + tooMany.get() + " of a weekday, but five at most.", EXAMPLES)
                : months(match).flatMap(months -> counted(new Recurrence.MonthlyByWeekday(days, months)));
    }

    private Optional<Recurrence> byDate(Matcher match) {
        SortedSet<Integer> days = new TreeSet<>(tokens(match, "what").stream()
                .filter(token -> token.sign() != RecurrenceToken.COMMA && token.sign() != RecurrenceToken.DATE)
                .map(RecurrenceToken::number)
                .toList());
        if (days.last() > LONGEST_MONTH || days.contains(0)) {
            return bad("No month has a day " + (days.contains(0) ? 0 : days.last()) + ".", EXAMPLES);
        }
        boolean mayBeWeekdays = match.group("month") == null
                && match.group("what").indexOf('Y') < 0
                && !signs.startsWith("M")
                && days.last() <= MOST_OF_A_WEEKDAY;
        if (mayBeWeekdays) {
            String asDate = new Recurrence.MonthlyByDate(days, 1).notation();
            return ambiguous(
                    "It is not said whether “" + every.value().strip() + "” is a date or a day of the week.",
                    "For a date write: " + asDate,
                    "For a day of the week write: " + asDate.replace("of the month", "Saturday"));
        }
        return months(match)
                .flatMap(months -> counted(new Recurrence.MonthlyByDate(days, months)))
                .map(this::withShortMonths);
    }

    /** A group that meets on the 31st is taken by its word: months without one have no meeting. */
    private Recurrence withShortMonths(Recurrence recurrence) {
        int latest = ((Recurrence.MonthlyByDate) recurrence).days().last();
        if (latest > SHORTEST_MONTH) {
            problems.add(
                    ResourceRules.SKIPPED_MONTHS,
                    every.place(),
                    "Not every month has a day " + latest + ": in the others Haven takes it that there is no meeting.",
                    "If it is the last day of each month, write: last day of the month");
        }
        return recurrence;
    }

    private Optional<Integer> months(Matcher match) {
        String group = match.group("before") != null ? "before" : "after";
        int months = match.group(group) == null ? 1 : first(match, group).number();
        return months < 1 || months > MOST_MONTHS
                ? bad("Meetings cannot be " + months + " months apart, but twelve at most.", EXAMPLES)
                        .map(none -> 0)
                : Optional.of(months);
    }

    /** Where not each week or month has a meeting, there is a date to count from, and it is one of the meetings. */
    private Optional<Recurrence> counted(Recurrence recurrence) {
        if (recurrence.interval() == 1) {
            return Optional.of(recurrence);
        }
        if (from.isEmpty()) {
            return bad(
                    "It cannot be told which weeks or months have a meeting without a date to count from.",
                    "Add the date of one meeting, for example from: 2026-01-13");
        }
        LocalDate start = from.get();
        if (recurrence.isOn(start, start)) {
            return Optional.of(recurrence);
        }
        String nearest = start.datesUntil(start.plusYears(1))
                .filter(date -> recurrence.isOn(date, date))
                .findFirst()
                .map(date -> "for example from: " + date)
                .orElse("in the field from.");
        return bad(
                "The meetings are counted from " + start + ", a " + Recurrence.name(start.getDayOfWeek())
                        + ", but on that date there is none.",
                "Write the date of a meeting, " + nearest);
    }

    private Optional<Recurrence> unclear() {
        if (NUMBERED_DAY_AND_DAY.matcher(signs).matches()) {
            return ambiguous(
                    "It cannot be told whether the number holds for each of the days.",
                    "Write the number before each day, for example: 2nd Tuesday and 2nd Thursday",
                    "Or write a meeting of its own for the other day.");
        }
        if (OTHER_DAYS.matcher(signs).matches()) {
            return ambiguous(
                    "It cannot be told whether “" + tokens.get(0).text() + "” holds for each of the days.",
                    "If it does, write: 2 weeks on "
                            + new Recurrence.Weekly(new TreeSet<>(daysIn(tokens)), 1).notation(),
                    "If not, write a meeting of its own for each day.");
        }
        if (NUMBERED_WEEK.matcher(signs).matches()) {
            return ambiguous(
                    "A numbered week can be one of each month, or one of each few weeks.",
                    "For once a month write: 2nd " + Recurrence.name(lastDay()),
                    "For each second week write: other " + Recurrence.name(lastDay()));
        }
        return NO_DAY_OF_MONTH.matcher(signs).matches()
                ? bad(
                        "It is not said on which day of the month.",
                        "Write for example: 2nd Tuesday; or: 15th of the month; or: last Friday")
                : bad(
                        "Haven cannot tell on which days “" + every.value().strip() + "” is.",
                        signs.matches("" + NUMBER)
                                ? "For a date write: "
                                        + new Recurrence.MonthlyByDate(new TreeSet<>(List.of(number())), 1).notation()
                                : "Take it apart: several meetings are several entries of meets.",
                        EXAMPLES);
    }

    private int number() {
        return Math.max(1, Math.min(LONGEST_MONTH, tokens.get(0).number()));
    }

    private DayOfWeek lastDay() {
        List<DayOfWeek> days = daysIn(tokens);
        return days.get(days.size() - 1);
    }

    private List<DayOfWeek> days(Matcher match) {
        return daysIn(tokens(match, "days"));
    }

    /** The days, those between the ends of a range included. */
    private static List<DayOfWeek> daysIn(List<RecurrenceToken> tokens) {
        List<DayOfWeek> days = new ArrayList<>();
        boolean isRange = false;
        for (RecurrenceToken token : tokens) {
            if (token.sign() == DAY) {
                while (isRange && days.get(days.size() - 1).plus(1) != token.day()) {
                    days.add(days.get(days.size() - 1).plus(1));
                }
                days.add(token.day());
            }
            isRange = token.sign() == RecurrenceToken.RANGE;
        }
        return days;
    }

    private List<RecurrenceToken> tokens(Matcher match, String group) {
        return tokens.subList(match.start(group), match.end(group));
    }

    private RecurrenceToken first(Matcher match, String group) {
        return tokens.get(match.start(group));
    }

    private Optional<Recurrence> bad(String message, String... hints) {
        problems.add(ResourceRules.BAD_MEETING, every.place(), message, hints);
        return Optional.empty();
    }

    private Optional<Recurrence> ambiguous(String message, String... hints) {
        problems.add(ResourceRules.AMBIGUOUS_MEETING, every.place(), message, hints);
        return Optional.empty();
    }
}
