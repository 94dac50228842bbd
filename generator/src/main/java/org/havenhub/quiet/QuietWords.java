package org.havenhub.quiet;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
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
 * @param withheld by the letters of their first word
 * @param shown what stays though it begins with withheld words, likewise
 */
public record QuietWords(Map<String, List<Term>> withheld, Map<String, List<Term>> shown) {

    /** No words at all. */
    public static final QuietWords NONE = of(List.of(), List.of());

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\p{Z}\\p{Pd}'’]*");

    /** What a sign that ends a sentence or opens a bracket does to an address. */
    private static final Pattern AROUND_ADDRESS = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}/]+$");

    private static final Pattern ADDRESS = Pattern.compile("[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.[a-z]{2,}(?:[/?#:].*)?");

    private static final Pattern WITHOUT_SPACE = Pattern.compile("[^\\s\\p{Z}]+");

    /** Shorter than this, what is left behind a particle is another word. */
    private static final int SHORTEST_STEM = 3;

    private static final List<String> ARABIC_PARTICLES =
            particles(List.of("", "و", "ف"), List.of("", "ب", "ك", "ل", "ال", "بال", "كال", "لل"));
    private static final List<String> HEBREW_PARTICLES =
            particles(List.of("", "ו"), List.of("", "ה", "ב", "כ", "ל", "מ", "ש", "שה", "מה"));

    /** The words of some lists; those of the second stay. */
    public static QuietWords of(Collection<String> withheld, Collection<String> shown) {
        return new QuietWords(terms(withheld), terms(shown));
    }

    public boolean isEmpty() {
        return withheld.isEmpty();
    }

    /** Where they stand in a text, in order. Those with nothing but a space between them are one. */
    List<Span> in(String text) {
        FoldedText folded = FoldedText.of(text);
        List<Span> addresses = addresses(text);
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
                if (addresses.stream().noneMatch(span::touches)) {
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
    private static int longest(Map<String, List<Term>> terms, FoldedText text, int at) {
        int longest = 0;
        for (String form : forms(text.words().get(at).letters())) {
            for (int length = 1; length <= form.length(); length++) {
                for (Term term : terms.getOrDefault(form.substring(0, length), List.of())) {
                    boolean stands = term.first().fits(form) && standsBehind(term, text, at);
                    longest = stands ? Math.max(longest, term.words().size()) : longest;
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
    private static List<Span> addresses(String text) {
        return WITHOUT_SPACE
                .matcher(text)
                .results()
                .filter(piece -> isAddress(piece.group()))
                .map(piece -> new Span(piece.start(), piece.end()))
                .toList();
    }

    private static boolean isAddress(String piece) {
        return piece.indexOf('@') > 0
                || piece.contains("://")
                || (piece.indexOf('.') > 0
                        && ADDRESS.matcher(AROUND_ADDRESS.matcher(piece).replaceAll(""))
                                .matches());
    }

    private static Map<String, List<Term>> terms(Collection<String> typed) {
        return typed.stream()
                .map(Term::of)
                .filter(term -> !term.words().isEmpty())
                .collect(Collectors.groupingBy(term -> term.first().letters(), Collectors.toUnmodifiableList()));
    }

    /** A place in a text. */
    record Span(int start, int end) {

        private boolean touches(Span other) {
            return start < other.end && other.start < end;
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
