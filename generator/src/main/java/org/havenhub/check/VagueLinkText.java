package org.havenhub.check;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.havenhub.content.Article;
import org.havenhub.markdown.Link;
import org.havenhub.report.Problems;
import org.havenhub.report.Rule;
import org.havenhub.site.Site;

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
    private static final Pattern MARKS_AT_END = Pattern.compile("[\\p{P}\\p{S}\\s]+$");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Site site, Problems problems) {
        site.pages().forEach(page -> page.written().ifPresent(text -> check(text.article(), problems)));
    }

    private static void check(Article article, Problems problems) {
        String language = article.language().tag().split("-", 2)[0];
        Set<String> vague = VAGUE.getOrDefault(language, Set.of());
        for (Link link : article.prose().links()) {
            if (vague.contains(plain(link.text()))) {
                problems.add(RULE, link.place(), "The link “" + link.text().strip() + "” does not say where it leads.");
            }
        }
    }

    private static String plain(String text) {
        String lower = BLANKS.matcher(text.strip().toLowerCase(Locale.ROOT)).replaceAll(" ");
        return MARKS_AT_END.matcher(lower).replaceAll("");
    }
}
