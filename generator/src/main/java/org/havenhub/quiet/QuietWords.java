package org.havenhub.quiet;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words that give away what a text is about. They are found as whole words, whatever their case and accents. A star at the end of a
 * word stands for any ending; between two words may stand a space or a hyphen. Arabic and Hebrew words are found behind the particles
 * that are written together with them.
 *
 * <pre>{@code
 * QuietWords.of(List.of("abus*", "self-harm"), List.of("abuse hotline"))
 * }</pre>
 *
 * @param withheld what is not to be told
 * @param shown what is told though it begins with words that are withheld
 */
public record QuietWords(Terms withheld, Terms shown) {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\p{Z}\\p{Pd}'’]*");

    private static final Pattern HOST = Pattern.compile("[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.[a-z]{2,}");

    /** Of the name of a server (RFC 1035, 2.3.4). */
    private static final int LONGEST_HOST = 255;

    private static final String AFTER_HOST = "/?#:";

    private static final Pattern WITHOUT_SPACE = Pattern.compile("[^\\s\\p{Z}]+");

    /** Shorter than this, what is left behind a particle is another word. */
    private static final int SHORTEST_STEM = 3;

    private static final List<String> ARABIC_PARTICLES =
            particles(List.of("", "و", "ف"), List.of("", "ب", "ك", "ل", "ال", "بال", "كال", "لل"));
    private static final List<String> HEBREW_PARTICLES =
            particles(List.of("", "ו"), List.of("", "ה", "ב", "כ", "ל", "מ", "ש", "שה", "מה"));

    /** The words of some lists; those of the second stay. */
    public static QuietWords of(Collection<String> withheld, Collection<String> shown) {
        return new QuietWords(Terms.of(withheld), Terms.of(shown));
    }

    /** Where they stand in a text, in order. Those with nothing but a space between them are one. */
    List<Span> in(String text) {
        FoldedText folded = FoldedText.of(text);
        BitSet addresses = addresses(text);
        List<Span> found = new ArrayList<>();
        int next;
        for (int at = 0; at < folded.words().size(); at = next) {
            int hidden = longest(withheld, folded, at);
            int kept = longest(shown, folded, at);
            next = at + Math.max(1, Math.max(hidden, kept));
            if (hidden > kept) {
                Span span = new Span(
                        folded.words().get(at).start(),
                        folded.words().get(next - 1).end());
                if (!addresses.get(span.start())) {
                    add(span, text, found);
                }
            }
        }
        return found;
    }

    private static void add(Span span, String text, List<Span> found) {
        int last = found.size() - 1;
        if (last >= 0
                && BETWEEN_WORDS
                        .matcher(text.substring(found.get(last).end(), span.start()))
                        .matches()) {
            found.set(last, new Span(found.get(last).start(), span.end()));
        } else {
            found.add(span);
        }
    }

    /** How many words the longest term has that stands at a place; 0 if none does. */
    private static int longest(Terms terms, FoldedText text, int at) {
        int longest = 0;
        for (String form : forms(text.words().get(at).letters())) {
            for (Term term : terms.beginning(form)) {
                if (term.words().size() > longest && standsBehind(term, text, at)) {
                    longest = term.words().size();
                }
            }
        }
        return longest;
    }

    private static boolean standsBehind(Term term, FoldedText text, int at) {
        if (at + term.words().size() > text.words().size()) {
            return false;
        }
        for (int i = 1; i < term.words().size(); i++) {
            boolean together = BETWEEN_WORDS.matcher(text.gapAfter(at + i - 1)).matches();
            Part part = term.words().get(i);
            if (!together || forms(text.words().get(at + i).letters()).stream().noneMatch(part::fits)) {
                return false;
            }
        }
        return true;
    }

    /** A word, and what it is without the particles before it. */
    private static List<String> forms(String letters) {
        UnicodeScript script = UnicodeScript.of(letters.codePointAt(0));
        List<String> particles = script == UnicodeScript.ARABIC
                ? ARABIC_PARTICLES
                : script == UnicodeScript.HEBREW ? HEBREW_PARTICLES : List.of();
        if (particles.isEmpty()) {
            return List.of(letters);
        }
        return Stream.concat(
                        Stream.of(letters),
                        particles.stream()
                                .filter(letters::startsWith)
                                .map(particle -> letters.substring(particle.length()))
                                .filter(stem -> stem.length() >= SHORTEST_STEM))
                .toList();
    }

    private static List<String> particles(List<String> first, List<String> second) {
        return first.stream()
                .flatMap(one -> second.stream().map(other -> one + other))
                .filter(both -> !both.isEmpty())
                .toList();
    }

    /** Mail and web addresses are ways to reach somebody, whatever words are in them. */
    private static BitSet addresses(String text) {
        BitSet addresses = new BitSet(text.length());
        WITHOUT_SPACE
                .matcher(text)
                .results()
                .filter(piece -> isAddress(piece.group()))
                .forEach(piece -> addresses.set(piece.start(), piece.end()));
        return addresses;
    }

    private static boolean isAddress(String piece) {
        if (piece.indexOf('@') > 0 || piece.contains("://")) {
            return true;
        }
        int start = 0;
        while (start < piece.length() && !Character.isLetterOrDigit(piece.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < piece.length() && AFTER_HOST.indexOf(piece.charAt(end)) < 0) {
            end++;
        }
        while (end > start && !Character.isLetterOrDigit(piece.charAt(end - 1))) {
            end--;
        }
        return end - start <= LONGEST_HOST
                && HOST.matcher(piece.substring(start, end)).matches();
    }

    /** A place in a text. */
    record Span(int start, int end) {}

    /**
     * A list of words.
     *
     * @param byFirst its terms, by the letters of their first word
     * @param longest how many letters the longest first word has: words of a text may be longer by far
     */
    record Terms(Map<String, List<Term>> byFirst, int longest) {

        static Terms of(Collection<String> typed) {
            Map<String, List<Term>> byFirst = typed.stream()
                    .map(Term::of)
                    .filter(term -> !term.words().isEmpty())
                    .collect(Collectors.groupingBy(term -> term.first().letters(), Collectors.toUnmodifiableList()));
            int longest =
                    byFirst.keySet().stream().mapToInt(String::length).max().orElse(0);
            return new Terms(Map.copyOf(byFirst), longest);
        }

        /** Those that may begin with a word. */
        List<Term> beginning(String word) {
            List<Term> beginning = new ArrayList<>();
            for (int length = 1; length <= Math.min(longest, word.length()); length++) {
                for (Term term : byFirst.getOrDefault(word.substring(0, length), List.of())) {
                    if (term.first().fits(word)) {
                        beginning.add(term);
                    }
                }
            }
            return beginning;
        }
    }

    /** One word of a list, or several that stand together. */
    record Term(List<Part> words) {

        static Term of(String typed) {
            FoldedText text = FoldedText.of(typed);
            return new Term(text.words().stream()
                    .map(word -> new Part(word.letters(), typed.startsWith("*", word.end())))
                    .toList());
        }

        Part first() {
            return words.get(0);
        }
    }

    /**
     * A word of a list.
     *
     * @param open whether it may go on
     */
    record Part(String letters, boolean open) {

        boolean fits(String word) {
            return open ? word.startsWith(letters) : word.equals(letters);
        }
    }
}
