package org.havenhub.render;

import java.util.List;
import java.util.Map;
import org.havenhub.language.Alphabet;
import org.havenhub.language.Language;
import org.havenhub.render.view.AToZView;
import org.havenhub.render.view.EntryView;
import org.havenhub.render.view.LetterView;
import org.havenhub.render.view.LinkView;
import org.havenhub.render.view.Words;
import org.havenhub.resource.Freshness;
import org.havenhub.resource.Resource;
import org.havenhub.site.Address;
import org.havenhub.site.Page;

/** Makes the view of the list from A to Z, or of one letter of it. */
final class AToZMaker {

    private AToZMaker() {}

    static AToZView view(Page.AToZ page, Standpoint here) {
        return new AToZView(
                here.siteView(),
                head(page, here).part(page.part(), here.voice()).on(here),
                page.letters().stream()
                        .map(letter -> letter(letter, page, here))
                        .toList(),
                page.entries().stream().map(entries -> section(entries, here)).toList(),
                here.pager(page.part()).orElse(null));
    }

    private static PageHead head(Page.AToZ page, Standpoint here) {
        Address all = here.site().aToZ(here.language());
        Words title = here.voice().say(Phrase.NAV_A_Z);
        String lede = here.voice().say(Phrase.ALPHABET_LEDE).text();
        if (page.address().equals(all)) {
            return PageHead.of(title, lede);
        }
        Words letter = label(page.entries().get(0).letter(), here);
        Words ofLetter = here.voice().say(Phrase.LISTING_TWO, Map.of("first", title.text(), "second", letter.text()));
        return PageHead.of(ofLetter, lede, here.link(all, title));
    }

    private static LetterView letter(Page.LetterCount letter, Page.AToZ page, Standpoint here) {
        boolean isHere = page.entries().stream().anyMatch(some -> some.letter().equals(letter.letter()));
        String href = isHere ? "#" + id(letter.letter()) : here.href(letter.page());
        return new LetterView(id(letter.letter()), label(letter.letter(), here), href, letter.count(), List.of());
    }

    private static LetterView section(Page.LetterEntries some, Standpoint here) {
        List<EntryView> entries =
                some.entries().stream().map(entry -> entry(entry, here)).toList();
        return new LetterView(id(some.letter()), label(some.letter(), here), "", entries.size(), entries);
    }

    private static EntryView entry(Page.Entry entry, Standpoint here) {
        return entry instanceof Page.ResourceEntry help
                ? resource(help.resource(), here)
                : guide(((Page.GuideEntry) entry).guide(), here);
    }

    private static EntryView resource(Resource resource, Standpoint here) {
        return new EntryView(
                ResourceCards.link(resource, here),
                ResourceCards.kind(resource, here),
                here.site().families().freshness(resource) != Freshness.FRESH,
                here.site().families().siblings(resource).stream()
                        .map(sibling -> ResourceCards.link(sibling, here))
                        .toList());
    }

    private static EntryView guide(Page.Guide guide, Standpoint here) {
        Language language = guide.language();
        boolean isForeign = !language.equals(here.language());
        Words title = here.voice()
                .in(language, guide.text().article().matter().title().value());
        return new EntryView(
                new LinkView(title, here.href(guide.address()), isForeign ? language.tag() : "", ""),
                here.voice().say(Phrase.ALPHABET_GUIDE),
                GuideCards.isOverdue(guide.text().article(), here),
                List.of());
    }

    private static String id(Alphabet.Letter letter) {
        return "_" + letter.id();
    }

    private static Words label(Alphabet.Letter letter, Standpoint here) {
        return letter.label().isEmpty() ? here.voice().say(Phrase.ALPHABET_OTHER) : Words.of(letter.label());
    }
}
