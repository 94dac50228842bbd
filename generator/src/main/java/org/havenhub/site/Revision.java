package org.havenhub.site;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.UnaryOperator;

/** Puts texts into a site in the place of others that other pages tell alike. */
final class Revision {

    private final IdentityHashMap<Text, Text> newer = new IdentityHashMap<>();

    void replace(Text old, Text text) {
        newer.put(old, text);
    }

    /** @param media that the pages then show or link to */
    Site of(Site site, List<Media> media) {
        return new Site(
                site.settings(),
                site.today(),
                each(site.pages(), this::of),
                media,
                site.resources(),
                site.partners(),
                site.families(),
                site.menus(),
                site.footers(),
                site.lifelines(),
                site.translations(),
                site.secrecy(),
                site.partnerSecrecy());
    }

    /** Every kind of page with texts of articles, or with guides. */
    private Page of(Page page) {
        if (page instanceof Page.Guide guide) {
            return of(guide);
        }
        if (page instanceof Page.Plain plain) {
            return isNew(plain.text()) ? new Page.Plain(plain.address(), plain.language(), of(plain.text())) : plain;
        }
        if (page instanceof Page.Home home) {
            return new Page.Home(home.address(), home.language(), home.text().map(this::of), guides(home.latest()));
        }
        if (page instanceof Page.GuideIndex index) {
            return new Page.GuideIndex(index.address(), index.language(), index.part(), guides(index.guides()));
        }
        if (page instanceof Page.Topic topic) {
            return new Page.Topic(
                    topic.address(),
                    topic.language(),
                    topic.term(),
                    topic.part(),
                    guides(topic.guides()),
                    topic.resources());
        }
        if (page instanceof Page.AToZ names) {
            return new Page.AToZ(
                    names.address(), names.language(), names.part(), names.letters(), each(names.entries(), this::of));
        }
        if (page instanceof Page.Help help) {
            return of(help);
        }
        if (page instanceof Page.QuietGuide quiet) {
            return new Page.QuietGuide(quiet.address(), of(quiet.subject()));
        }
        if (page instanceof Page.QuietHelp quiet) {
            return new Page.QuietHelp(quiet.address(), of(quiet.subject()));
        }
        return page;
    }

    private Page.Help of(Page.Help help) {
        return new Page.Help(
                help.address(),
                help.language(),
                help.resource(),
                help.siblings(),
                help.others(),
                guides(help.guides()));
    }

    private Page.LetterEntries of(Page.LetterEntries entries) {
        return new Page.LetterEntries(entries.letter(), each(entries.entries(), this::of));
    }

    private Page.Entry of(Page.Entry entry) {
        return entry instanceof Page.GuideEntry listed && isNew(listed.guide().text())
                ? new Page.GuideEntry(of(listed.guide()))
                : entry;
    }

    private List<Page.Guide> guides(List<Page.Guide> guides) {
        return each(guides, this::of);
    }

    private Page.Guide of(Page.Guide guide) {
        return isNew(guide.text())
                ? new Page.Guide(guide.address(), guide.language(), of(guide.text()), guide.previous(), guide.next())
                : guide;
    }

    private boolean isNew(Text old) {
        return newer.containsKey(old);
    }

    private Text of(Text text) {
        return newer.getOrDefault(text, text);
    }

    /** The list itself if nothing in it is another than before. */
    private static <T> List<T> each(List<T> items, UnaryOperator<T> change) {
        List<T> changed = new ArrayList<>(items.size());
        boolean isSame = true;
        for (T item : items) {
            T now = change.apply(item);
            isSame &= now == item;
            changed.add(now);
        }
        return isSame ? items : List.copyOf(changed);
    }
}
