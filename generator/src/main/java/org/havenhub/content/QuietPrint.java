package org.havenhub.content;

import java.util.List;
import org.havenhub.yaml.Field;
import org.havenhub.yaml.FieldReader;
import org.havenhub.yaml.FieldTypes;

/**
 * What a hub says of sheets that do not tell what they are about.
 *
 * @param offered whether guides and resources have one
 * @param words to leave out, beside those of the theme
 * @param shown words that stay, whichever list they are on
 */
public record QuietPrint(boolean offered, List<String> words, List<String> shown) {

    /** A hub without such sheets. */
    public static final QuietPrint NONE = new QuietPrint(false, List.of(), List.of());

    private static final Field<Boolean> OFFERED = Field.optional(
            "quiet-print",
            FieldTypes.yesNo(),
            "Whether guides and resources can also be printed without the words that give away what they are about. Numbers, places and"
                    + " hours stay.",
            "yes");
    private static final Field<List<String>> WORDS = Field.optional(
            "quiet-words",
            FieldTypes.list(FieldTypes.wordsToFind()),
            "Words to leave out on such sheets, beside those that the theme knows. A star at the end of a word stands for any"
                    + " ending, one before a word for any beginning.",
            "[lantern*, \"night line\"]");
    private static final Field<List<String>> SHOWN = Field.optional(
            "shown-words",
            FieldTypes.list(FieldTypes.wordsToFind()),
            "Words that stay on such sheets though the theme would leave them out.",
            "[crisis, refuge]");

    static final List<Field<?>> FIELDS = List.of(OFFERED, WORDS, SHOWN);

    public QuietPrint {
        words = List.copyOf(words);
        shown = List.copyOf(shown);
    }

    static QuietPrint read(FieldReader fields) {
        return new QuietPrint(
                fields.read(OFFERED).orElse(false),
                fields.read(WORDS).orElse(List.of()),
                fields.read(SHOWN).orElse(List.of()));
    }
}
