package org.havenhub.resource;

import java.util.List;
import org.havenhub.report.Rule;

/** The rules on what a list of resources says. */
final class ResourceRules {

    static final Rule BAD_NUMBER = Rule.error(
            "bad-phone-number",
            "A telephone number cannot be dialled",
            "Somebody in need would reach nobody, or the wrong person.",
            "Write the number as it is dialled, in quotes, for example \"0808 157 0123\".");

    static final Rule DAMAGED_NUMBER = Rule.error(
            "damaged-number",
            "A spreadsheet has damaged a number",
            "Spreadsheets shorten long numbers and drop zeros; the number that was typed is lost.",
            "Look the number up again and type it in quotes. In the spreadsheet, make the column a text column.");

    static final Rule BAD_EMAIL = Rule.error(
            "bad-mail-address",
            "A mail address is not complete",
            "Messages to it would be lost.",
            "Write the address alone, for example talk@example.org.");

    static final Rule NO_WAY = Rule.error(
            "contact-without-way",
            "A contact does not say how to reach anybody",
            "Readers would see opening hours and no number.",
            "Give each contact one of: call, text, chat, email, video, relay, app, visit.");

    static final Rule TWO_WAYS = Rule.error(
            "contact-with-two-ways",
            "A contact holds two ways at once",
            "Hours, cost and languages belong to one way; it cannot be told to which.",
            "Begin a contact of its own, with a hyphen, for each way.");

    static final Rule NO_CONTACT = Rule.error(
            "resource-without-contact",
            "A resource has no way to reach it",
            "Somebody in need would find a name and nothing that they can do.",
            "Add a contact, for example call: \"0808 157 0123\". Until you know one, write publish: no.");

    static final Rule NO_ADDRESS = Rule.error(
            "visit-without-address",
            "A visit does not say where to go",
            "Readers would be told to come, and not where to.",
            "Write the street and the town. If the address must stay secret, write confidential: yes.");

    static final Rule OUTSIDE_LIST = Rule.error(
            "resource-outside-list",
            "A resource stands outside the list of resources",
            "Only what stands in the list is read.",
            "Write resources: on a line of its own above the first resource, and begin the lines below it with two more"
                    + " spaces.");

    private ResourceRules() {}

    static List<Rule> all() {
        return List.of(BAD_NUMBER, DAMAGED_NUMBER, BAD_EMAIL, NO_WAY, TWO_WAYS, NO_CONTACT, NO_ADDRESS, OUTSIDE_LIST);
    }
}
