package org.havenhub.check;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.ahocorasick.trie.Emit;
import org.ahocorasick.trie.Trie;
import org.havenhub.site.Confidential;

/**
 * Looks for many values at once in the text of a file, however they are written there: in capitals or small letters, with other
 * marks or blanks, over several lines, with tags in between, as entities or escapes, percent-encoded, in Base64, and numbers
 * with a country's code.
 */
final class LeakSearch {

    private final Trie plain;
    private final Trie numbers;
    private final Trie encoded;
    private final Map<String, SortedSet<String>> resources;

    private LeakSearch(Trie plain, Trie numbers, Trie encoded, Map<String, SortedSet<String>> resources) {
        this.plain = plain;
        this.numbers = numbers;
        this.encoded = encoded;
        this.resources = resources;
    }

    static LeakSearch of(List<Confidential> confidential) {
        Trie.TrieBuilder plain = Trie.builder();
        Trie.TrieBuilder numbers = Trie.builder();
        Trie.TrieBuilder encoded = Trie.builder();
        Map<String, SortedSet<String>> resources = new HashMap<>();
        for (Confidential secret : confidential) {
            LeakForms forms = LeakForms.of(secret.value());
            plain.addKeywords(forms.plain());
            numbers.addKeywords(forms.numbers());
            encoded.addKeywords(forms.encoded());
            forms.all()
                    .forEach(form -> resources
                            .computeIfAbsent(form, key -> new TreeSet<>())
                            .add(secret.resource()));
        }
        return new LeakSearch(plain.build(), numbers.build(), encoded.build(), resources);
    }

    /** The ids of the resources of which there is something in the text. */
    SortedSet<String> resourcesIn(String text) {
        SortedSet<String> found = new TreeSet<>();
        if (resources.isEmpty()) {
            return found;
        }
        encoded.parseText(text).forEach(hit -> add(hit, found));
        for (String view : LeakForms.views(text)) {
            numbers.parseText(view).forEach(hit -> add(hit, found));
            plain.parseText(view).stream()
                    .filter(hit -> !cutsANumber(hit, view))
                    .forEach(hit -> add(hit, found));
        }
        return found;
    }

    private void add(Emit hit, Collection<String> found) {
        found.addAll(resources.getOrDefault(hit.getKeyword(), new TreeSet<>()));
    }

    /** 112 Quay Street is not 12 Quay Street. */
    private static boolean cutsANumber(Emit hit, String view) {
        return cutsANumber(view, hit.getStart()) || cutsANumber(view, hit.getEnd() + 1);
    }

    private static boolean cutsANumber(String view, int at) {
        return at > 0
                && at < view.length()
                && Character.isDigit(view.charAt(at - 1))
                && Character.isDigit(view.charAt(at));
    }
}
