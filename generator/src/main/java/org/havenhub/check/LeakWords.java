package org.havenhub.check;

import java.util.BitSet;
import java.util.Collection;
import java.util.function.BiConsumer;
import org.ahocorasick.trie.Emit;
import org.ahocorasick.trie.Trie;

/**
 * Some words, and where they stand in a text. Most pages hold none of them: a look at the first letters of each tells where it is worth
 * while to look at all.
 */
final class LeakWords {

    private static final int MOST_LETTERS = 4;
    private static final int HASHES = 1 << 16;

    private final Trie words;
    private final BitSet beginnings = new BitSet(HASHES);

    /** How many letters of each word are looked at first. */
    private final int letters;

    private final int longest;

    private LeakWords(Collection<String> words) {
        this.words = Trie.builder().addKeywords(words).build();
        letters = words.stream().mapToInt(String::length).reduce(MOST_LETTERS, Math::min);
        longest = words.stream().mapToInt(String::length).max().orElse(0);
        words.forEach(word -> beginnings.set(beginning(word, 0)));
    }

    static LeakWords of(Collection<String> words) {
        return new LeakWords(words);
    }

    /** Tells each word that stands in the text, however often, with the place where it begins. */
    void in(String text, BiConsumer<String, Integer> found) {
        if (longest == 0) {
            return;
        }
        for (int at = 0; at + letters <= text.length(); at++) {
            if (beginnings.get(beginning(text, at))) {
                tell(text, at, found);
            }
        }
    }

    private void tell(String text, int at, BiConsumer<String, Integer> found) {
        String window = text.substring(at, Math.min(text.length(), at + longest));
        for (Emit hit : words.parseText(window)) {
            if (hit.getStart() == 0) {
                found.accept(hit.getKeyword(), at);
            }
        }
    }

    private int beginning(String text, int at) {
        int hash = 0;
        for (int i = at; i < at + letters; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        return hash & (HASHES - 1);
    }
}
