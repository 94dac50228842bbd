package org.havenhub.editor;

import java.util.Locale;
import org.havenhub.yaml.Field;

/** What people see for the name of a field. */
final class Labels {

    private Labels() {}

    /** {@code Content note} for {@code content-note}. */
    static String of(Field<?> field) {
        String words = field.name().replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
