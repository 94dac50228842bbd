package org.havenhub.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.havenhub.site.Confidential;

/**
 * Looks for many values at once in the text of a file, however they are written there: in capitals or small letters, with other
 * marks or blanks, over several lines, with tags in between, as entities or escapes, percent-encoded, in Base64, and numbers
 * with another code before them.
 */
final class LeakSearch {

    private static final Pattern HOUSE = Pattern.compile("\\p{Nd}{2,}\\p{L}");

    private final LeakWords words;
    private final LeakWords numbers;
    private final LeakWords encoded;
    private final LeakWords slugs;
    private final LeakWords webs;
    private final boolean hasWebs;
    private final Map<String, SortedSet<String>> resources;
    private final Set<String> singleWords;

    /** What counts where it is written as a name alone. */
    private final Set<String> names;

    /** Those of them that end in small letters, as a sentence does: they begin like a name. */
    private final Set<String> sentences;

    /** What begins with the number of a house. It is another house where that is put together: {@code Flat 1, 12 Quay Street}. */
    private final Set<String> numbered;

    private LeakSearch(
            List<LeakForms> forms,
            Map<String, SortedSet<String>> resources,
            Set<String> singleWords,
            Set<String> names,
            Set<String> sentences,
            Set<String> numbered) {
        words = LeakWords.of(all(forms, known -> Stream.concat(known.words().stream(), known.names().stream())));
        numbers = LeakWords.of(all(forms, known -> known.numbers().stream()));
        encoded = LeakWords.of(all(forms, known -> known.encoded().stream()));
        slugs = LeakWords.of(all(forms, known -> known.slugs().stream()));
        Set<String> addresses = all(forms, known -> known.webs().stream());
        webs = LeakWords.of(addresses);
        hasWebs = !addresses.isEmpty();
        this.resources = resources;
        this.singleWords = singleWords;
        this.names = names;
        this.sentences = sentences;
        this.numbered = numbered;
    }

    /**
     * A search for values but those that are published anyway.
     *
     * @param open the forms of a value that need not be looked for: one of them is enough to leave the value alone
     * @param wanted the forms to look for
     */
    static LeakSearch of(
            List<Confidential> confidential,
            Function<Confidential, Set<String>> open,
            UnaryOperator<LeakForms> wanted) {
        List<LeakForms> known = new ArrayList<>();
        Map<String, SortedSet<String>> resources = new HashMap<>();
        Set<String> singleWords = new HashSet<>();
        Set<String> sentences = new HashSet<>();
        Set<String> numbered = new HashSet<>();
        Set<String> ofNumbers = new HashSet<>();
        for (Confidential secret : confidential) {
            LeakForms whole = LeakForms.of(secret);
            if (whole.telling().anyMatch(open.apply(secret)::contains)) {
                continue;
            }
            LeakForms forms = wanted.apply(whole);
            known.add(forms);
            LeakText value = LeakText.of(secret.value());
            forms.words().stream()
                    .filter(form -> LeakForms.isOneWord(form, value))
                    .forEach(singleWords::add);
            forms.words().stream()
                    .filter(form -> HOUSE.matcher(form).lookingAt())
                    .forEach(form -> (hasOneNumber(value, form) ? numbered : ofNumbers).add(form));
            if (!value.endsLikeName(value.run().length())) {
                sentences.addAll(forms.names());
            }
            forms.all()
                    .forEach(form -> resources
                            .computeIfAbsent(form, key -> new TreeSet<>())
                            .add(secret.resource()));
        }
        Set<String> names = all(known, forms -> forms.names().stream());
        names.removeAll(all(known, forms -> forms.words().stream()));
        numbered.removeAll(ofNumbers);
        return new LeakSearch(known, resources, singleWords, names, sentences, numbered);
    }

    private static boolean hasOneNumber(LeakText value, String form) {
        int at = value.run().indexOf(form);
        return at >= 0 && value.isOneNumberAt(at);
    }

    private static Set<String> all(List<LeakForms> known, Function<LeakForms, Stream<String>> some) {
        return known.stream().flatMap(some).collect(Collectors.toCollection(HashSet::new));
    }

    /** Whether there is nothing to look for. */
    boolean isEmpty() {
        return resources.isEmpty();
    }

