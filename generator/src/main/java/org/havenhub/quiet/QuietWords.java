package org.havenhub.quiet;

import java.lang.Character.UnicodeScript;
import java.net.URI;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words that give away what a text is about. They are found as whole words, whatever their case and accents. A star at the end of a
 * word stands for any ending, one before a word for any beginning; between two words may stand a space, a hyphen or nothing where the list
 * has a hyphen. Arabic and Hebrew words are found behind the particles
 * that are written together with them.
 *
 * <pre>{@code
 * QuietWords.of(List.of("abus*", "self-harm"), List.of("abuse hotline"))
 * }</pre>
 *
 * @param withheld what is not to be told
 * @param shown what is told though it begins with words that are withheld
 * @param site whose web addresses are not to be told either
 */
public record QuietWords(Terms withheld, Terms shown, Optional<URI> site) {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\p{Z}\\p{Pd}\\p{Cf}'’]*");

    /** {@code 1-800-SAFE}: letters of a number are capitals. */
    private static final Pattern OF_NUMBER = Pattern.compile("(?<=\\d[-‑])\\p{Lu}++(?![\\p{L}\\p{M}])");

    /** Shorter than this, what is left behind a particle is another word. */
    private static final int SHORTEST_STEM = 3;

    private static final List<String> ARABIC_PARTICLES =
            particles(List.of("", "و", "ف"), List.of("", "ب", "ك", "ل", "ال", "بال", "كال", "لل"));
    private static final List<String> HEBREW_PARTICLES =
            particles(List.of("", "ו"), List.of("", "ה", "ב", "כ", "ל", "מ", "ש", "שה", "מה"));

    /** The words of some lists; those of the second stay. */
    public static QuietWords of(Collection<String> withheld, Collection<String> shown) {
        return new QuietWords(Terms.of(withheld), Terms.of(shown), Optional.empty());
    }

    /** The same, and no web address of a site. */
    public QuietWords and(Optional<URI> ownSite) {
        return new QuietWords(withheld, shown, ownSite.filter(url -> url.getHost() != null));
    }

    /** Where they stand in a text, in order. Those with nothing but a space between them are one. */
    List<Span> in(String text) {
        FoldedText folded = FoldedText.of(text);
        BitSet hidden = new BitSet(text.length());
        BitSet addresses = Addresses.in(text);
        site.ifPresent(url -> markAddresses(url, text, addresses, hidden));
        mark(folded, addresses, hidden);
        FoldedText humps = FoldedText.ofHumps(text);
        if (humps.words().size() > folded.words().size()) {
            mark(humps, addresses, hidden);
        }
        return spans(text, hidden);
    }

    private static void markAddresses(URI site, String text, BitSet addresses, BitSet marked) {
        int end;
        for (int start = addresses.nextSetBit(0); start >= 0; start = addresses.nextSetBit(end)) {
            end = addresses.nextClearBit(start);
            if (Addresses.isWithin(site, text.substring(start, end))) {
                marked.set(start, lastOfAddress(text, end));
            }
        }
    }

    /** The sentence may end there too. */
    private static int lastOfAddress(String text, int end) {
        int last = end;
        while (".,;:!?)".indexOf(text.charAt(last - 1)) >= 0) {
            last--;
        }
        return last;
    }

    private void mark(FoldedText folded, BitSet addresses, BitSet marked) {
        int next;
        for (int at = 0; at < folded.words().size(); at = next) {
            int hidden = longest(withheld, folded, at);
            int kept = longest(shown, folded, at);
            next = at + Math.max(1, Math.max(hidden, kept));
            int start = folded.words().get(at).start();
            if (hidden > kept && !addresses.get(start) && !isOfNumber(folded.text(), start)) {
                marked.set(start, folded.words().get(next - 1).end());
            }
        }
    }

    private static boolean isOfNumber(String text, int start) {
        return OF_NUMBER
                .matcher(text)
                .region(start, text.length())
                .useTransparentBounds(true)
                .lookingAt();
    }

