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
     * Of two files in one folder, or with one ending, something of what is left of the names has to be the same as well.
     * Nothing is near to a word of more than 300 letters.
     */
    public static Optional<String> to(String word, Collection<String> candidates) {
        if (word.length() > LONGEST) {
            return Optional.empty();
        }
        String wanted = word.toLowerCase(Locale.ROOT);
        return candidates.stream()
                .flatMap(candidate -> Scored.of(candidate, wanted).stream())
                .min(Comparator.comparingInt(Scored::edits).thenComparing(Scored::name))
                .map(Scored::name);
    }

    /** The hint “Did you mean …?”, empty when nothing is near. */
    public static Optional<String> hint(String word, Collection<String> candidates) {
        return to(word, candidates).map(name -> "Did you mean " + name + "?");
    }

    private record Scored(String name, int edits) {

        /** Empty if the name is not near. */
        static Optional<Scored> of(String name, String wanted) {
            String candidate = name.toLowerCase(Locale.ROOT);
            String folder = wanted.substring(0, wanted.lastIndexOf('/') + 1);
            String ending = wanted.substring(Math.max(folder.length(), wanted.lastIndexOf('.')));
            int start = candidate.startsWith(folder) ? folder.length() : 0;
            int end = ending.startsWith(".") && candidate.endsWith(ending) ? ending.length() : 0;
            String wantedPart = part(wanted, start, end);
            String part = part(candidate, start, end);
            int most = Math.max(wantedPart.length(), part.length()) - 1;
            int limit = Math.max(1, Math.min(wanted.length() / 3, most));
            return Optional.of(part)
                    .filter(near -> Math.abs(near.length() - wantedPart.length()) <= limit)
                    .map(near -> new Scored(name, distance(wantedPart, near)))
                    .filter(scored -> scored.edits <= limit);
        }

        private static String part(String name, int start, int end) {
            return name.substring(start, Math.max(start, name.length() - end));
        }
    }

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
