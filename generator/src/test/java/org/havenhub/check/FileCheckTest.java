package org.havenhub.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.havenhub.files.SourceFile;
import org.havenhub.report.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileCheckTest {

    @Test
    void aLongAddressIsToldByItsBeginning() {
        String picture = "data:image/tiff," + "A".repeat(9_000);
        String drawing = "<svg><image href='" + picture + "'/></svg>";

        assertThat(FileCheck.check("a.svg", drawing.getBytes(StandardCharsets.UTF_8), List.of()))
                .extracting(Problem::message)
                .allSatisfy(message -> assertThat(message).hasSizeLessThan(200).contains("data:image/tiff", "A…"))
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a.css         | foreign-load    | @import "https://a.example.org/a.css";
            a.css         | foreign-load    | @import url(//a.example.org/a.css);
            a.css         | foreign-load    | a { background: url( https://a.example.org/a.png ) }
            a.css         | foreign-load    | a { background: URL("https://a.example.org/a.png") }
            a.css         | foreign-load    | a { background: \\75rl(https://a.example.org/a.png) }
            a.css         | foreign-load    | a { background: url(\\68ttps://a.example.org/a.png) }
            a.css         | foreign-load    | a { background: url("/\\9/a.example.org/a.png") }
            a.css         | foreign-load    | a { background: image-set("https://a.example.org/a.png" 1x) }
            a.css         | foreign-load    | a { content: image-set("https://a.example.org/a.png" 1x) }
            a.css         | foreign-load    | a { background: src("https://a.example.org/a.png") }
            a.css         | foreign-load    | a { --a: "https://a.example.org/a.png"; background: image-set(var(--a) 1x) }
            a.css         | foreign-load    | @font-face { font-family: a; src: local(a), url(https://a.example.org/a.woff2) }
            a.css         | foreign-load    | a { background: url(data:image/png;base64,AAAA) }
            a.css         | foreign-load    | a { color: red } /* never closed
            a.css         | foreign-load    | a { content: "never closed
            a.css         | foreign-load    | a { background: url(a"b.png) }
            a.svg         | foreign-load    | <svg><image href="https://a.example.org/a.png"/></svg>
            a.svg         | foreign-load    | <svg><use xlink:href="//a.example.org/a.svg#b"/></svg>
            a.svg         | foreign-load    | <svg><style>a { fill: url(https://a.example.org/a.svg) }</style></svg>
            a.svg         | foreign-load    | <svg><style><![CDATA[@import "https://a.example.org/a.css";]]></style></svg>
            a.svg         | foreign-load    | <svg><g style="fill: url(https://a.example.org/a.svg#b)"/></svg>
            a.svg         | foreign-load    | <svg><g filter="url(https://a.example.org/a.svg#b)"/></svg>
            a.svg         | foreign-load    | <svg><set attributeName="href" to="https://a.example.org/a.png"/></svg>
            a.svg         | foreign-load    | <svg><s:script>leave()</s:script></svg>
            a.svg         | foreign-load    | <svg onload="leave()"/>
            a.svg         | foreign-load    | <svg><foreignObject/></svg>
            a.svg         | foreign-load    | <?xml-stylesheet href="https://a.example.org/a.css"?><svg/>
            a.svg         | foreign-load    | <!DOCTYPE svg [<!ENTITY a SYSTEM "https://a.example.org/a">]><svg>&a;</svg>
            a.js          | foreign-load    | fetch("https://a.example.org/a");
            a.js          | foreign-load    | fetch(address);
            a.js          | foreign-load    | fetch("a" + address);
            a.js          | foreign-load    | fetch(`a/${address}`);
            a.js          | foreign-load    | const load = fetch;
            a.js          | foreign-load    | f\\u0065tch(address);
            a.js          | foreign-load    | window["fetch"](address);
            a.js          | foreign-load    | window["fe" + "tch"](address);
            a.js          | foreign-load    | new XMLHttpRequest();
            a.js          | foreign-load    | new WebSocket(address);
            a.js          | foreign-load    | new EventSource("events");
            a.js          | foreign-load    | navigator.sendBeacon("a");
            a.js          | foreign-load    | new Image().src = address;
            a.js          | foreign-load    | picture.src = picture.dataset.large;
            a.js          | foreign-load    | picture.src = "\\x68ttps://a.example.org/a.png";
            a.js          | foreign-load    | picture.src = `//a.example.org/a.png`;
            a.js          | foreign-load    | import("https://a.example.org/a.js");
            a.js          | foreign-load    | import(name);
            a.js          | foreign-load    | import a from "https://a.example.org/a.js";
            a.js          | foreign-load    | new Worker(name);
            a.js          | foreign-load    | eval(text);
            a.js          | foreign-load    | new Function(text);
            a.js          | foreign-load    | const a = "never closed
            a.js          | foreign-load    | const a = `never closed
            a.js          | foreign-load    | /* never closed
            a.js          | browser-storage | document.cookie = "a=b";
            a.js          | browser-storage | const { cookie } = document;
            a.js          | browser-storage | localStorage.setItem("a", "b");
            a.js          | browser-storage | window["localStorage"].a = 1;
            a.js          | browser-storage | window?.["sessionStorage"];
            a.js          | browser-storage | const a = `${localStorage.a}`;
            a.js          | browser-storage | const a = `${`${[{}].map(() => { return sessionStorage.a; })}`}`;
            a.js          | browser-storage | indexedDB.open("a");
            a.js          | browser-storage | caches.open("a");
            a.js          | browser-storage | navigator.serviceWorker.register("a.js");
            a.js          | browser-storage | const a = b / 2; localStorage.c = "/";
            a.js          | browser-storage | const a = (b) / 2; localStorage.c = d / 2;
            a.js          | foreign-load    | if (a) /'/.test(b); localStorage.c = 1;
            a.webmanifest | foreign-load    | {"icons": [{"src": "https://a.example.org/a.png"}]}
            a.html        | foreign-load    | <p>A page</p>
            a.svgz        | foreign-load    | anything
            """)
    void findsWhatLoadsFromElsewhereOrStaysOnTheDevice(String path, String rule, String text) {
        assertThat(check(path, text)).isNotEmpty();
        assertThat(check(path, text)).extracting(problem -> problem.rule().id()).contains(rule);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a.css         | @import "own.css";
            a.css         | @namespace svg url(http://www.w3.org/2000/svg);
            a.css         | a { background: url(../media/a.png) }
            a.css         | a { background: url("a.png") }
            a.css         | a { filter: url(#soft) }
            a.css         | a { background: image-set("a.png" 1x, "b.png" 2x) }
            a.css         | a[href^="https://"]::after { content: " (" attr(href) ")" }
            a.css         | a::before { content: "https://example.org/ is another site" }
            a.css         | a { color: red } /* url(https://a.example.org/a.png) */
            a.css         | a:not([href*="url(https:"]) { color: red }
            a.svg         | <svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>
            a.svg         | <svg><use href="#a"/><g fill="url(#b)" transform="rotate(45)"/></svg>
            a.svg         | <svg><!-- https://a.example.org/a.png --><text>https://example.org/</text></svg>
            a.svg         | <svg><image href="data:image/png;base64,AAAA"/></svg>
            a.js          | // localStorage keeps what must not be kept
            a.js          | /* document.cookie */ say("localStorage");
            a.js          | say("Nothing goes to localStorage or fetch(address).");
            a.js          | const localStorageOfTheHub = 1;
            a.js          | say(`No ${name} in localStorage`);
            a.js          | const a = /localStorage"'`/.test(b);
            a.js          | const a = b => /[/"]/.test(b);
            a.js          | fetch("data/resources.json").then(show);
            a.js          | document.createElementNS("http://www.w3.org/2000/svg", "path");
            a.js          | say("See https://example.org/");
            a.js          | picture.src = "harbour.png";
            a.js          | if (picture.src === other) { show(); }
            a.js          | for (const a of ["localStorage", "cookie"]) { say(a); }
            a.js          | location.replace(exit.href);
            a.webmanifest | {"name": "Hub", "icons": [{"src": "icon.svg"}]}
            a.png         | https://a.example.org/
            """)
    void leavesAloneWhatOnlyLooksLikeIt(String path, String text) {
        assertThat(check(path, text)).isEmpty();
    }

    @Test
    void namesTheSourceAndItsLine() {
        SourceFile fine = new SourceFile("themes/plain/assets/css/a.css", "a { color: red }\n");
        SourceFile own = new SourceFile(
                "theme/assets/css/b.css", "/* Ours. */\n\nb { background: url(https://a.example.org/a.png) }\n");
        byte[] joined = bytes("a { color: red }\nb { background: url(https://a.example.org/a.png) }\n");

        assertThat(FileCheck.check("assets/haven.css", joined, List.of(fine, own)))
                .extracting(problem -> problem.place().toString())
                .containsExactly("theme/assets/css/b.css:3:21");
    }

    @Test
    void whatOnlyTheFinishedFileLoadsIsFoundThere() {
        SourceFile source =
                new SourceFile("theme/assets/css/a.css", "a { background: u/**/rl(https://a.example.org/a.png) }");

        assertThat(FileCheck.check(
                        "assets/haven.css",
                        bytes("a { background: url(https://a.example.org/a.png) }"),
                        List.of(source)))
                .extracting(problem -> problem.place().file())
                .containsExactly("assets/haven.css");
    }

    @Test
    void refusesWhatIsNotUtf8() {
        byte[] drawing = "<svg/>".getBytes(StandardCharsets.UTF_16);

        assertThat(FileCheck.check("media/a.svg", drawing, List.of())).hasSize(1);
    }

    private static List<Problem> check(String path, String text) {
        return FileCheck.check(path, bytes(text), List.of());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