    private static List<Span> spans(String text, BitSet hidden) {
        List<Span> spans = new ArrayList<>();
        for (int start = hidden.nextSetBit(0); start >= 0; start = hidden.nextSetBit(start)) {
            int end = hidden.nextClearBit(start);
            for (int next = hidden.nextSetBit(end); next >= 0 && isBetweenWords(text, end, next); ) {
                end = hidden.nextClearBit(next);
                next = hidden.nextSetBit(end);
            }
            spans.add(new Span(start, end));
            start = end;
        }
        return spans;
    }

    private static boolean isBetweenWords(String text, int start, int end) {
        return BETWEEN_WORDS.matcher(text).region(start, end).matches();
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

    /** A place in a text. */
    record Span(int start, int end) {}

    /**
     * A list of words.
     *
     * @param byFirst its terms, by the letters of their first word
     * @param endings those of one word of which only the end is given
     * @param longest how many letters the longest first word has: words of a text may be longer by far
     */
    record Terms(Map<String, List<Term>> byFirst, List<Term> endings, int longest) {

        static Terms of(Collection<String> typed) {
            List<Term> terms = typed.stream()
                    .flatMap(Term::of)
                    .filter(term -> !term.words().isEmpty())
                    .distinct()
                    .toList();
            Map<String, List<Term>> byFirst = terms.stream()
                    .filter(term -> !term.first().openBefore())
                    .collect(Collectors.groupingBy(term -> term.first().letters(), Collectors.toUnmodifiableList()));
            int longest =
                    byFirst.keySet().stream().mapToInt(String::length).max().orElse(0);
            List<Term> endings =
                    terms.stream().filter(term -> term.first().openBefore()).toList();
            return new Terms(Map.copyOf(byFirst), endings, longest);
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
            endings.stream().filter(term -> term.first().fits(word)).forEach(beginning::add);
            return beginning;
        }
    }

    /** One word of a list, or several that stand together. */
    record Term(List<Part> words) {

        /** The terms that a volunteer means: with a hyphen and without, and in Arabic with what a last letter becomes before an ending. */
        static Stream<Term> of(String typed) {
            return Stream.of(typed, typed.replaceAll("(?<=\\p{L})\\p{Pd}(?=\\p{L})", ""))
                    .distinct()
                    .map(Term::parts)
                    .flatMap(parts -> Stream.concat(
                            Stream.of(parts), parts.size() == 1 ? parts.get(0).inflected() : Stream.empty()))
                    .map(Term::new);
        }

        private static List<Part> parts(String typed) {
            FoldedText text = FoldedText.of(typed);
            return text.words().stream()
                    .map(word -> new Part(
                            word.letters(),
                            word.start() > 0 && typed.charAt(word.start() - 1) == '*',
                            typed.startsWith("*", word.end())))
                    .toList();
        }

        Part first() {
            return words.get(0);
        }
    }

    /**
     * A word of a list.
     *
     * @param openBefore whether it may begin earlier
     * @param open whether it may go on
     */
    record Part(String letters, boolean openBefore, boolean open) {

        private static final Map<Character, List<String>> BEFORE_ENDINGS =
                Map.of('ه', List.of("ت"), 'ء', List.of("ي", "و"));

        boolean fits(String word) {
            if (openBefore) {
                return open ? word.contains(letters) : word.endsWith(letters);
            }
            return open ? word.startsWith(letters) : word.equals(letters);
        }

        /** {@code أزمة} becomes {@code أزمتها}, {@code إيذاء} becomes {@code إيذائها}. */
        Stream<List<Part>> inflected() {
            int last = letters.length() - 1;
            return BEFORE_ENDINGS.getOrDefault(letters.charAt(last), List.of()).stream()
                    .map(letter -> List.of(new Part(letters.substring(0, last) + letter, openBefore, true)));
        }
    }
}
