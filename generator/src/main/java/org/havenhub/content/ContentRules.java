package org.havenhub.content;

import java.util.List;
import org.havenhub.report.Rule;

/** The rules on the files of a hub, each by itself. */
final class ContentRules {

    static final Rule NO_FRONT_MATTER = Rule.error(
            "missing-front-matter",
            "A text has no fields above it",
            "Without a title the page cannot be listed, found, or told apart in a browser's tabs.",
            "Begin the file with a line of three hyphens, the title, and three hyphens again.");

    static final Rule UNCLOSED_FRONT_MATTER = Rule.error(
            "unclosed-front-matter",
            "The fields above a text are not closed",
            "It cannot be told where the fields end and the text begins.",
            "Write three hyphens on a line of their own after the last field.");

    static final Rule UNEXPECTED_PLACE = Rule.error(
            "unexpected-place",
            "A text lies where none is expected",
            "It would not be published, and nobody would notice.",
            "Put guides into content/<language>/guides and plain pages into content/<language>/pages.");

    static final Rule UNLISTED_LANGUAGE = Rule.error(
            "unlisted-language",
            "A folder's language is not among the hub's languages",
            "None of the texts in it would be published.",
            "Add the language to languages in haven.yaml, or rename the folder.");

    static final Rule BAD_FILE_NAME = Rule.error(
            "bad-file-name",
            "A file's name cannot stand in a web address",
            "The page's address is made of it, and must work when it is typed, printed or read out.",
            "Use small letters without accents, digits, and single hyphens, for example listening-well.md.");

    static final Rule RESERVED_FILE_NAME = Rule.error(
            "reserved-file-name",
            "A file has a name that Haven uses itself",
            "The list of guides has this address, and only one page can.",
            "Give the file another name.");

    static final Rule PARENT_CYCLE = Rule.error(
            "parent-cycle",
            "The parents of topics, kinds or areas lead round in a circle",
            "Nobody could tell which of them is the wider one, so the lists by it would be wrong.",
            "Delete the field parent of the widest of them.");

    static final Rule LANGUAGE_TWICE = Rule.warning(
            "language-twice",
            "A language stands twice among the languages of the hub",
            "Perhaps another one was meant, and its folder is not read.",
            "Take it out, or write the other language.");

    static final Rule NEVER_SHOWN = Rule.error(
            "never-shown",
            "A text is over before it begins",
            "No reader would ever see it, on any day.",
            "Write at expires a later day than at publish, or take one of the two out.");

    private ContentRules() {}

    static List<Rule> all() {
        return List.of(
                NO_FRONT_MATTER,
                UNCLOSED_FRONT_MATTER,
                UNEXPECTED_PLACE,
                UNLISTED_LANGUAGE,
                BAD_FILE_NAME,
                RESERVED_FILE_NAME,
                ExitTarget.UNSAFE_EXIT,
                ExitTarget.DOUBTFUL_EXIT,
                ReportContact.BAD_CONTACT,
                PARENT_CYCLE,
                LANGUAGE_TWICE,
                NEVER_SHOWN);
    }
}
