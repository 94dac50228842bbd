package org.havenhub.exchange;

import java.util.List;
import org.havenhub.report.Rule;

/** What can be wrong with a table that somebody wants to make resources of. */
final class ImportRules {

    static final Rule UNREADABLE = Rule.error(
            "unreadable-table",
            "A table cannot be read",
            "Rows would be mixed up, and numbers would stand at the wrong names.",
            "Open it in the spreadsheet, and save it again as CSV.");

    static final Rule TOO_LARGE = Rule.error(
            "table-too-large",
            "A table is too large",
            "A list that long was most likely not meant.",
            "Split the table into several.");

    static final Rule NO_NAMES = Rule.error(
            "table-without-names",
            "A table does not say what its columns are",
            "It cannot be told what is a name and what is a number.",
            "Write the names of the columns into the first row, name among them, as in data/resources.csv.");

    static final Rule UNKNOWN_COLUMN = Rule.warning(
            "unknown-column",
            "A column is not known",
            "It may be something that readers need to know, and is not published.",
            "Give it the name of a field, as in data/resources.csv. Or write what the comments in the new file say where it"
                    + " belongs, and take them out.");

    static final Rule UNKNOWN_PRIVACY_COLUMN = Rule.error(
            "unknown-privacy-column",
            "A column seems to keep something private, and is not known",
            "What somebody wanted to be kept would be published, and cannot be taken back.",
            "If it says that the address is secret, call the column “Address confidential”. If it says whether readers may know of"
                    + " the resource, call it publish. If it says which numbers nobody may pass on, take those numbers out of the"
                    + " table. Otherwise give it another name, or take it out of the table.");

    static final Rule DAMAGED_CELL = Rule.error(
            "damaged-cell",
            "A cell does not hold what somebody typed",
            "Spreadsheets compute, shorten and merge; what was typed is lost.",
            "Type it again, in a column that is formatted as text.");

    static final Rule DOUBTFUL_CELL = Rule.warning(
            "doubtful-cell",
            "A cell may not hold what somebody typed",
            "Spreadsheets take away zeros, and save one cell of those that were merged.",
            "Type it again, in a column that is formatted as text.");

    static final Rule OLDER_ENCODING = Rule.warning(
            "older-encoding",
            "A table is not saved as UTF-8",
            "Letters with accents, and ids that are made of them, may come out wrong.",
            "Look at the accents in the new files. In the spreadsheet, Save as and CSV UTF-8 leaves no doubt.");

    static final Rule COLUMN_TWICE = Rule.error(
            "column-twice",
            "Two columns have one name",
            "What stands in one of them would be lost.",
            "Number them, as in contacts.1.call and contacts.2.call, or take one out.");

    static final Rule TWICE = Rule.error(
            "row-twice",
            "Two rows have one id",
            "The id stands in the address of the page, which there is once.",
            "Give one of them another id.");

    static final Rule UNKNOWN_TERM = Rule.warning(
            "word-not-in-hub",
            "A table has a kind, topic or area that the hub does not have",
            "A build cannot show it among the others.",
            "Add it to haven.yaml, or write the id of one that the hub has.");

    static final Rule MANY_MISTAKES = Rule.error(
            "many-mistakes",
            "A table has more mistakes than are told at once",
            "A long list of mistakes most often has one cause.",
            "Mend these first, and carry the table over again.");

    static final Rule NOT_WHOLE = Rule.error(
            "table-with-mistakes",
            "A table has rows with mistakes",
            "Half a list is easily taken for all of it.",
            "Mend the rows that are named, and carry the table over again.");

    static final Rule WRONG_SHAPE = Rule.error(
            "wrong-shape",
            "A field of HSDS does not hold what it should",
            "What stands in it would be lost.",
            "Look up the field in the documentation of HSDS 3.0, or leave it out.");

    static final Rule BROKEN_REFERENCE = Rule.error(
            "broken-reference",
            "A row names another that is not there",
            "A number or an address would be lost, or stand at the wrong name.",
            "Export the tables again, all of them at once.");

    static final Rule TABLE_TWICE = Rule.error(
            "table-twice",
            "Two files hold the same table",
            "What stands in one of them would be lost.",
            "Take the older one out of the folder.");

    static final Rule NOT_CARRIED = Rule.warning(
            "field-not-carried",
            "A field has no place in a hub’s files",
            "It may be something that readers need to know.",
            "It stands as a comment below its resource in the new file: write it where it belongs, or take it out.");

    static final Rule TAKEN_AS_CONFIDENTIAL = Rule.warning(
            "taken-as-confidential",
            "A place is taken as confidential",
            "An address that was published once cannot be taken back.",
            "Ask those who run it: if everybody may know the address, take the line “confidential” out of the new file.");

    static final Rule TAKEN_AS_PRIVATE = Rule.warning(
            "taken-as-private",
            "A contact is taken as private",
            "A number that was published once cannot be taken back.",
            "Ask those who run it. If everybody may know it, do what the comment in the new file says, and take these words out.");

    private ImportRules() {}

    static List<Rule> all() {
        return List.of(
                UNREADABLE,
                TOO_LARGE,
                NO_NAMES,
                UNKNOWN_COLUMN,
                UNKNOWN_PRIVACY_COLUMN,
                DAMAGED_CELL,
                DOUBTFUL_CELL,
                OLDER_ENCODING,
                COLUMN_TWICE,
                TWICE,
                UNKNOWN_TERM,
                MANY_MISTAKES,
                NOT_WHOLE,
                WRONG_SHAPE,
                BROKEN_REFERENCE,
                TABLE_TWICE,
                NOT_CARRIED,
                TAKEN_AS_CONFIDENTIAL,
                TAKEN_AS_PRIVATE);
    }
}
