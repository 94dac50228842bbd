package org.havenhub.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.havenhub.content.ContentReader;
import org.havenhub.resource.ResourceReader;
import org.havenhub.yaml.Field;
import org.havenhub.yaml.FieldSet;
import org.havenhub.yaml.FieldTypes;
import org.junit.jupiter.api.Test;

/** {@code FIELDS.md} is made from the fields; after a deliberate change, {@code -Dhaven.accept} writes it. */
class FieldReferenceTest {

    private static final Field<String> COLOUR =
            Field.required("colour", FieldTypes.colour(), "How it shines.", "\"#fff\"");

    @Test
    void theReferenceIsThatOfTheFields() throws IOException {
        String reference = FieldReference.of(List.of(
                new FieldReference.Part("haven.yaml", "The settings of the hub.", ContentReader.settingsFields()),
                new FieldReference.Part(
                        "Above a text",
                        "Between two lines of `---` at the top of each file in `content`.",
                        ContentReader.frontMatterFields()),
                new FieldReference.Part("A list of resources", "Each file in `resources`.", ResourceReader.fields())));

        Cases.compare(Cases.FIELDS_DOCUMENT, reference);
    }

    @Test
    void showsWhatIsNeededAndEachGroupOnceWithAllOfItsFields() {
        FieldSet lamp = new FieldSet("A lamp", List.of(COLOUR));
        FieldSet house = new FieldSet(
                "A house",
                List.of(
                        Field.optional("door", FieldTypes.fields(lamp), "Above *it*.", "{colour: \"#fff\"}"),
                        Field.optional(
                                "rooms", FieldTypes.list(FieldTypes.fields(lamp)), "In a|b.", "[{colour: \"#fff\"}]")));

        assertThat(FieldReference.of(List.of(new FieldReference.Part("house.yaml", "A house.", house))))
                .endsWith("""

                        ## house.yaml

                        A house.

                        | field | what it takes | example | what it is |
                        |---|---|---|---|
                        | `door` | [a lamp](#a-lamp) | `{colour: "#fff"}` | Above \\*it\\*. |
                        | `rooms` | a list, of which each item is [a lamp](#a-lamp) | `[{colour: "#fff"}]` | In a\\|b. |

                        ### A lamp

                        | field | what it takes | example | what it is |
                        |---|---|---|---|
                        | **`colour`** | a colour such as "#0b5c63" | `"#fff"` | How it shines. |
                        """);
    }

    @Test
    void whatIsSharedIsAPartOfWhatEachHas() {
        FieldSet shared = new FieldSet("A habit", List.of(COLOUR));
        FieldSet lamp =
                new FieldSet("A lamp", List.of(COLOUR, Field.optional("name", FieldTypes.text(), "Its name.", "Lucy")));
        FieldSet house = new FieldSet(
                "A house",
                List.of(
                        Field.optional("all", FieldTypes.fields(shared), "In all.", "{}"),
                        Field.optional("lamps", FieldTypes.list(FieldTypes.fields(lamp)), "Each.", "[]")));

        assertThat(FieldReference.of(List.of(new FieldReference.Part("house.yaml", "A house.", house))))
                .contains("### A habit\n\nAny of these fields of [a lamp](#a-lamp): `colour`.\n\n### A lamp\n");
    }
}
