package org.havenhub.yaml;

import java.util.Optional;
import org.havenhub.files.FileName;
import org.havenhub.language.Slug;

/** Reads names that stand in addresses and are those of files. */
final class Ids {

    /** Some letters are left for endings. */
    private static final int LONGEST_ID = 200;

    private Ids() {}

    static Optional<String> read(String text, Given given) {
        if (Slug.isSlug(text)) {
            boolean fits = text.length() <= LONGEST_ID && FileName.fault(text).isEmpty();
            return fits ? Optional.of(text) : noFile(text, given);
        }
        String hint = Slug.of(text)
                .map(slug -> "Write: " + slug)
                .orElse("Use small letters from a to z, digits, and hyphens between words.");
        return given.wrong(
                FieldRules.BAD_ID,
                "The id " + given.shown()
                        + " cannot stand in a web address: that takes small letters, digits and hyphens.",
                hint);
    }

    private static Optional<String> noFile(String text, Given given) {
        return text.length() > LONGEST_ID
                ? given.wrong(
                        FieldRules.BAD_ID,
                        "An id is part of the name of a file, and this one has more than " + LONGEST_ID + " letters.",
                        "Write a shorter one.")
                : given.wrong(
                        FieldRules.BAD_ID,
                        "No file can have the name of the id " + given.shown() + ": Windows keeps it for a device.",
                        "Write another one, for example: " + text + "-2");
    }
}
