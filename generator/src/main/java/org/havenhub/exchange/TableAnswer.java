package org.havenhub.exchange;

import java.util.Locale;
import java.util.Set;

/** What people write into a column that asks for yes or no, in the languages that tables come in. */
final class TableAnswer {

    private static final Set<String> YES = Set.of(
            "yes",
            "y",
            "true",
            "t",
            "1",
            "x",
            "✓",
            "✔",
            "☑",
            "✅",
            "sí",
            "si",
            "s",
            "verdadero",
            "cierto",
            "oui",
            "vrai",
            "ja",
            "wahr",
            "sì",
            "vero",
            "sim",
            "verdadeiro",
            "نعم");

    private static final Set<String> NO = Set.of(
            "no",
            "n",
            "false",
            "f",
            "0",
            "-",
            "–",
            "—",
            "✗",
            "✘",
            "☐",
            "❌",
            "public",
            "falso",
            "público",
            "pública",
            "non",
            "faux",
            "nein",
            "falsch",
            "não",
            "nao",
            "publique",
            "öffentlich",
            "pubblico",
            "pubblica",
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
