package org.havenhub.resource;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.havenhub.language.LocalText;
import org.havenhub.report.Located;
import org.havenhub.report.Problems;
import org.havenhub.report.Rule;
import org.havenhub.resource.Contact.Facts;

/** Reads the telephone numbers of a resource for the country of the hub, and tells of those that nobody can dial. */
final class NumberReader {

    /** {@code SAFE to 60123}, {@code Text HELP ME to 60123}: several words in capitals only, for others are a sentence. */
    private static final Pattern KEYWORD = Pattern.compile("(?:(?i:text|send) +)?"
            + "(?<word>(?!(?i:text|send) +(?i:to) )\\S+|[^\\p{Ll}\\s]+(?: [^\\p{Ll}\\s]+){1,3})"
            + " +(?i:to) +(?<number>\\+?[0-9][0-9 ]*)");

    /** What is a number by all appearances. */
    private static final Pattern DIGITS = Pattern.compile("\\+?[0-9](?: ?[0-9]){2,}");

    /** Words to send, in a sentence of other words. */
    private static final Pattern CAPITALS = Pattern.compile("\\b\\p{Lu}[\\p{Lu}0-9]+(?: \\p{Lu}[\\p{Lu}0-9]+)*+\\b");

    private static final Pattern SMALL_LETTER = Pattern.compile("\\p{Ll}");

    /** A word in capitals with no number behind it. */
    private static final Pattern WORD_ALONE =
            Pattern.compile("(?:(?i:text|send) +)?(?<word>\\p{Lu}[\\p{Lu}0-9]+)(?: +(?i:to))?");

    /** What a spreadsheet makes of a number that it computes with. */
    private static final Pattern DECIMAL = Pattern.compile("(?<number>[0-9]{3,})[.,]0");

    private static final String LOOK_UP = "Look the number up again, and write all of its digits.";

    private static final String COMPARE =
            "Compare each digit with the source. If somebody has called it and it is right, write below it: called: yes";

    /** Codes for messages and numbers of helplines are not longer. */
    private static final int LONGEST_CODE = 8;

    private final DialPlan plan;
    private final Optional<LocalText> cost;
    private final Problems problems;
    private final boolean mayDoubt;

    /**
     * @param country of the hub, if it is known
     * @param cost of the resource
     */
    NumberReader(Optional<String> country, Optional<LocalText> cost, Problems problems) {
        this(DialPlan.of(country), cost, problems, true);
    }

    private NumberReader(DialPlan plan, Optional<LocalText> cost, Problems problems, boolean mayDoubt) {
        this.plan = plan;
        this.cost = cost;
        this.problems = problems;
        this.mayDoubt = mayDoubt;
    }

    /** For a number that somebody has called: it may be in no list, but it still has to be one that can be dialled. */
    NumberReader withoutDoubt() {
        return new NumberReader(plan, cost, problems, false);
    }

    Contact.Call call(Located<String> typed, Facts facts) {
        if (isDecimal(typed.value())) {
            reportDecimal(typed, plan::look);
            return new Contact.Call(PhoneNumber.undialled(typed.value()), facts);
        }
        DialPlan.Answer answer = plan.look(typed.value());
        check(answer, typed, facts);
        return new Contact.Call(PhoneNumber.of(typed.value(), answer), facts);
    }

    /** An instruction that is no number stays as it is. */
    Contact.Text text(Located<String> typed, Facts facts) {
        Matcher keyword = KEYWORD.matcher(typed.value());
        boolean hasKeyword = keyword.matches();
        String number = hasKeyword ? keyword.group("number") : typed.value();
        return new Contact.Text(hasKeyword ? keyword.group("word") : "", textNumber(number, typed, facts), facts);
    }

    Contact.Relay relay(Located<String> typed, Facts facts) {
        if (isDecimal(typed.value())) {
            reportDecimal(typed, plan::lookForRelay);
        }
        if (!PhoneNumber.isPlain(typed.value()) || isDecimal(typed.value())) {
            return new Contact.Relay(PhoneNumber.undialled(typed.value()), facts);
        }
        DialPlan.Answer answer = plan.lookForRelay(typed.value());
        check(answer, typed, facts);
        return new Contact.Relay(PhoneNumber.of(typed.value(), answer), facts);
    }

    static boolean isDecimal(String typed) {
        return DECIMAL.matcher(typed).matches();
    }

    private PhoneNumber textNumber(String number, Located<String> typed, Facts facts) {
        if (isDecimal(number)) {
            reportDecimal(typed, plan::lookForMessages);
            return PhoneNumber.undialled(number);
        }
        if (!PhoneNumber.isPlain(number)) {
            reportWords(number, typed);
            return PhoneNumber.undialled(number);
        }
        DialPlan.Answer answer = plan.lookForMessages(number);
        check(answer, typed, facts);
        return PhoneNumber.of(number, answer);
    }

