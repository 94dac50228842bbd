package org.havenhub.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.havenhub.check.Findings.Finding;
import org.havenhub.site.Address;
import org.havenhub.site.OwnSite;
import org.havenhub.site.PagePolicy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One line for each place of a page from which a browser, of today or of yesterday, asks a server without being asked to. */
class LoadingPlacesTest {

    private static final SiteFacts SITE = new SiteFacts(
            Set.of(),
            new OwnSite(""),
            "/",
            PagePolicy.of(Set.<String>of().stream()),
            Set.of(),
            CrisisPages.NONE,
            new PageWeight(14_000, 0, Set.of()),
            QuietSheets.NONE);

    /** {@code URL} stands for an address of another site. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src='URL'>",
                "<img src='//a.example.org/a.png'>",
                "<img src='\\\\a.example.org/a.png'>",
                "<img src='/\\a.example.org/a.png'>",
                "<img src='/&#9;/a.example.org/a.png'>",
                "<img src=' &#10;URL'>",
                "<img src='&#1;URL'>",
                "<img src='ht&#10;tps://a.example.org/a'>",
                "<img src='HTTPS:a.example.org/a.png'>",
                "<img src='data:image/png;base64,AAAA'>",
                "<img src='blob:https://a.example.org/1'>",
                "<img srcset='URL'>",
                "<img srcset='a.png 1x, URL 2x'>",
                "<img srcset='a.png 1x,URL 2x'>",
                "<img lowsrc='URL'>",
                "<img dynsrc='URL'>",
                "<img longdesc='URL'>",
                "<image src='URL'>",
                "<IMG/SRC='URL'>",
                "<picture><source srcset='URL'></picture>",
                "<input type=image src='URL'>",
                "<audio src='URL'></audio>",
                "<video src='URL'></video>",
                "<video poster='URL'></video>",
                "<video><source src='URL'></video>",
                "<video><track src='URL'></video>",
                "<bgsound src='URL'>",
                "<script src='URL'></script>",
                "<script type=module src='URL'></script>",
                "<script src='a.txt'></script>",
                "<script src='a.js.txt?.css'></script>",
                "<table background='URL'></table>",
                "<table><tr><td background='URL'></td></tr></table>",
                "<menuitem icon='URL'></menuitem>",
                "<form action='URL'></form>",
                "<button formaction='URL'>Go</button>",
                "<input formaction='URL'>",
                "<isindex action='URL'>",
                "<a href='a.html' ping='URL'>A</a>",
                "<a href='a.html' ping='a.html'>A</a>",
                "<area href='a.html' ping='URL'>",
                "<a href='a.html' attributionsrc>A</a>",
                "<img src='a.png' attributionsrc='URL'>",
                "<iframe src='a.html'></iframe>",
                "<iframe srcdoc='&lt;img src=URL&gt;'></iframe>",
                "<object data='URL'></object>",
                "<object><param name=movie value='URL'></object>",
                "<object codebase='URL'></object>",
                "<embed src='URL'>",
                "<applet code='URL'></applet>",
                "<portal src='URL'></portal>",
                "<fencedframe></fencedframe>",
                "<webview src='URL'></webview>",
                "<layer src='URL'></layer>",
                "<noscript><img src='URL'></noscript>",
                "<template><img src='URL'></template>",
                "<template shadowrootmode=open><img src='URL'></template>",
                "<template><template><img src='URL'></template></template>",
                "<details><img src='URL'></details>",
                "<dialog><img src='URL'></dialog>",
                "<div hidden><img src='URL'></div>",
                "<select><option><img src='URL'></option></select>",
                "<svg><image href='URL'/></svg>",
                "<svg><image xlink:href='URL'/></svg>",
                "<svg><use href='URL#a'/></svg>",
                "<svg><use xlink:href='//a.example.org/a.svg#a'/></svg>",
                "<svg><filter><feImage href='URL'/></filter></svg>",
                "<svg><filter><feImage xlink:href='URL'/></filter></svg>",
                "<svg><script href='URL'></script></svg>",
                "<svg><script xlink:href='URL'></script></svg>",
                "<svg><pattern href='URL#a'/></svg>",
                "<svg><linearGradient href='URL#a'/></svg>",
                "<svg><textPath href='URL#a'/></svg>",
                "<svg><animateMotion><mpath href='URL#a'/></animateMotion></svg>",
                "<svg><tref xlink:href='URL#a'/></svg>",
                "<svg><cursor href='URL'/></svg>",
                "<svg><a xlink:href='URL'>A</a></svg>",
                "<svg><image><set attributeName=href to='URL'/></image></svg>",
                "<svg><image><animate attributeName=href from='a.png' to='URL'/></image></svg>",
                "<svg><image><animate attributeName=xlink:href values='a.png;URL'/></image></svg>",
                "<svg><image><animate attributeName=href by='URL'/></image></svg>",
                "<svg><rect><set attributeName=fill to='url(URL#a)'/></rect></svg>",
                "<svg><rect><animate attributeName=mask values='\"a;url(URL#a);\"b'/></rect></svg>",
                "<svg><image><animate attributeName=href values='data:image/png,a;URL'/></image></svg>",
                "<svg><rect fill='url(URL#a)'/></svg>",
                "<svg><rect fill='URL(\"//a.example.org/a.svg#a\")'/></svg>",
                "<svg><rect fill='\\75rl(URL#a)'/></svg>",
                "<svg><rect stroke='url(URL#a)'/></svg>",
                "<svg><rect filter='url(URL#a)'/></svg>",
                "<svg><rect mask='url(URL#a)'/></svg>",
                "<svg><rect clip-path='url(URL#a)'/></svg>",
                "<svg><rect cursor='url(URL), auto'/></svg>",
                "<svg><path marker-start='url(URL#a)'/></svg>",
                "<svg><path marker-mid='url(URL#a)'/></svg>",
                "<svg><path marker-end='url(URL#a)'/></svg>",
                "<svg><title><img src='URL'></title></svg>",
                "<svg><foreignObject><img src='URL'></foreignObject></svg>",
                "<svg xml:base='URL'></svg>",
                "<math href='URL'><mi>a</mi></math>",
                "<math><mi xlink:href='URL'>a</mi></math>",
                "<math altimg='URL'></math>",
                "<noscript><p title=\"</noscript><meta http-equiv=refresh content=2;url=URL>\"></p></noscript>",
                "<noscript><p>Words</p></noscript>",
                "<svg><textarea><p title=\"</textarea><img src=URL>\"></p></textarea></svg>",
                "<svg><title><p title='</title><img src=URL>'></p></title></svg>",
                "<svg><xmp><p title=\"</xmp><img src=URL>\"></p></xmp></svg>",
                "<math><noembed><p title=\"</noembed><img src=URL>\"></p></noembed></math>",
                "<math><noframes><p title=\"</noframes><img src=URL>\"></p></noframes></math>",
                "<svg><![CDATA[><img src=URL>]]></svg>",
                "<?xml version='1.0' encoding='shift_jis'?>",
                "<p a=b\"><img alt='\" src=URL>",
                "<!-- <p> -->",
                "a <b",
                "<p title='a < b'>A</p>",
                "<math><mglyph src='URL'/></math>",
                "<math><annotation-xml encoding='text/html'><img src='URL'></annotation-xml></math>",
            })
    void findsWhatABodyLoads(String html) {
        assertThat(found("", html)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<base href='URL'>",
                "<base target=_top>",
                "<link rel=stylesheet href='URL'>",
                "<link rel='STYLESHEET' href='URL'>",
                "<link rel='alternate stylesheet' href='URL'>",
                "<link rel=stylesheet href='a.txt'>",
                "<link rel=icon href='URL'>",
                "<link rel='shortcut icon' href='URL'>",
                "<link rel=apple-touch-icon href='URL'>",
                "<link rel=mask-icon href='URL'>",
                "<link rel=manifest href='URL'>",
                "<link rel=manifest href='a.json'>",
                "<link rel=preload as=image href='URL'>",
                "<link rel=preload as=image imagesrcset='URL 1x'>",
                "<link rel=modulepreload href='URL'>",
                "<link rel=prefetch href='URL'>",
                "<link rel=prefetch href='a.html'>",
                "<link rel=prerender href='a.html'>",
                "<link rel=dns-prefetch href='//a.example.org'>",
                "<link rel=preconnect href='URL'>",
                "<link rel='canonical preconnect' href='URL'>",
                "<link rel=search href='URL'>",
                "<link rel=compression-dictionary href='URL'>",
                "<link rel=monetization href='URL'>",
                "<link rel=import href='URL'>",
                "<meta http-equiv=refresh content='0; url=URL'>",
                "<meta http-equiv=Refresh content='0;URL=\"URL\"'>",
                "<meta http-equiv=refresh content='0 URL'>",
                "<meta http-equiv=refresh content='.5, url = //a.example.org/'>",
                "<meta http-equiv=' refresh ' content=\"0;url='URL'\">",
                "<meta http-equiv=set-cookie content='a=b'>",
                "<meta http-equiv=x-dns-prefetch-control content=on>",
                "<meta http-equiv=delegate-ch content='sec-ch-ua-model URL'>",
                "<meta http-equiv=accept-ch content='sec-ch-ua-model'>",
                "<meta http-equiv=origin-trial content=a>",
                "<meta http-equiv=content-type content='text/html; charset=iso-2022-jp'>",
                "<meta charset=shift_jis>",
                "<script src='a.js' charset=shift_jis></script>",
                "<link rel=stylesheet href='a.css' charset=utf-16>",
                "<meta name=description content='\u001b$B'>",
                "<meta name=description content='\0'>",
                "<meta http-equiv=pics-label content=a>",
                "<meta name=apple-itunes-app content='app-id=1'>",
                "<meta name=msapplication-config content='URL'>",
                "<meta name=msapplication-notification content='frequency=30;polling-uri=URL'>",
                "<link rel='canonical preload' as=image href='URL'>",
                "<link rel='alternate stylesheet' href='URL'>",
                "<noscript><img src='URL'></noscript>",
                "<noscript><link rel=stylesheet href='URL'></noscript>",
                "<noscript><meta http-equiv=refresh content='0; url=URL'></noscript>",
                "<template><link rel=stylesheet href='URL'></template>",
            })
    void findsWhatAHeadLoads(String html) {
        assertThat(found(html, "")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html manifest='URL'>",
                "<html manifest='own.txt'>",
                "<html><body background='URL'>",
                "<html><frameset><frame src='URL'></frameset>",
            })
    void findsWhatTheFrameLoads(String html) {
        assertThat(found(html)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src='../media/a.png' srcset='a.png 1x, b.png 2x' alt='See URL'>",
                "<a href='URL'>A</a>",
                "<area href='URL'>",
                "<blockquote cite='URL'>A</blockquote>",
                "<q cite='URL'>A</q>",
                "<div itemscope itemtype='URL' itemid='URL'></div>",
                "<p data-src='URL' title='URL' aria-label='url(URL)'>URL</p>",
                "<pre>&lt;img src=URL&gt;</pre>",
                "<textarea><img src='URL'></textarea>",
                "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'></svg>",
                "<svg><use href='#a'/><rect fill='url(#a)' filter='none' stroke='currentColor'/></svg>",
                "<svg><rect><animate attributeName=fill from=red to=blue values='red;blue'/></rect></svg>",
                "<svg><rect fill='rgb(0 0 0)' transform='rotate(45)'/></svg>",
                "<script src='a.js?1'></script>",
                "<script src='a.mjs#a'></script>",
                "<form action='a.html'></form>",
                "<p title='a &lt; b > c' lang=en\nhidden>a &lt; b > c</p><br/></p >",
                "<math><mi>a</mi></math>",
            })
    void leavesABodyAloneThatLoadsNothing(String html) {
        assertThat(found("", html)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<link rel=canonical href='URL'>",
                "<link rel=alternate hreflang=es href='URL'>",
                "<link rel=license href='URL'>",
                "<link rel='me author' href='URL'>",
                "<link rel=privacy-policy href='URL'>",
                "<link itemprop=url href='URL'>",
                "<meta name=msapplication-TileColor content='#0b6e6e'>",
                "<link rel=manifest href='a.webmanifest?1'>",
                "<link rel=stylesheet href='../assets/a.css'>",
                "<link rel=preload as=font href='../assets/a.woff2'>",
                "<meta property='og:image' content='URL'>",
                "<meta name=description content='0; url=URL'>",
                "<meta http-equiv=refresh content='0; url=../a.html'>",
                "<meta http-equiv=refresh content='5'>",
                "<meta http-equiv=Content-Security-Policy content=\"default-src 'none'\">",
                "<meta http-equiv=X-UA-Compatible content='IE=edge'>",
                "<meta charset=UTF-8><script src='a.js' charset=utf-8></script>",
            })
    void leavesAHeadAloneThatLoadsNothing(String html) {
        assertThat(found(html, "")).isEmpty();
    }

    private static List<Finding> found(String head, String body) {
        return found("<html><head>" + head + "</head><body>" + body + "</body></html>");
    }

    private static List<Finding> found(String html) {
        FinishedPage page =
                FinishedPage.of(new Address("a.html"), html.replace("URL", "https://a.example.org/a"), SITE);
        Findings findings = new Findings();
        new ForeignLoad().check(page, findings);
        return findings.all();
    }
}
