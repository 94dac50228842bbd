package org.havenhub.resource;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.havenhub.language.LocalText;
import org.havenhub.report.Located;
import org.havenhub.yaml.Field;
import org.havenhub.yaml.FieldReader;
import org.havenhub.yaml.FieldSet;
import org.havenhub.yaml.FieldType;
import org.havenhub.yaml.FieldTypes;

/** Reads a notice that holds for a short time. Without its last day it is none: nobody would take it away. */
final class AlertReader {

    private static final Field<LocalText> TEXT = Field.required(
            "text",
            FieldTypes.localText(),
            "What readers must know before they set out, in one sentence.",
            "Closed on 3 December for repairs.");
    private static final Field<Located<LocalDate>> UNTIL =
            Field.required("until", FieldTypes.date().located(), "The last day on which it is shown.", "2026-12-04");

    static final FieldSet FIELDS = new FieldSet("An alert", List.of(TEXT, UNTIL));

    private AlertReader() {}

    static FieldType<Alert> alert() {
        return FieldTypes.group(FIELDS, AlertReader::read);
    }

    private static Optional<Alert> read(FieldReader fields) {
        Optional<LocalText> text = fields.read(TEXT);
        Optional<Located<LocalDate>> until = fields.read(UNTIL);
        return text.flatMap(words -> until.map(day -> new Alert(words, day)));
    }
}
