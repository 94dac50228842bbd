package org.havenhub.language;

import com.ibm.icu.text.AlphabeticIndex;
import com.ibm.icu.text.AlphabeticIndex.Bucket.LabelType;
import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The letters under which readers of a language look names up: A to Z in English, with Ñ in Spanish. Names in Latin letters have a
 * place in every language. May be used by several threads.
 */
public final class Alphabet {

    private final AlphabeticIndex.ImmutableIndex<Void> index;

    private Alphabet(AlphabeticIndex.ImmutableIndex<Void> index) {
        this.index = index;
    }

    static Alphabet of(ULocale locale) {
        return new Alphabet(
                new AlphabeticIndex<Void>(locale).addLabels(ULocale.ENGLISH).buildImmutableIndex());
    }

    /** Where a name is looked up. */
    public Letter letterOf(String name) {
        int position = index.getBucketIndex(name);
        AlphabeticIndex.Bucket<Void> bucket = index.getBucket(position);
        return bucket.getLabelType() == LabelType.NORMAL ? new Letter(position, bucket.getLabel()) : Letter.OTHER;
    }

    /**
     * A letter in its alphabet.
     *
     * @param position smaller comes first
     * @param label for example {@code Ñ}; empty for all that begins with none of the letters
     */
    public record Letter(int position, String label) implements Comparable<Letter> {

        /** Comes last: digits, signs and other scripts. */
        private static final Letter OTHER = new Letter(Integer.MAX_VALUE, "");

        /** Fit for an address and an HTML id, and that of no other letter: {@code a}, {@code x-d1}, {@code other}. */
        public String id() {
            String plain = label.toLowerCase(Locale.ROOT);
            if (plain.isEmpty()) {
                return "other";
            }
            return plain.matches("[a-z]+")
                    ? plain
                    : plain.codePoints().mapToObj(Integer::toHexString).collect(Collectors.joining("-", "x-", ""));
        }

        @Override
        public int compareTo(Letter other) {
            return Integer.compare(position, other.position);
        }
    }
}
