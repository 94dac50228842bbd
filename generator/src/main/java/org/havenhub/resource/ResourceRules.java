package org.havenhub.resource;

import java.util.List;
import java.util.Set;
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

    static final Rule DOUBTFUL_NUMBER = Rule.warning(
            "doubtful-number",
            "A telephone number may have a wrong digit",
            "It has the length of a number, but is in none of the ranges that its country is known to use.",
            "Compare each digit with the source. New ranges can be missing from Haven's list: if somebody has called the"
                    + " number and it is right, write called: yes into the contact.");

    static final Rule COSTLY_NUMBER = Rule.warning(
            "costly-number",
            "A number is called free, and callers usually pay for such numbers",
            "Somebody who has little money would find the call on the bill, and others might see it there.",
            "Find out what the call costs, and write it into the contact's field cost.");

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

    static final Rule ADDRESS_CALLED_SECRET = Rule.error(
            "address-called-secret",
            "An address says that it is secret, and would be published",
            "Whoever looks for the people who hide there would find the street on the site.",
            "Write confidential: yes at the visit: then no part of the address is published. If it is no secret, take these words out.");

    static final Rule NOTE_AT_SECRET_PLACE = Rule.warning(
            "note-at-secret-place",
            "A confidential place has a note, which readers do not see",
            "A note at a place easily tells the way to it, so Haven keeps it back together with the address.",
            "Write what everybody may know into summary, or into the note of the contact that tells the address.");

    static final Rule LONG_NAME = Rule.error(
            "long-name",
            "The name of a resource is too long to be one",
            "It stands in titles and lists, on cards and in the contacts of telephones, where nobody could read it.",
            "Write the name alone, and what else is to be said into summary. If a quote is missing at its end, put it there.");

    static final Rule OUTSIDE_LIST = Rule.error(
            "resource-outside-list",
            "A resource stands outside the list of resources",
            "Only what stands in the list is read.",
            "Write resources: on a line of its own above the first resource, and begin the lines below it with two more"
                    + " spaces.");

    static final Rule BAD_HOURS = Rule.error(
            "bad-hours",
            "Opening hours cannot be read",
            "Somebody in need would call when nobody answers, or not call when somebody would.",
            "Write the days, then the times, and a semicolon before the next days:"
                    + " Mo-Fr 09:00-17:00; Sa 10:00-12:00; PH off. Or 24/7, by appointment, or unknown.");

    static final Rule AMBIGUOUS_HOURS = Rule.error(
            "ambiguous-hours",
            "Opening hours can be read in two ways",
            "Half of the readers would take them for the other one.",
            "Write two digits for the hour, from 00:00 to 24:00, and name the days: Mo-Fr 09:00-17:00.");

    static final Rule CONFLICTING_HOURS = Rule.error(
            "conflicting-hours",
            "Opening hours say two things of the same day",
            "It cannot be told which of them is true, so readers would be told one of them by chance.",
            "Name each day once, with a comma between its times: Mo 09:00-12:00,14:00-17:00."
                    + " Put days of the week first, then PH, then dates.");

    static final Rule UNREAD_HOURS = Rule.warning(
            "uninterpreted-hours",
            "Opening hours are shown as they are written",
            "Haven does not work out parts such as sunrise, weeks or school holidays, and few readers know the notation.",
            "Write days, times and dates. If that cannot say it, write unknown, and say it in words in the field note.");

    static final Rule BAD_MEETING = Rule.error(
            "bad-meeting",
            "When a group meets cannot be read",
            "Somebody would stand before a closed door, or not come when others wait for them.",
            "Write the days at every: Tuesday, 2nd Tuesday, 1st and 3rd Saturday, last Friday, other Tuesday or 15th of the"
                    + " month. Write the time at at: 18:30-20:00.");

    static final Rule AMBIGUOUS_MEETING = Rule.error(
            "ambiguous-meeting",
            "When a group meets can be read in two ways",
            "Half of the readers would come on the wrong day or at the wrong time.",
            "Write 2nd Tuesday for once a month, other Tuesday for each second week, and two digits for the hour.");

    static final Rule IDLE_EXCEPTION = Rule.warning(
            "idle-exception",
            "A meeting is called off on a day on which there is none",
            "If the date is wrong, readers are told of a meeting that does not take place.",
            "Write the date of the meeting that is left out.");

    static final Rule SKIPPED_MONTHS = Rule.warning(
            "skipped-months",
            "A group meets on a day that some months do not have",
            "Readers cannot know what happens in those months.",
            "Write last day of the month if that is meant, or a day up to the 28th.");

    /** Of one contact or one meeting: whatever is wrong with it, the fields beside it are as they are. */
    static final Set<Rule> ON_CONTACTS_AND_MEETINGS = Set.of(
            BAD_NUMBER,
            DAMAGED_NUMBER,
            BAD_EMAIL,
            NO_WAY,
            TWO_WAYS,
            NO_ADDRESS,
            BAD_HOURS,
            AMBIGUOUS_HOURS,
            CONFLICTING_HOURS,
            BAD_MEETING,
            AMBIGUOUS_MEETING);

    private ResourceRules() {}

    static List<Rule> all() {
        return List.of(
                BAD_NUMBER,
                DAMAGED_NUMBER,
                DOUBTFUL_NUMBER,
                COSTLY_NUMBER,
                BAD_EMAIL,
                NO_WAY,
                TWO_WAYS,
                NO_CONTACT,
                NO_ADDRESS,
                ADDRESS_CALLED_SECRET,
                NOTE_AT_SECRET_PLACE,
                LONG_NAME,
                OUTSIDE_LIST,
                BAD_HOURS,
                AMBIGUOUS_HOURS,
                CONFLICTING_HOURS,
                UNREAD_HOURS,
                BAD_MEETING,
                AMBIGUOUS_MEETING,
                IDLE_EXCEPTION,
                SKIPPED_MONTHS);
    }
}
