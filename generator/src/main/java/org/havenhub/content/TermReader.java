package org.havenhub.content;

import java.util.List;
import java.util.Optional;
import org.havenhub.language.LocalText;
import org.havenhub.report.Located;
import org.havenhub.yaml.Field;
import org.havenhub.yaml.FieldReader;
import org.havenhub.yaml.FieldSet;
import org.havenhub.yaml.FieldType;
import org.havenhub.yaml.FieldTypes;
import org.havenhub.yaml.Reference;

/** Reads a topic, a kind or an area. */
final class TermReader {

    private static final Field<Located<String>> ID = Field.required(
            "id",
            FieldTypes.id().located(),
            "The short name that stands in addresses and in files. Never change it later.",
            "well-being");
    private static final Field<LocalText> LABEL =
            Field.required("label", FieldTypes.localText(), "What readers see.", "{en: Well-being, es: Bienestar}");
    private static final Field<LocalText> SUMMARY =
            Field.optional("summary", FieldTypes.localText(), "One sentence on it.", "Looking after yourself.");
    private static final Field<Located<String>> PARENT = Field.optional(
            "parent",
            FieldTypes.nameOf(Reference.TERM),
            "The id of the wider term that this one is part of. What belongs to this one is listed on the page of the wider one too.",
            "health");

    private static final FieldSet FIELDS = new FieldSet("A term", List.of(ID, LABEL, SUMMARY, PARENT));

    private TermReader() {}

    static FieldType<Term> term() {
        return FieldTypes.group(FIELDS, TermReader::read);
    }

    /** A term without a label is known by its id, so that what refers to it is not called wrong as well. */
    private static Optional<Term> read(FieldReader fields) {
        Optional<Located<String>> id = fields.read(ID);
        Optional<LocalText> label = fields.read(LABEL);
        LocalText summary = fields.read(SUMMARY).orElse(LocalText.EMPTY);
        Optional<Located<String>> parent = fields.read(PARENT);
        return id.map(known ->
                new Term(known.value(), label.orElse(LocalText.same(known.value())), summary, parent, known.place()));
    }
}
