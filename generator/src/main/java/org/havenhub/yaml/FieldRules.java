package org.havenhub.yaml;

import java.util.List;
import java.util.Set;
import org.havenhub.report.Rule;

/** The rules on what fields hold. */
final class FieldRules {

    static final Rule UNKNOWN = Rule.error(
            "unknown-field",
            "A field has a name that Haven does not know",
            "What it says would be left out, and nobody would notice.",
            "Write the name of a field that exists; the problem names the nearest one.");

    static final Rule MISSING = Rule.error(
            "missing-field",
            "A field is missing",
            "Readers cannot use a page or an entry without it.",
            "Add the field.");

    static final Rule MISTYPED = Rule.error(
            "mistyped-field",
            "A field holds the wrong sort of value",
            "It cannot be told what was meant, so readers would not see it.",
            "Write the value as the example of the problem shows.");

    static final Rule UNKNOWN_WORD = Rule.error(
            "unknown-word",
            "A field that takes one of a few words holds another",
            "It cannot be told which of them was meant.",
            "Write one of the words that the field takes. At publish these are yes, no and partners.");

    static final Rule BAD_DATE = Rule.error(
            "bad-date",
            "A date is not written as year-month-day",
            "1/10 is the first of October to some and the tenth of January to others.",
            "Write year, month and day with hyphens, for example 2026-10-01.");

    static final Rule BAD_PERIOD = Rule.error(
            "bad-period",
            "A length of time cannot be understood",
            "The hub would not know when to remind you.",
            "Write a number and days, weeks, months or years, for example 6 months.");

    static final Rule BAD_URL = Rule.error(
            "bad-web-address",
            "A web address is not complete",
            "The link would lead nowhere.",
            "Write the whole address, beginning with https://.");

    static final Rule BAD_COLOUR = Rule.error(
            "bad-colour",
            "A colour is not written as a colour code",
            "The pages could not be coloured.",
            "Write # and six digits or letters from a to f, in quotes, for example \"#0b5c63\".");

    static final Rule BAD_ID = Rule.error(
            "bad-id",
            "An id holds characters that have no place in a web address",
            "The address of the page is made of it, and must work when it is typed, printed or read out.",
            "Use small letters without accents, digits, and single hyphens, for example night-line.");

    static final Rule ID_AS_NAME = Rule.error(
            "id-as-name",
            "An id stands where the name of a field belongs",
            "It is not seen as an item of the list, and what it says would be left out.",
            "Begin each item with a hyphen and its id: - id: night-line. Its other fields stand below the id.");

    static final Rule HYPHEN_TOO_MANY = Rule.error(
            "hyphen-too-many",
            "Each field of one item has a hyphen of its own",
            "Each hyphen begins another item, so what belongs together would be torn apart.",
            "Keep the hyphen before the first field, and let the names of the others stand exactly below its name.");

    static final Rule UNKNOWN_LANGUAGE = Rule.error(
            "unknown-language",
            "A language code is not known",
            "Screen readers and search engines would treat the text as the wrong language.",
            "Write the short code of the language, for example en, es or pt-BR.");

    static final Rule NAMELESS_LANGUAGE = Rule.warning(
            "nameless-language",
            "A language has no name that Haven knows",
            "Readers see its code instead, which few understand.",
            "Check the code. If it is right, say the language's name in the summary too.");

    static final Rule UNLISTED_LANGUAGE = Rule.warning(
            "unlisted-text-language",
            "A text is given in a language that the hub does not have",
            "No page of the hub is in that language, so nobody would read it.",
            "Add the language to languages in haven.yaml, or correct its code. A list that is shared with a hub that has the"
                    + " language can stay as it is.");

    static final Rule UNKNOWN_TIME_ZONE = Rule.error(
            "unknown-time-zone",
            "A time zone is not known",
            "Opening hours would be shown for the wrong place.",
            "Write the region and the city, for example Europe/London.");

    static final Rule UNKNOWN_COUNTRY = Rule.error(
            "unknown-country",
            "A country's code is not known",
            "Telephone numbers would be taken for those of another country, or not be checked at all.",
            "Write the two letters of the country, for example GB.");

    /** Of values that nothing else depends on: whatever is wrong with one, the group that it stands in is read. */
    static final Set<Rule> ON_VALUES =
            Set.of(BAD_DATE, BAD_PERIOD, BAD_URL, BAD_COLOUR, UNKNOWN_TIME_ZONE, UNKNOWN_COUNTRY);

    /** On how items are written, which are read as they were meant. */
    static final Set<Rule> ON_ITEMS = Set.of(ID_AS_NAME, HYPHEN_TOO_MANY);

    private FieldRules() {}

    static List<Rule> all() {
        return List.of(
                UNKNOWN,
                MISSING,
                MISTYPED,
                UNKNOWN_WORD,
                BAD_DATE,
                BAD_PERIOD,
                BAD_URL,
                BAD_COLOUR,
                BAD_ID,
                ID_AS_NAME,
                HYPHEN_TOO_MANY,
                UNKNOWN_LANGUAGE,
                NAMELESS_LANGUAGE,
                UNLISTED_LANGUAGE,
                UNKNOWN_TIME_ZONE,
                UNKNOWN_COUNTRY);
    }
}
