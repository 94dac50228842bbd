package org.havenhub.report;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that somebody most likely meant. */
public final class Nearest {

    /** Letters of the longest word that can be a name. A comparison takes as many steps as its two words' lengths multiplied. */
    private static final int LONGEST = 300;

    private Nearest() {}

    /**
     * The candidate with the fewest edits (insert, delete, replace, swap of neighbours; case ignored) from the word, if
     * it is near enough to be worth proposing: at most a third of the word's length, and at least one edit is allowed.
     * Nothing is near to a word of more than 300 letters.
     */
    public static Optional<String> to(String word, Collection<String> candidates) {
        if (word.length() > LONGEST) {
            return Optional.empty();
        }
        String wanted = word.toLowerCase(Locale.ROOT);
        int limit = Math.max(1, wanted.length() / 3);
        return candidates.stream()
                .filter(candidate -> Math.abs(candidate.length() - wanted.length()) <= limit)
                .map(candidate -> new Scored(candidate, distance(wanted, candidate.toLowerCase(Locale.ROOT))))
                .filter(scored -> scored.edits <= limit)
                .min(Comparator.comparingInt(Scored::edits).thenComparing(Scored::name))
                .map(Scored::name);
    }

    /** The hint “Did you mean …?”, empty when nothing is near. */
    public static Optional<String> hint(String word, Collection<String> candidates) {
        return to(word, candidates).map(name -> "Did you mean " + name + "?");
    }

    private record Scored(String name, int edits) {}

    /** Optimal string alignment distance. */
    private static int distance(String a, String b) {
        int[][] edits = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            edits[i][0] = i;
        }
        for (int j = 0; j <= b.length(); j++) {
            edits[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int replace = edits[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                edits[i][j] = Math.min(replace, 1 + Math.min(edits[i - 1][j], edits[i][j - 1]));
                if (isSwap(a, b, i, j)) {
                    edits[i][j] = Math.min(edits[i][j], edits[i - 2][j - 2] + 1);
                }
            }
        }
        return edits[a.length()][b.length()];
    }

    private static boolean isSwap(String a, String b, int i, int j) {
        return i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    }
}
