package org.havenhub.content;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.havenhub.report.Rule;
import org.havenhub.resource.MailAddress;
import org.havenhub.yaml.FieldType;
import org.havenhub.yaml.FieldTypes;
import org.havenhub.yaml.Given;
import org.havenhub.yaml.Shape;

/** How readers report a mistake: a web address, a mail address or a telephone number, whichever it looks like. */
final class ReportContact {

    static final Rule BAD_CONTACT = Rule.error(
            "bad-contact",
            "Readers cannot follow the hub's contact",
            "It stands on every page, and whoever finds a wrong number could tell nobody.",
            "Write a web address, a mail address or a telephone number, for example corrections@example.org.");

    private static final String MAILTO = "mailto:";
    private static final Pattern NUMBER = Pattern.compile("[+(0-9][0-9 ()./-]*[0-9]");
    private static final Pattern WEB = Pattern.compile("(?i)(?:https?:.*|[^\\s@:]+\\.[a-z]{2,}(?:/[^@]*)?)");

    private ReportContact() {}

    static FieldType<String> reportContact() {
        return new FieldType<>(
                new Shape.Line("a web address, a mail address or a telephone number", ""),
                given -> given.text().flatMap(text -> read(text, given)));
    }

    private static Optional<String> read(String text, Given given) {
        if (MailAddress.is(text) || NUMBER.matcher(text).matches()) {
            return Optional.of(text);
        }
        if (WEB.matcher(text).matches()) {
            return FieldTypes.outside(FieldTypes.webAddress()).reading().read(given);
        }
        boolean isMailLink = text.toLowerCase(Locale.ROOT).startsWith(MAILTO);
        return given.wrong(
                BAD_CONTACT,
                given.shown() + " is no web address, no mail address and no telephone number.",
                isMailLink
                        ? "Write: " + text.substring(MAILTO.length())
                        : "Write it as people would type it, for example corrections@example.org or https://example.org/contact.");
    }
}
