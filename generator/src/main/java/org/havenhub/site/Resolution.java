package org.havenhub.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.havenhub.content.Article;
import org.havenhub.content.Content;
import org.havenhub.markdown.Heading;
import org.havenhub.report.Checked;
import org.havenhub.report.Report;

/**
 * A site with what it came of, so that the next one is soon made: most of the time somebody who writes changes the words of one text,
 * and what other pages tell of it stays as it was.
 */
public final class Resolution {

    private final Content content;
    private final LocalDate today;
    private final SiteResolver resolver;

    /** By path of the article. */
    private final Map<String, Checked<Text>> texts;

    /** With all that is wrong but in the texts. */
    private final Checked<Site> site;

    private Resolution(
            Content content,
            LocalDate today,
            SiteResolver resolver,
            Map<String, Checked<Text>> texts,
            Checked<Site> site) {
        this.content = content;
        this.today = today;
        this.resolver = resolver;
        this.texts = texts;
        this.site = site;
    }

    /** Of some content on a day. The links of many texts are resolved by the mapping. */
    public static Resolution of(Content content, LocalDate today, Mapping mapping) {
        SiteResolver resolver = new SiteResolver(content, today);
        Map<String, Checked<Text>> texts = new HashMap<>();
        mapping.map(resolver.published(), resolver::text)
                .forEach(text -> texts.put(text.value().article().path(), text));
        return new Resolution(content, today, resolver, texts, resolver.site(values(texts)));
    }

    /** The same as {@link #of}; what holds for the new content as well is taken from here. */
    public Resolution next(Content next, LocalDate day, Mapping mapping) {
        return rewritten(next)
                .filter(articles -> day.equals(today))
                .map(articles -> articles.isEmpty() ? this : with(next, articles))
                .orElseGet(() -> of(next, day, mapping));
    }

    public Checked<Site> site() {
        return new Checked<>(
                site.value(),
                Report.join(Stream.concat(
                        Stream.of(site.report()), texts.values().stream().map(Checked::report))));
    }

    /** The articles of some content that are others than here; empty if anything is different that other pages tell. */
    private Optional<List<Article>> rewritten(Content next) {
        boolean isAsBefore = new Content(
                        next.settings(),
                        content.articles(),
                        next.resources(),
                        next.media(),
                        next.termsKnown(),
                        next.resourcesKnown(),
                        next.idsKnown())
                .equals(content);
        if (!isAsBefore || next.articles().size() != content.articles().size()) {
            return Optional.empty();
        }
        List<Article> rewritten = new ArrayList<>();
        for (int i = 0; i < next.articles().size(); i++) {
            Article before = content.articles().get(i);
            Article now = next.articles().get(i);
            if (!now.equals(before)) {
                if (!areToldAlike(before, now)) {
                    return Optional.empty();
                }
                rewritten.add(now);
            }
        }
        return Optional.of(rewritten);
    }

    /** Other pages have what stands above a text, and lead to its headings. Where an article belongs is in its path. */
    private static boolean areToldAlike(Article one, Article other) {
        return one.path().equals(other.path()) && one.matter().equals(other.matter()) && ids(one).equals(ids(other));
    }

    private static List<String> ids(Article article) {
        return article.prose().headings().stream().map(Heading::id).toList();
    }

    private Resolution with(Content next, List<Article> rewritten) {
        Map<String, Checked<Text>> all = new HashMap<>(texts);
        Revision revision = new Revision();
        boolean usesTheSame = true;
        for (Article article : rewritten) {
            Checked<Text> before = texts.get(article.path());
            if (before != null) {
                Checked<Text> now = resolver.text(article);
                all.put(article.path(), now);
                revision.replace(before.value(), now.value());
                usesTheSame &= media(before.value()).equals(media(now.value()));
            }
        }
        List<Media> media =
                usesTheSame ? site.value().media() : resolver.used(values(all).values());
        return new Resolution(next, today, resolver, all, site.map(old -> revision.of(old, media)));
    }

    private static Set<Media> media(Text text) {
        return text.media().collect(Collectors.toSet());
    }

    private static Map<String, Text> values(Map<String, Checked<Text>> texts) {
        return texts.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, text -> text.getValue().value()));
    }
}
