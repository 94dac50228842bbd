package org.havenhub.yaml;

import java.util.List;
import java.util.Set;
import org.havenhub.report.Rule;

/** The rules on how YAML is written. */
final class YamlRules {

    private static final String STOPS =
            "From this line on the file may be read wrongly, and readers would miss what it says.";

    static final Rule TOO_LARGE = Rule.error(
            "yaml-too-large",
            "A file of fields is too large",
            "A file of this size is slow to check and more likely to be a mistake than a list of help.",
            "Split it into several files.");

    static final Rule UNREADABLE = Rule.error(
            "unreadable-yaml",
            "A line cannot be understood",
            STOPS,
            "Write each field as name: value, with the same number of spaces before the fields of one group.");

    static final Rule TAB = Rule.error(
            "tab-indentation",
            "A Tab stands where spaces belong",
            STOPS,
            "Replace the Tab by spaces: as many as the lines of the same group begin with.");

    static final Rule ODD_SPACE = Rule.error(
            "odd-space-indentation",
            "A line begins with spaces that are not plain spaces",
            "They look like spaces but become part of the field's name, so the field is lost.",
            "Delete the spaces at the start of the line and type them again. They often come from copied web pages.");

    static final Rule MISSING_SPACE = Rule.error(
            "missing-space-after-colon",
            "There is no space after a colon",
            "Without it the line is not a field but a piece of text, and what it says is lost.",
            "Put one space after the colon: name: value.");

    static final Rule UNQUOTED_COLON = Rule.error(
            "unquoted-colon",
            "A value holds a colon but stands in no quotes",
            "It cannot be told where the name ends and the value begins.",
            "Put the whole value between straight double quotes.");

    static final Rule UNQUOTED_COMMA = Rule.error(
            "unquoted-comma",
            "A value in braces holds a comma but stands in no quotes",
            "In braces a comma ends the value, so readers would get half of it.",
            "Put the whole value between straight double quotes.");

    static final Rule CUT_BY_HASH = Rule.error(
            "value-cut-by-hash",
            "A # cuts a value short",
            "After a space, # begins a note that is never published. Readers would get half a text or half a number.",
            "Put the whole value between straight double quotes; if it is a note, put two spaces before the #.");

    static final Rule SMART_QUOTES = Rule.error(
            "smart-quotes",
            "Curled quotes stand round a value",
            "They become part of the value, so names are not recognised and readers see quotes that were not meant.",
            "Use straight quotes. If the curled quotes belong to the text, put straight ones around them.");

    static final Rule WIDE_COLON = Rule.error(
            "full-width-colon",
            "A full-width colon follows a field's name",
            "It looks like a colon, but the line is not seen as a field.",
            "Type a plain colon and a space.");

    static final Rule DASH_BULLET = Rule.error(
            "dash-bullet",
            "A list item begins with something that is not a hyphen",
            "The list is not seen as a list, and its items are run together.",
            "Begin each item with a plain hyphen and a space.");

    static final Rule MISSING_SPACE_AFTER_HYPHEN = Rule.error(
            "missing-space-after-hyphen",
            "There is no space after the hyphen of a list item",
            "The list is not seen as a list, and its items are run together.",
            "Put one space after the hyphen: - well-being.");

    static final Rule UNCLOSED_QUOTE = Rule.error(
            "unclosed-quote",
            "A quote is opened and never closed",
            "Everything up to the next quote would become part of the value.",
            "Put a quote at the end of the value too.");

    static final Rule TEXT_AFTER_QUOTE = Rule.error(
            "text-after-quote",
            "Text follows a closing quote",
            "A quote inside a value ends it too early.",
            "Put quotes of the other kind round the whole value. If another field follows in braces, put a comma before it.");

    static final Rule ROUND_BRACKETS = Rule.error(
            "round-brackets",
            "Round brackets stand round fields",
            "They are taken for letters, so the fields inside are lost.",
            "Put braces round the fields: {call: \"0808 157 0123\", hours: \"24/7\"}.");

