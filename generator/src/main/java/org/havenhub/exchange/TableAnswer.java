package org.havenhub.exchange;

import java.util.Locale;
import java.util.Set;

/** What people write into a column that asks for yes or no, in the languages that Haven's theme speaks. */
final class TableAnswer {

    private static final Set<String> YES = Set.of(
            "yes", "y", "true", "t", "1", "x", "✓", "✔", "☑", "✅", "sí", "si", "s", "verdadero", "cierto", "نعم");

    private static final Set<String> NO = Set.of(
            "no", "n", "false", "f", "0", "-", "–", "—", "✗", "✘", "☐", "❌", "public", "falso", "público", "pública",
            "لا");

    private TableAnswer() {}

    static boolean isYes(String cell) {
        return YES.contains(plain(cell));
    }

    static boolean isNo(String cell) {
        return NO.contains(plain(cell));
    }

    private static String plain(String cell) {
        return cell.strip().toLowerCase(Locale.ROOT).replaceFirst("[.!]+$", "");
    }
}
