package org.havenhub.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.havenhub.language.Alphabet;
import org.havenhub.language.Language;
import org.havenhub.resource.Resource;

/** Everything by name: on one page as long as that can be looked through, else on a page for each letter. */
final class AlphabetPages {

    private static final String FIRST = "a-z.html";

    private final Language language;
    private final Language fallback;
    private final UnaryOperator<String> addressOf;
    private final Map<Alphabet.Letter, List<Page.Entry>> byLetter = new TreeMap<>();

    /** @param addressOf gives a path its folder */
    AlphabetPages(Language language, Language fallback, UnaryOperator<String> addressOf) {
        this.language = language;
        this.fallback = fallback;
        this.addressOf = addressOf;
    }

    List<Page> of(Collection<Page.Guide> guides, Collection<Resource> listed) {
        sort(guides, listed);
        Address first = address(FIRST);
        int total = byLetter.values().stream().mapToInt(List::size).sum();
        if (total <= Parts.PAGE_SIZE) {
            List<Page.LetterCount> letters = byLetter.keySet().stream()
                    .map(letter -> count(letter, first))
                    .toList();
            List<Page.LetterEntries> all = byLetter.entrySet().stream()
                    .map(entry -> new Page.LetterEntries(entry.getKey(), entry.getValue()))
                    .toList();
            return List.of(new Page.AToZ(first, language, new Page.Part(1, List.of(first)), letters, all));
        }
        return letterByLetter(first);
    }

    private List<Page> letterByLetter(Address first) {
        List<Page.LetterCount> letters = byLetter.keySet().stream()
                .map(letter -> count(letter, address(letter)))
                .toList();
        List<Page> pages = new ArrayList<>();
        pages.add(new Page.AToZ(first, language, new Page.Part(1, List.of(first)), letters, List.of()));
        byLetter.forEach((letter, entries) -> {
            for (Parts<Page.Entry> part : Parts.of(entries, address(letter))) {
                pages.add(new Page.AToZ(
                        part.address(),
                        language,
                        part.part(),
                        letters,
                        List.of(new Page.LetterEntries(letter, part.items()))));
            }
        });
        return pages;
    }

    private void sort(Collection<Page.Guide> guides, Collection<Resource> listed) {
        Alphabet alphabet = language.alphabet();
        Comparator<String> alphabetical = language.alphabetical();
        Stream.concat(guides.stream().map(Page.GuideEntry::new), listed.stream().map(Page.ResourceEntry::new))
                .map(entry -> Map.entry(name(entry), entry))
                .sorted(Map.Entry.comparingByKey(alphabetical))
                .forEach(named -> byLetter.computeIfAbsent(
                                alphabet.letterOf(named.getKey()), letter -> new ArrayList<>())
                        .add(named.getValue()));
    }

    private String name(Page.Entry entry) {
        return entry instanceof Page.ResourceEntry help
                ? help.resource().name().in(language, fallback)
                : ((Page.GuideEntry) entry)
                        .guide()
                        .text()
                        .article()
                        .matter()
                        .title()
                        .value();
    }

    private Page.LetterCount count(Alphabet.Letter letter, Address page) {
        return new Page.LetterCount(
                letter, page, byLetter.getOrDefault(letter, List.of()).size());
    }

    private Address address(Alphabet.Letter letter) {
        return address("a-z/" + letter.id() + ".html");
    }

    private Address address(String path) {
        return new Address(addressOf.apply(path));
    }
}