    private void reportWords(String words, Located<String> typed) {
        Optional<String> meant = Lookalikes.asDigits(words);
        if (meant.isPresent()) {
            report(
                    ResourceRules.BAD_NUMBER,
                    typed,
                    "is no number that a telephone can dial.",
                    Lookalikes.hint('"' + typed.value().replace(words, meant.get()) + '"'));
            return;
        }
        Matcher digits = DIGITS.matcher(words);
        Matcher alone = WORD_ALONE.matcher(words);
        if (digits.find()) {
            reportAmongWords(typed, digits.group(), words.substring(0, digits.start()));
        } else if (alone.matches()) {
            report(
                    ResourceRules.BAD_NUMBER,
                    typed,
                    "is a word to send, and does not say to which number.",
                    "Write to which number it is sent, in this form: " + alone.group("word") + " to …",
                    "If nobody knows the number, leave this contact out.");
        }
    }

    /** Messages quote all that was typed, so that those on an unpublished resource are known for what they give away. */
    private void check(DialPlan.Answer answer, Located<String> typed, Facts facts) {
        if (answer.worth().isImpossible()) {
            reportImpossible(typed, answer);
        } else if (answer.worth() == DialPlan.Worth.WITHOUT_FIRST_DIGIT) {
            reportLostDigit(typed, answer.region());
        } else if (answer.worth() == DialPlan.Worth.WITHOUT_PLUS) {
            reportLostPlus(typed, answer.region());
        } else if (answer.worth() == DialPlan.Worth.UNLISTED && mayDoubt) {
            reportUnlisted(typed, answer.region());
        } else if (answer.worth() == DialPlan.Worth.UNLISTED_SHORT && mayDoubt) {
            reportUnlistedShort(typed, answer.region());
        } else if (answer.worth() == DialPlan.Worth.COSTLY && isFree(facts)) {
            reportCostly(typed);
        }
    }

    private boolean isFree(Facts facts) {
        return facts.cost()
                .or(() -> cost.map(Cost::same))
                .filter(Cost::isFreeFromSomewhere)
                .isPresent();
    }

    /** @param before what stands before the number: of words that are all in capitals nobody can tell which is to be sent */
    private void reportAmongWords(Located<String> typed, String number, String before) {
        String word = SMALL_LETTER.matcher(before).find()
                ? CAPITALS.matcher(before).results().map(MatchResult::group).reduce("", (first, last) -> last)
                : "";
        problems.add(
                ResourceRules.BAD_NUMBER,
                typed.place(),
                "A telephone cannot tell the number in “" + typed.value() + "” from the words.",
                "Write: " + (word.isEmpty() ? "\"" + number + "\"" : word + " to " + number),
                "If there is a word to send, it stands before the number, as in SAFE to 60123. What else there is to say"
                        + " belongs into the field note.");
    }

    private void reportImpossible(Located<String> typed, DialPlan.Answer answer) {
        Matcher keyword = KEYWORD.matcher(typed.value());
        Optional<DialPlan.Inland> inland = DialPlan.inland(keyword.matches() ? keyword.group("number") : typed.value());
        if (inland.isPresent()) {
            reportInland(typed, inland.get());
            return;
        }
        report(ResourceRules.BAD_NUMBER, typed, fault(answer), remedy(answer.worth()), abroad(typed));
    }

    private void reportInland(Located<String> typed, DialPlan.Inland inland) {
        String country = DialPlan.nameOf(inland.region());
        report(
                ResourceRules.BAD_NUMBER,
                typed,
                "is a short number of " + country + " with the code of that country before it. Short numbers work only"
                        + " inside their country, and are written without a plus sign and that code.",
                inlandRemedy(typed, inland));
    }

    private String inlandRemedy(Located<String> typed, DialPlan.Inland inland) {
        String written = with(number -> inland.number(), typed.value());
        Optional<String> home = plan.country();
        if (home.filter(inland.region()::equals).isPresent()) {
            return "Write: " + written;
        }
        return home.map(country -> "This hub is of " + DialPlan.nameOf(country)
                        + ", where that number leads to nobody or to somebody else. Look for a number that can be called"
                        + " from there, or leave this contact out.")
                .orElseGet(() -> "Write in haven.yaml country: " + inland.region() + " and here: " + written);
    }

