package org.havenhub.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.havenhub.check.Findings.Finding;
import org.havenhub.site.Address;
import org.havenhub.site.OwnSite;
import org.havenhub.site.PagePolicy;
import org.havenhub.site.Secrecy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlCheckTest {

    private static final Leaks NO_LEAKS = Leaks.of(new Secrecy(List.of(), List.of(), List.of(), List.of()));

    private static final SiteFacts FILES =
            facts(Set.of("index.html", "guides/a.html", "assets/haven.css", "media/a.png"));

    /** What every page says of itself; other tests look at it. */
    private static final String GUARDS = "<meta charset=utf-8><meta http-equiv=Content-Security-Policy content=\""
            + FILES.policy().text() + "\"><meta name=referrer content=no-referrer>";

    @Test
    void aGoodPageHasNoFindings() {
        assertThat(findings("<h1>One</h1><p><a href='../index.html'>Home</a> <img src='../media/a.png' alt=''></p>"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            heading-order       | <h1>One</h1><h3>Three</h3>
            doubtful-tags       | <h1>One</h1><div><p>Two</p>
            doubtful-tags       | <h1>One</h1></div>
            doubtful-tags       | <h1>One</h1><p><ul><li>Two</li></ul></p>
            doubtful-tags       | <h1>One</h1><p class=a class=b>Two</p>
            duplicate-html-id   | <h1 id="a">One</h1><p id="a"></p>
            picture-without-alt | <h1>One</h1><img src="../media/a.png">
            dead-link           | <h1>One</h1><a href="b.html">B</a>
            dead-link           | <h1>One</h1><a href="/index.html">B</a>
            dead-link           | <h1>One</h1><a href="../../index.html">B</a>
            dead-link           | <h1>One</h1><img alt="" src="c.png">
            foreign-load        | <h1>One</h1><img alt="" src="https://tracker.example.org/a.png">
            foreign-load        | <h1>One</h1><img alt="" src="//tracker.example.org/a.png">
            foreign-load        | <h1>One</h1><img alt="" src="../media/a.png" srcset="../media/a.png 1x, https://a.example.org/a.png 2x">
            foreign-load        | <h1>One</h1><video poster="https://a.example.org/a.png"></video>
            foreign-load        | <h1>One</h1><iframe src="../index.html"></iframe>
            foreign-load        | <h1>One</h1><svg><use href="https://a.example.org/a.svg#b"/></svg>
            foreign-load        | <h1>One</h1><a href="a.html" ping="a.html">B</a>
            foreign-load        | <h1>One</h1><link rel="dns-prefetch" href="https://a.example.org">
            foreign-load        | <h1>One</h1><link rel="stylesheet" href="https://a.example.org/a.css">
            inline-code         | <h1>One</h1><p style="color: red"></p>
            inline-code         | <h1>One</h1><p onclick="go()"></p>
            inline-code         | <h1>One</h1><script>go()</script>
            inline-code         | <h1>One</h1><style>p {}</style>
            inline-code         | <h1>One</h1><a href="java&#10;Script:go()">B</a>
            leaky-link          | <h1>One</h1><a href="https://a.example.org/">B</a>
            leaky-link          | <h1>One</h1><a href="a.html" target="_blank">B</a>
            leaky-link          | <h1>One</h1><a href="https://a.example.org/" rel="noreferrer noopener" referrerpolicy="unsafe-url">B</a>
            missing-policy      | <h1>One</h1><meta name="Referrer" content="origin">
            foreign-load        | <h1>One</h1><meta charset="shift_jis">
            html-comment        | <h1>One</h1><!-- by Sam --><p></p>
            link-without-words  | <h1>One</h1><a href="a.html"></a>
            link-without-words  | <h1>One</h1><a href="a.html">&nbsp;&#8203;</a>
            link-without-words  | <h1>One</h1><a href="a.html"><img alt="" src="../media/a.png"></a>
            link-without-words  | <h1>One</h1><a href="a.html"><svg aria-hidden="true"><title>A</title></svg></a>
            link-without-words  | <h1>One</h1><a href="a.html" aria-labelledby="none"><span hidden>A</span></a>
            link-without-words  | <h1>One</h1><button type="button"> </button>
            link-without-words  | <h1>One</h1><input type="submit" value="">
            link-without-words  | <h1>One</h1><details><summary></summary><p>A</p></details>
            link-without-words  | <h1>One</h1><span role="button"></span>
            page-frame          | <p>No heading</p>
            page-frame          | <h1>One</h1><h1>Two</h1>
            """)
    void findsEachFault(String rule, String body) {
        assertThat(findings(body)).extracting(finding -> finding.rule().id()).contains(rule);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h1>One</h1><h2>Two</h2><h3>Three</h3><h2>Four</h2>",
                "<h1>One</h1><a href='https://a.example.org/' rel='noreferrer noopener'>B</a>",
                "<h1>One</h1><a href='a.html#a'>B</a><a href='mailto:a@example.org'>C</a><a href='tel:116123'>D</a>",
                "<h1>One</h1><link rel='canonical' href='https://a.example.org/'>",
                "<h1>One</h1><a href='a.html'><span>A</span></a><a href='a.html' aria-label='A'></a>",
                "<h1>One</h1><a href='a.html'><img alt='A' src='../media/a.png'></a><a href='a.html' title='A'></a>",
                "<h1>One</h1><b id=a>A</b><a href='a.html' aria-labelledby='x a'></a><a id=b></a>",
                "<h1>One</h1><a href='a.html'><svg><title>A</title></svg></a><a href='a.html'>→</a>",
                "<h1>One</h1><input type=submit><input type=search><button>A</button>",
            })
    void leavesGoodPagesAlone(String body) {
        assertThat(findings(body)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html dir=ltr><title>T</title><main><h1>One</h1></main>",
                "<html lang=en><title>T</title><main><h1>One</h1></main>",
                "<html lang=en dir=ltr><main><h1>One</h1></main>",
                "<html lang=en dir=ltr><title>T</title><h1>One</h1>",
                "<!-- first --><html lang=en dir=ltr><title>T</title><main><h1>One</h1></main>",
            })
    void findsWhatTheFrameLacks(String html) {
        assertThat(HtmlCheck.check(
                                new Address("guides/a.html"),
                                html.replaceFirst("<html[^>]*>", "$0" + GUARDS),
                                FILES,
                                NO_LEAKS)
                        .findings())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<meta name=referrer content=no-referrer>",
                "<meta name=referrer content=no-referrer><meta http-equiv=Content-Security-Policy content='default-src *'>",
                "<script src=../assets/haven.js></script>GUARDS",
                "<body>GUARDS",
            })
    void findsWhatLeavesAPageUnguarded(String head) {
        String html =
                "<html lang=en dir=ltr>" + head.replace("GUARDS", GUARDS) + "<title>T</title><main><h1>One</h1></main>";

        assertThat(HtmlCheck.check(new Address("guides/a.html"), html, FILES, NO_LEAKS)
                        .findings())
                .extracting(finding -> finding.rule().id())
                .contains("missing-policy");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<meta charset=utf-16>",
                "<meta charset=utf-8x>",
                "<meta http-equiv=content-type content='text/html; charset=utf-8'>",
                "<title><meta charset=shift_jis></title><meta charset=utf-8>",
                "<meta name=a content=a><meta charset=utf-8>",
            })
    void findsAPageThatDoesNotSayFirstWhatItIsWrittenIn(String head) {
        String html = page("<h1>One</h1>").replace("<meta charset=utf-8>", head);

        assertThat(HtmlCheck.check(new Address("guides/a.html"), html, FILES, NO_LEAKS)
                        .findings())
                .extracting(Finding::message)
                .contains("it does not say first that it is written in UTF-8.");
    }

    @Test
    void remembersLinksToPartsOfOtherPages() {
        PageFacts facts = HtmlCheck.check(
                new Address("guides/a.html"),
                page("<h1 id=top>One</h1><a href='../index.html#here'>B</a>"),
                FILES,
                NO_LEAKS);

        assertThat(facts.ids()).contains(Set.of("top"));
        assertThat(facts.fragments()).containsExactly(new PageFacts.Fragment("index.html", "here"));
    }

    @ParameterizedTest
    @CsvSource({"/hub/index.html, 0", "/hub/b.html, 1", "/index.html, 1", "index.html, 1"})
    void thePageForMissingPagesLinksFromTheRootOfTheServer(String link, int faults) {
        String html = page("<h1>Not found</h1><a href='" + link + "'>Home</a>");

        assertThat(HtmlCheck.check(new Address("404.html"), html, FILES, NO_LEAKS)
                        .findings())
                .hasSize(faults);
    }

    @ParameterizedTest
    @CsvSource({
        "https://haven.example.org/hub, 0",
        "https://haven.example.org/hub/#top, 0",
        "https://haven.example.org/hub/index.html, 0",
        "https://haven.example.org/hub/contact.php, 0",
        "HTTP://Haven.example.org/hub/b.html, 1",
        "https://haven.example.org/hub/b.html?x=1, 1",
        "https://haven.example.org/other.html, 0",
        "https://haven.example.org.other.net/hub/b.html, 0"
    })
    void alsoFollowsWholeAddressesOfItsOwnSite(String link, int faults) {
        assertThat(findings("<h1>One</h1><a rel='noreferrer noopener' href='" + link + "'>B</a>"))
                .hasSize(faults);
    }

    private static List<Finding> findings(String body) {
        return HtmlCheck.check(new Address("guides/a.html"), page(body), FILES, NO_LEAKS)
                .findings();
    }

    private static String page(String body) {
        return "<!doctype html><html lang=en dir=ltr><head>" + GUARDS + "<title>Title</title></head><body><main>" + body
                + "</main></body></html>";
    }

    private static SiteFacts facts(Set<String> paths) {
        return new SiteFacts(
                paths,
                new OwnSite("haven.example.org/hub/"),
                "/hub/",
                PagePolicy.of(paths.stream()),
                Set.of(),
                CrisisPages.NONE,
                new PageWeight(14_000, 0, Set.of()),
                QuietSheets.NONE);
    }
}
