package org.havenhub.check;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.havenhub.content.Article;
import org.havenhub.language.LocalText;
import org.havenhub.markdown.Heading;
import org.havenhub.markdown.Link;
import org.havenhub.report.Problems;
import org.havenhub.report.Rule;
import org.havenhub.site.Target;

/** A link whose words say nothing when they are read alone (WCAG 2.2, 2.4.9). */
final class VagueLinkText implements SiteRule {

    private static final Rule RULE = Rule.warning(
            "vague-link-text",
            "A link does not say where it leads",
            "Many people who use a screen reader hear the links of a page as a list, without the words around them.",
            "Use words that say what the reader finds there, for example [how to keep a record](keeping-a-record.md).");

    /** Phrases without meaning of their own, by language; in lower case, without marks at the end. */
    private static final Map<String, Set<String>> VAGUE = Map.of(
            "en",
            Set.of(
                    "click here",
                    "click",
                    "here",
                    "read more",
                    "more",
                    "learn more",
                    "find out more",
                    "this",
                    "this link",
                    "this page",
                    "this guide",
                    "link",
                    "page",
                    "details",
                    "more details",
                    "see here",
                    "go",
                    "continue"),
            "es",
            Set.of(
                    "aquí",
                    "haz clic aquí",
                    "haga clic aquí",
                    "pincha aquí",
                    "pulsa aquí",
                    "leer más",
                    "lee más",
                    "más",
                    "más información",
                    "ver más",
                    "esto",
                    "este enlace",
                    "esta página",
                    "esta guía",
                    "enlace",
                    "página"),
            "ar",
            Set.of(
                    "هنا",
                    "اضغط هنا",
                    "انقر هنا",
                    "المزيد",
                    "اقرأ المزيد",
                    "اعرف المزيد",
                    "هذا الرابط",
                    "رابط",
                    "هذه الصفحة"));

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(WrittenPage page, Problems problems) {
        Article article = page.article();
        String language = article.language().tag().split("-", 2)[0];
        Set<String> vague = VAGUE.getOrDefault(language, Set.of());
        List<Link> links = article.prose().links();
        for (int i = 0; i < links.size(); i++) {
            Link link = links.get(i);
            if (vague.contains(plain(link.text()))) {
                String words = link.text().strip();
                problems.add(
                        RULE,
                        link.place(),
                        "The link “" + words + "” does not say where it leads.",
                        name(link, page.text().links().get(i), page)
                                .map(name -> "Write for example [" + name + "](" + link.target() + ")")
                                .orElse("Write in place of “" + words + "” what the reader finds there."));
            }
        }
    }

    /** What a link leads to, by the name that its author gave it. */
    private static Optional<String> name(Link link, Target target, WrittenPage page) {
        Article here = page.article();
        if (target instanceof Target.ToResource one) {
            LocalText name = one.resource().name();
            return Optional.of(name.in(here.language(), page.settings().defaultLanguage()));
        }
        if (!(target instanceof Target.ToPage other)) {
            return Optional.empty();
        }
        return link.target().startsWith("#")
                ? here.prose().headings().stream()
                        .filter(heading -> heading.id().equals(other.fragment()))
                        .map(Heading::text)
                        .findFirst()
                : Optional.of(other.page().title());
    }

    private static String plain(String text) {
        String lower = BLANKS.matcher(text.strip().toLowerCase(Locale.ROOT)).replaceAll(" ");
        int end = lower.length();
        while (end > 0 && !Character.isLetterOrDigit(lower.codePointBefore(end))) {
            end -= Character.charCount(lower.codePointBefore(end));
        }
        return lower.substring(0, end);
    }
}