    /** The ids of the resources of which there is something in the text of a page or document. */
    SortedSet<String> resourcesIn(String text) {
        SortedSet<String> found = new TreeSet<>();
        formsIn(text).forEach(form -> found.addAll(resourcesOf(form)));
        return found;
    }

    /**
     * Likewise in a style sheet or script, in which a single word may be a name of its own: it counts in a text between quotes or in
     * an address, where it is written like a name.
     *
     * @param tokens of the text
     */
    SortedSet<String> resourcesInCode(String text, Supplier<List<CodeToken>> tokens) {
        Set<String> forms = formsIn(text);
        forms.removeIf(this::isOneWord);
        if (!singleWords.isEmpty()) {
            tokens.get().stream()
                    .filter(token -> token.is(CodeToken.Kind.TEXT))
                    .forEach(token -> addNames(LeakText.of(token.text()), forms));
        }
        SortedSet<String> found = new TreeSet<>();
        forms.forEach(form -> found.addAll(resourcesOf(form)));
        return found;
    }

    /** Whether a form is a whole value, of one word without a number: the name of a town. */
    boolean isOneWord(String form) {
        return singleWords.contains(form);
    }

    /** Every form that stands in the text. */
    Set<String> formsIn(String text) {
        Set<String> found = new HashSet<>();
        encoded.in(LeakViews.joined(text), (form, at) -> found.add(form));
        slugs.in(text, (form, at) -> {
            if (isApart(text, at - 1) && isApart(text, at + form.length())) {
                found.add(form);
            }
        });
        LeakViews views = LeakViews.of(text);
        addNames(views.styleNames(), found);
        for (LeakText view : views.texts()) {
            addWords(view, found);
            addNumbers(view, found);
        }
        if (hasWebs) {
            views.written().forEach(written -> addWebs(written.toLowerCase(Locale.ROOT), found));
        }
        return found;
    }

    private void addWebs(String written, Collection<String> found) {
        webs.in(written, (form, at) -> {
            if (WebName.isApart(written, at, at + form.length())) {
                found.add(form);
            }
        });
    }

    /** {@code 112 Quay Street} is not {@code 12 Quay Street}, and no talk is meant by smalltalk. */
    private void addWords(LeakText view, Collection<String> found) {
        words.in(view.run(), (form, at) -> {
            boolean isName = names.contains(form)
                    ? isWrittenAsName(form, view, at)
                    : form.length() >= LeakForms.FEWEST || view.isCapital(at);
            if (LeakForms.isLoose(form.codePointAt(0)) || (isName && isWhole(form, view, at))) {
                found.add(form);
            }
        });
    }

    private boolean isWhole(String form, LeakText view, int at) {
        return view.hasWords(at, at + form.length()) && (view.isOneNumberAt(at) || !numbered.contains(form));
    }

    private boolean isWrittenAsName(String form, LeakText view, int at) {
        return view.endsLikeName(at + form.length()) || (sentences.contains(form) && view.isCapital(at));
    }

    /** Whether a sign parts a name of a file or an address from others: it is neither a letter, for that goes on, nor a blank. */
    private static boolean isApart(String text, int at) {
        return at < 0
                || at >= text.length()
                || !(Character.isLetterOrDigit(text.charAt(at)) || Character.isWhitespace(text.charAt(at)));
    }

    /** Where words are names of the theme's own, in small letters: {@code reading} is no town there, and {@code Reading} is one. */
    private void addNames(LeakText view, Collection<String> found) {
        words.in(view.run(), (form, at) -> {
            boolean isName =
                    names.contains(form) ? isWrittenAsName(form, view, at) : !isOneWord(form) || view.isCapital(at);
            if (LeakForms.isLoose(form.codePointAt(0)) || (isName && isWhole(form, view, at))) {
                found.add(form);
            }
        });
        addNumbers(view, found);
    }

    /** A short one could be a part of any number; a long one has a code before it or none. */
    private void addNumbers(LeakText view, Collection<String> found) {
        numbers.in(view.run(), (form, at) -> {
            int end = at + form.length();
            boolean isWhole = view.hasWords(at, end);
            boolean isEnd = form.length() >= LeakForms.FEWEST_ENDING && !view.hasDigitAt(end);
            if (isWhole || isEnd) {
                found.add(form);
            }
        });
    }

    private Collection<String> resourcesOf(String form) {
        return resources.getOrDefault(form, new TreeSet<>());
    }
}
