package org.havenhub.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.havenhub.content.Article;
import org.havenhub.content.Content;
import org.havenhub.content.FrontMatter;
import org.havenhub.language.LocalText;
import org.havenhub.markdown.Prose;
import org.havenhub.report.Place;
import org.havenhub.resource.Certainty;
import org.havenhub.resource.Contact;
import org.havenhub.resource.Cost;
import org.havenhub.resource.Hours;
import org.havenhub.resource.Location;
import org.havenhub.resource.Resource;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Texts that would be code if they were not escaped, in every place where an author can put a text. */
class HostileTest {

    private static final String EVIL = "\"'><script>alert(1)</script><b onmouseover=x style=y>${1+1}";
    private static final LocalText EVIL_TEXT = LocalText.same(EVIL);

    private static final Rendered SITE = Rendered.of(ExampleHub.resolve(new Content(
            ExampleHub.settings(List.of(ExampleHub.EN), true), List.of(guide()), List.of(resource()), List.of())));

    @Test
    void nothingAnAuthorWritesBecomesCode() {
        assertThat(SITE.report().problems()).isEmpty();
        for (Map.Entry<String, String> page : SITE.html().entrySet()) {
            Document html = Jsoup.parse(page.getValue());
            assertThat(html.select(
                            "script:not([src$='assets/haven.js']), script:not(:empty), b, [style], [onmouseover]"))
                    .as(page.getKey())
                    .isEmpty();
        }
    }

    @Test
    void readersSeeWhatTheAuthorWrote() {
        Document guide = SITE.page("guides/evil.html");
        Document help = SITE.page("help/evil.html");

        assertThat(guide.expectFirst("h1").text()).isEqualTo(EVIL);
        assertThat(guide.title()).isEqualTo(EVIL);
        assertThat(guide.expectFirst(".lede").text()).isEqualTo(EVIL);
        assertThat(help.expectFirst("meta[name=description]").attr("content")).isEqualTo(EVIL);
        assertThat(guide.expectFirst(".content-note").text()).contains(EVIL);
        assertThat(help.expectFirst("h1").text()).isEqualTo(EVIL);
        assertThat(help.select(".reach").eachText())
                .allSatisfy(text -> assertThat(text).contains(EVIL));
        assertThat(help.expectFirst(".fact-hours dd").text()).isEqualTo(EVIL);
    }

    @Test
    void noHostileNumberOrAddressCanBeFollowed() {
        assertThat(SITE.page("help/evil.html").select(".contact [href]")).isEmpty();
    }

    private static Article guide() {
        FrontMatter matter = ExampleHub.matter(EVIL, EVIL, FrontMatter.Form.ARTICLE)
                .note(EVIL)
                .discreet(EVIL)
                .resources("evil")
                .build();
        return new Article(Article.Kind.GUIDE, "content/en/guides/evil.md", ExampleHub.EN, "evil", matter, Prose.EMPTY);
    }

    private static Resource resource() {
        Contact.Facts facts = new Contact.Facts(
                Place.inFile("example"),
                Optional.of(new Hours.AsWritten(EVIL)),
                List.of(),
                Optional.of(Cost.same(EVIL_TEXT)),
                Certainty.UNKNOWN,
                Certainty.UNKNOWN,
                Certainty.UNKNOWN,
                Optional.of(EVIL_TEXT));
        Location place = new Location.Public(
                Optional.of(EVIL_TEXT),
                Optional.of(EVIL),
                Optional.of(EVIL),
                Optional.of(EVIL),
                Optional.of(EVIL),
                Optional.of(EVIL),
                List.of(EVIL),
                Optional.of(EVIL_TEXT));
        return new ExampleHub.ResourceBuilder("evil", "helpline")
                .name(EVIL_TEXT)
                .summary(EVIL, EVIL, EVIL)
                .contacts(
                        new Contact.Call(ExampleHub.number(EVIL), facts),
                        new Contact.Text("", ExampleHub.number(EVIL), facts),
                        new Contact.Chat("javascript:" + EVIL, facts),
                        new Contact.Email(EVIL + "@example.org", facts),
                        new Contact.Video("https://example.org/" + EVIL, facts),
                        new Contact.Relay(ExampleHub.number(EVIL), facts),
                        new Contact.App("data:text/html," + EVIL, facts),
                        new Contact.Visit(place, facts))
                .build();
    }
}
