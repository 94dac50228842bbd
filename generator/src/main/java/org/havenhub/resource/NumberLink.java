package org.havenhub.resource;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.havenhub.report.Located;
import org.havenhub.report.Problems;

/**
 * A link in a text that calls a number or begins a message to it: {@code tel:01632960123} (RFC 3966), {@code
 * sms:60123?body=SAFE} (RFC 5724).
 *
 * <p>What nobody can dial is told, as it is at a contact. A number that is merely in no known range is not: in a text there is no
 * place to say that somebody has called it.
 */
public final class NumberLink {

    /** What stands behind the number is a pause, an extension, or the message. */
    private static final Pattern LINK = Pattern.compile(
            "(?<scheme>tel|sms):(?<number>[^;,?]*)(?<more>.*)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** It says in which network a number without a plus sign is dialled, which need not be that of the hub's country. */
    private static final Pattern CONTEXT =
            Pattern.compile(".*;phone-context=.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final Located<String> link;
    private final String scheme;
    private final String number;
    private final DialPlan plan;

    private NumberLink(Located<String> link, Matcher parts, Optional<String> country) {
        this.link = link;
        scheme = parts.group("scheme") + ":";
        number = decoded(parts.group("number")).strip();
        plan = DialPlan.of(country);
    }

    /**
     * Reports a number that cannot be dialled; any other link is none of its business.
     *
     * @param target of the link, as written
     * @param country of the hub, if it is known
     */
    public static void check(Located<String> target, Optional<String> country, Problems problems) {
        Matcher parts = LINK.matcher(target.value());
        if (parts.matches() && !CONTEXT.matcher(parts.group("more")).matches()) {
            new NumberLink(target, parts, country).check(problems);
        }
    }

    private void check(Problems problems) {
        if (number.isEmpty() && scheme.equalsIgnoreCase("sms:")) {
            return; // the reader chooses to whom
        }
        if (number.isEmpty()) {
            report(
                    problems,
                    "This link has no number to call.",
                    "Write it behind the colon, for example tel:01632960123");
            return;
        }
        if (!PhoneNumber.isPlain(number)) {
            report(problems, "“" + number + "” is no number that a telephone can dial.", lettersRemedy());
            return;
        }
        DialPlan.Answer answer = scheme.equalsIgnoreCase("sms:") ? plan.lookForMessages(number) : plan.look(number);
        if (answer.worth() == DialPlan.Worth.WITHOUT_FIRST_DIGIT) {
            String whole = DialPlan.firstDigits(answer.region()) + number;
            report(
                    problems,
                    number + " lacks its first digit, with which such numbers of " + DialPlan.nameOf(answer.region())
                            + " are dialled.",
                    "Write: " + scheme + whole);
        } else if (answer.worth() == DialPlan.Worth.WITHOUT_PLUS) {
            report(
                    problems,
                    number + " lacks the plus sign before the code of " + DialPlan.nameOf(answer.region()) + ".",
                    "Write: " + scheme + DialPlan.withPlus(number).replace(" ", ""));
        } else if (answer.worth().isImpossible()) {
            report(problems, number + " " + NumberReader.fault(answer), remedy(answer.worth()));
        }
    }

    private String lettersRemedy() {
        Optional<String> meant = Lookalikes.asDigits(number).filter(PhoneNumber::isPlain);
        if (meant.isPresent()) {
            return Lookalikes.hint(scheme + meant.get().replace(" ", ""));
        }
        String digits = DialPlan.withoutLetters(number);
        return !digits.equals(number) && PhoneNumber.isPlain(digits)
                ? "Write: " + scheme + digits.replace(" ", "")
                : "Write the digits alone, for example tel:01632960123";
    }

    private static String remedy(DialPlan.Worth worth) {
        return switch (worth) {
            case NO_SUCH_COUNTRY -> "Write a plus sign and the code of the country, for example tel:+441632960123";
            case WITHOUT_AREA -> "Write it with its area code.";
            case TOO_LONG ->
                "Look the number up again. A link calls one number; an extension stands behind a comma:"
                        + " tel:01632960123,12";
            default -> "Look the number up again, and write all of its digits.";
        };
    }

    private void report(Problems problems, String message, String remedy) {
        problems.add(ResourceRules.BAD_NUMBER, link.place(), message, remedy);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text; // a lone percent sign is told as what no telephone can dial
        }
    }
}