    /** Why nobody can dial it, as the end of a sentence that begins with the number. */
    static String fault(DialPlan.Answer answer) {
        String country = answer.region().isEmpty() ? "any country" : DialPlan.nameOf(answer.region());
        return switch (answer.worth()) {
            case NO_SUCH_COUNTRY -> "begins with a code that no country has.";
            case WITHOUT_AREA -> "has no area code, so only telephones of the same town reach it.";
            case TOO_LONG -> "has more digits than a number of " + country + ".";
            case TOO_SHORT -> "has fewer digits than a number of " + country + ".";
            default -> "has not the length of a number of " + country + ".";
        };
    }

    private static String remedy(DialPlan.Worth worth) {
        return switch (worth) {
            case NO_SUCH_COUNTRY -> "Write a plus sign and the code of the country, for example \"+44 1632 960123\".";
            case WITHOUT_AREA -> "Write it with its area code.";
            case TOO_LONG ->
                "Look the number up again. Give each number a contact of its own, and write an extension like this:"
                        + " \"01632 960123 ext. 12\"";
            default -> LOOK_UP;
        };
    }

    private void reportLostDigit(Located<String> typed, String region) {
        String first = DialPlan.firstDigits(region);
        report(
                ResourceRules.DAMAGED_NUMBER,
                typed,
                "lacks the " + first + " with which such numbers of " + DialPlan.nameOf(region)
                        + " are dialled. Spreadsheets take it away.",
                "Write: " + with(number -> first + number, typed.value()));
    }

    private void reportLostPlus(Located<String> typed, String region) {
        report(
                ResourceRules.DAMAGED_NUMBER,
                typed,
                "lacks the plus sign before the code of " + DialPlan.nameOf(region) + ". Spreadsheets take it away.",
                "Write: " + with(DialPlan::withPlus, typed.value()));
    }

    /** The same with its number mended, as it is to be written. */
    private static String with(UnaryOperator<String> mend, String typed) {
        Matcher keyword = KEYWORD.matcher(typed);
        return keyword.matches()
                ? keyword.group("word") + " to " + mend.apply(keyword.group("number"))
                : "\"" + mend.apply(typed) + "\"";
    }

    /** What was computed with has most often lost its zero or plus sign before. */
    private void reportDecimal(Located<String> typed, Function<String, DialPlan.Answer> plans) {
        String number = DECIMAL.matcher(typed.value()).replaceFirst("${number}");
        DialPlan.Answer answer = plans.apply(number);
        report(
                ResourceRules.DAMAGED_NUMBER,
                typed,
                "is what a spreadsheet makes of " + number + ".",
                mends(number, answer).toArray(String[]::new));
    }

    private static List<String> mends(String number, DialPlan.Answer answer) {
        return switch (answer.worth()) {
            case WITHOUT_FIRST_DIGIT -> List.of("Write: \"" + DialPlan.firstDigits(answer.region()) + number + "\"");
            case WITHOUT_PLUS -> List.of("Write: \"" + DialPlan.withPlus(number) + "\"");
            case SHORT, GOOD, TOLL_FREE, FREE_FROM_ALL, COSTLY -> List.of("Write: \"" + number + "\"");
            default ->
                isLong(number) ? List.of(LOOK_UP) : List.of(LOOK_UP, "If none is missing, write: \"" + number + "\"");
        };
    }

    /** Longer numbers have most often lost a digit as well. */
    private static boolean isLong(String number) {
        return number.length() > LONGEST_CODE;
    }

    private void reportUnlisted(Located<String> typed, String region) {
        report(
                ResourceRules.DOUBTFUL_NUMBER,
                typed,
                "is in no range of numbers of " + DialPlan.nameOf(region) + " that Haven knows.",
                COMPARE,
                abroad(typed));
    }

    private void reportUnlistedShort(Located<String> typed, String region) {
        report(
                ResourceRules.DOUBTFUL_NUMBER,
                typed,
                "is no short number of " + DialPlan.nameOf(region) + " that Haven knows.",
                COMPARE);
    }

    private void reportCostly(Located<String> typed) {
        report(
                ResourceRules.COSTLY_NUMBER,
                typed,
                "is a number at which callers usually pay, and the cost given here is free.",
                "Write what the call costs into the contact, for example: cost: the price of a local call");
    }

    private void report(Rule rule, Located<String> typed, String fault, String... hints) {
        problems.add(
                rule,
                typed.place(),
                typed.value() + " " + fault,
                Stream.of(hints).filter(hint -> !hint.isEmpty()).toArray(String[]::new));
    }

    private static String abroad(Located<String> typed) {
        return typed.value().startsWith("+")
                ? ""
                : "If it is a number of another country, begin it with a plus sign and the code of that country.";
    }
}