    static final Rule SPECIAL_START = Rule.error(
            "special-character-at-start",
            "A value begins with a character that has a meaning of its own",
            "The value is read as an instruction and not as a text.",
            "Put the whole value between straight double quotes.");

    static final Rule BACKSLASH = Rule.error(
            "backslash-in-quotes",
            "A backslash stands in double quotes",
            "There it changes the character after it.",
            "Write two backslashes for one.");

    static final Rule WRONG_INDENTATION = Rule.error(
            "wrong-indentation",
            "A line begins at the wrong column",
            "The number of spaces before a line says what it belongs to.",
            "Begin the line exactly below the lines that it belongs with.");

    static final Rule MISPLACED_LIST = Rule.error(
            "misplaced-list",
            "A list stands where none can begin",
            "It would be run together with the value before it.",
            "Put each item on a line of its own, or write the list in square brackets: [one, two].");

    static final Rule UNCLOSED_BRACKET = Rule.error(
            "unclosed-bracket",
            "A bracket is opened and never closed",
            "The fields below would become part of the list.",
            "Put the closing bracket at the end of the list.");

    static final Rule NO_COLON = Rule.error(
            "line-without-colon",
            "A line is neither a field nor part of a text",
            STOPS,
            "Write name: value. If the line continues the text above, begin it with more spaces than that text's name.");

    static final Rule ALIAS = Rule.error(
            "yaml-alias",
            "A value refers to another place in the file",
            "Such a reference is not followed, so the value would be missing.",
            "Write the value itself. A value that begins with * or & needs quotes.");

    static final Rule MERGE_KEY = Rule.error(
            "yaml-merge-key",
            "Fields are merged from another place in the file",
            "The merge is not carried out, so the fields would be missing.",
            "Write the fields themselves; a list of resources can have defaults.");

    static final Rule TAG = Rule.error(
            "yaml-tag",
            "A value begins with an exclamation mark",
            "There it names a type, and is not part of the text.",
            "Delete the mark, or put the whole value between straight double quotes.");

    static final Rule DUPLICATE_FIELD = Rule.error(
            "duplicate-field",
            "A field stands twice",
            "Only one of the two values can count, and it may be the wrong one.",
            "Delete one of the two.");

    static final Rule SECOND_DOCUMENT = Rule.error(
            "second-document",
            "A second document begins in the same file",
            "What follows the line with three hyphens would be ignored.",
            "Delete the line, or move what follows to a file of its own.");

    static final Rule TOO_DEEP = Rule.error(
            "nested-too-deep",
            "Groups stand too deep inside each other",
            "No field of a hub lies so deep: most likely some lines begin with too many spaces, or brackets are missing.",
            "Begin the lines further left.");

    /** On how a value is written: whatever its author meant, it ends on its line. */
    static final Set<Rule> ON_VALUES = Set.of(
            MISSING_SPACE,
            UNQUOTED_COLON,
            UNQUOTED_COMMA,
            SMART_QUOTES,
            WIDE_COLON,
            TEXT_AFTER_QUOTE,
            ROUND_BRACKETS,
            SPECIAL_START,
            BACKSLASH,
            CUT_BY_HASH);

    private YamlRules() {}

    static List<Rule> all() {
        return List.of(
                TOO_LARGE,
                UNREADABLE,
                TAB,
                ODD_SPACE,
                MISSING_SPACE,
                UNQUOTED_COLON,
                UNQUOTED_COMMA,
                CUT_BY_HASH,
                SMART_QUOTES,
                WIDE_COLON,
                DASH_BULLET,
                MISSING_SPACE_AFTER_HYPHEN,
                UNCLOSED_QUOTE,
                TEXT_AFTER_QUOTE,
                ROUND_BRACKETS,
                SPECIAL_START,
                BACKSLASH,
                WRONG_INDENTATION,
                MISPLACED_LIST,
                UNCLOSED_BRACKET,
                NO_COLON,
                ALIAS,
                MERGE_KEY,
                TAG,
                DUPLICATE_FIELD,
                SECOND_DOCUMENT,
                TOO_DEEP);
    }
}
