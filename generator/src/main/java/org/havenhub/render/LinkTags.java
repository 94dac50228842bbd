package org.havenhub.render;

import java.util.Locale;
import java.util.Map;
import org.havenhub.language.Language;
import org.havenhub.render.view.Words;
import org.havenhub.site.Address;
import org.havenhub.site.Media;
import org.havenhub.site.Target;
import org.havenhub.site.Text;

/** Writes the tags of the links in a text. */
final class LinkTags {

    private final Text text;
    private final Standpoint here;

    LinkTags(Text text, Standpoint here) {
        this.text = text;
        this.here = here;
    }

    /** The link with its words. */
    String whole(int link) {
        String words = Markup.escape(text.article().prose().links().get(link).text());
        return start(link) + words + end(link);
    }

    String start(int link) {
        Target target = text.links().get(link);
        if (target instanceof Target.ToPage page) {
            return tag(
                    here.hrefs().to(page.page().address(), page.fragment()),
                    hreflang(page.page().language()));
        }
        if (target instanceof Target.ToMedia file) {
            return tag(here.href(file.media().address()), "");
        }
        if (target instanceof Target.ToResource one) {
            return tag(here.href(here.site().help(one.resource(), here.language())), "");
        }
        if (target instanceof Target.ToResources list) {
            return tag(here.href(page(list)), "");
        }
        return target instanceof Target.Outside outside
                ? outside(
                        outside.url(), text.article().prose().links().get(link).text())
                : "";
    }

    String end(int link) {
        Target target = text.links().get(link);
        if (target instanceof Target.ToMedia file) {
            return " " + kindAndSize(file.media()) + "</a>";
        }
        return target instanceof Target.Nowhere ? "" : "</a>";
    }

    /** The page with just this list, or else the one with all. */
    private Address page(Target.ToResources list) {
        return here.overview()
                .pageOf(list, here.language())
                .orElseGet(() -> here.site().directory(here.language()));
    }

    private String hreflang(Language language) {
        return language.equals(here.language()) ? "" : " hreflang=\"" + language.tag() + "\"";
    }

    /** Another site learns nothing of where its visitor comes from. On paper, a number behind words would be lost. */
    private static String outside(String url, String words) {
        if (url.toLowerCase(Locale.ROOT).startsWith("http")) {
            return tag(url, " rel=\"noreferrer noopener\"");
        }
        String printed = Reach.behind(words, url);
        return tag(url, printed.isEmpty() ? "" : " data-print=\"" + Markup.escape(printed) + "\"");
    }

    private static String tag(String href, String attributes) {
        return "<a href=\"" + Markup.escape(href) + "\"" + attributes + ">";
    }

    /** What a reader with little data wants to know before following the link. */
    private String kindAndSize(Media media) {
        Map<String, String> values =
                Map.of("kind", kind(media.address()), "size", size(media.asset().size()));
        return Markup.of(here.voice().say(Phrase.FILE_KIND_AND_SIZE, values));
    }

    private static String kind(Address address) {
        String path = address.path();
        return path.substring(path.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
    }

    private String size(long bytes) {
        long kilobytes = Math.max(1, Math.round(bytes / 1000.0));
        Words words = kilobytes < 1000
                ? here.voice().say(Phrase.FILE_KILOBYTES, Map.of("count", kilobytes))
                : here.voice().say(Phrase.FILE_MEGABYTES, Map.of("count", Math.max(1, Math.round(kilobytes / 1000.0))));
        return words.text();
    }
}
