package org.havenhub.check;

import java.util.Set;
import java.util.regex.Pattern;

/** The names by which a script reaches what no script of a hub may reach, or may reach only with a whole address. */
final class ScriptNames {

    /** They keep something on the device. */
    static final Set<String> KEEPING = Set.of(
            "localStorage",
            "sessionStorage",
            "indexedDB",
            "caches",
            "serviceWorker",
            "cookie",
            "cookieStore",
            "openDatabase",
            "requestFileSystem",
            "webkitRequestFileSystem",
            "sharedStorage",
            "storageBuckets",
            "getDirectory",
            "showSaveFilePicker",
            "PushManager",
            "pushManager",
            "PasswordCredential",
            "pushState",
            "replaceState",
            "updateCurrentEntry",
            "BroadcastChannel",
            "requestStorageAccess",
            "showDirectoryPicker",
            "showOpenFilePicker",
            "Notification");

    /** They tell a server something, or load what they get. */
    static final Set<String> TELLING = Set.of(
            "sendBeacon",
            "XMLHttpRequest",
            "WebSocket",
            "WebSocketStream",
            "WebTransport",
            "EventSource",
            "RTCPeerConnection",
            "webkitRTCPeerConnection",
            "mozRTCPeerConnection",
            "fetchLater",
            "backgroundFetch",
            "geolocation",
            "getUserMedia",
            "getDisplayMedia",
            "mediaDevices",
            "SpeechRecognition",
            "webkitSpeechRecognition",
            "joinAdInterestGroup",
            "runAdAuction",
            "browsingTopics",
            "PaymentRequest",
            "PresentationRequest",
            "SpeechSynthesisUtterance",
            "registerProtocolHandler",
            "FontFace",
            "postMessage",
            "Image",
            "Audio");

    /** They run a file beside the page, and what the page allows itself does not bind that. */
    static final Set<String> WORKING = Set.of("Worker", "SharedWorker", "addModule");

    /** They load what they are told to. */
    static final Set<String> LOADING = Set.of("fetch", "import", "importScripts", "insertRule", "addRule", "navigate");

    /** Whatever is put there is loaded, by way of an object of options too. */
    static final Set<String> SHOWING = Set.of(
            "src",
            "srcset",
            "poster",
            "imageSrcset",
            "attributionSrc",
            "cssText",
            "backgroundImage",
            "borderImage",
            "borderImageSource",
            "listStyleImage",
            "maskImage",
            "webkitMaskImage");

    /** Members of which nobody can tell whether they are those of a link or a style; what is put there may be loaded. */
    static final Set<String> LEADING = Set.of(
            "href",
            "action",
            "formAction",
            "ping",
            "baseVal",
            "style",
            "background",
            "listStyle",
            "cursor",
            "mask",
            "clipPath");

    /** Members of a style that may be an address; their colours and measures may not. */
    static final Pattern LOADING_STYLE = Pattern.compile(
            "(?:-?(?:webkit|moz)-?)?(?:(?:background|list-?style)(?:-?image)?|border-?image(?:-?source)?|mask.*|marker.*"
                    + "|clip-?path|cursor|content|fill|stroke|(?:backdrop-?)?filter|shape-?outside|offset(?:-?path)?|box-?reflect)",
            Pattern.CASE_INSENSITIVE);

    /** They make the browser show another page. */
    static final Set<String> GOING = Set.of("assign", "replace");

    /** With them, an address leads to another server. */
    static final Set<String> PARTS_OF_ADDRESS = Set.of("protocol", "host", "hostname", "port");

    /** They are the address of a page. */
    static final Set<String> OF_PAGE = Set.of("baseURI", "URL", "documentURI");

    /** Members of an address that a server is asked for or told: a link that had one put into it would carry a mark. */
    static final Set<String> ASKED_FOR = Set.of("pathname", "search", "username", "password");

    /** So does what rewrites the parameters of a search. */
    static final Set<String> REWRITING = Set.of("append", "set", "delete", "sort");

    /** What may be said besides the address of what is loaded: nothing that a reader wrote fits into it. */
    static final Set<String> QUIET_OPTIONS = Set.of("cache", "credentials", "mode", "priority", "signal");

    /** They take an object of styles. */
    static final Set<String> MOVING = Set.of("animate", "KeyframeEffect");

    /** They reach an attribute or a style by a way on which nobody can see what is put there. */
    static final Set<String> BYPASSING = Set.of(
            "attributes",
            "getAttributeNode",
            "getAttributeNodeNS",
            "getNamedItem",
            "getNamedItemNS",
            "setAttributeNode",
            "setAttributeNodeNS",
            "createAttribute",
            "createAttributeNS",
            "getOwnPropertyDescriptor",
            "getOwnPropertyDescriptors",
            "__lookupSetter__",
            "attributeStyleMap",
            "httpEquiv",
            "CSSStyleSheet",
            "__defineSetter__",
            "Reflect");

    /** Behind them, nobody can see what becomes of an address: they find the attribute of a link, or pretend to be one. */
    static final Set<String> HIDING = Set.of(
            "Proxy",
            "XPathEvaluator",
            "createExpression",
            "singleNodeValue",
            "snapshotItem",
            "iterateNext",
            "__defineGetter__");

    /** They do what a reader does. */
    static final Set<String> ACTING = Set.of("click", "submit", "requestSubmit");

    static final Set<String> RUNNING = Set.of("eval", "Function", "WebAssembly");

    /** They run a function later, or a text. */
    static final Set<String> RUNNING_LATER = Set.of("setTimeout", "setInterval");

    /** They put a text into the page as HTML, and what that holds is loaded. */
    static final Set<String> WRITING = Set.of(
            "innerHTML",
            "outerHTML",
            "insertAdjacentHTML",
            "srcdoc",
            "createContextualFragment",
            "setHTML",
            "setHTMLUnsafe",
            "parseHTML",
            "parseHTMLUnsafe",
            "DOMParser",
            "XSLTProcessor",
            "execCommand");

    static final Set<String> WRITING_ON_PAGES = Set.of("write", "writeln");

    /** Elements that load or run what they are told to. */
    static final Set<String> EMBEDDING = Set.of(
            "script",
            "link",
            "meta",
            "iframe",
            "frame",
            "object",
            "embed",
            "applet",
            "portal",
            "fencedframe",
            "base",
            "style",
            "set",
            "animate",
            "animatemotion",
            "animatetransform");

    /** Attributes that are code, or a page. */
    static final Pattern RUNNING_ATTRIBUTE = Pattern.compile("on.*|srcdoc", Pattern.CASE_INSENSITIVE);

    static final Pattern LOADING_ATTRIBUTE = Pattern.compile(
            "(?:xlink:)?href|src|srcset|imagesrcset|poster|data|action|formaction|ping|style|srcdoc|on.*|attributionsrc"
                    + "|to|from|by|values|http-equiv|" + LOADING_STYLE.pattern(),
            Pattern.CASE_INSENSITIVE);

    static final Set<String> SETTING = Set.of("setAttribute", "setAttributeNS", "setProperty");

    static final Set<String> CREATING = Set.of("createElement", "createElementNS");

    /** Their last argument but one is the name of what they make or set. */
    static final Set<String> OF_A_NAMESPACE = Set.of("setAttributeNS", "createElementNS");

    /** A page, seen as what holds all names of scripts. */
    static final Set<String> WINDOWS = Set.of(
            "window",
            "self",
            "globalThis",
            "top",
            "parent",
            "frames",
            "opener",
            "defaultView",
            "contentWindow",
            "view");

    static final Set<String> DOCUMENTS = Set.of("document", "ownerDocument", "contentDocument");

    /** Of these, no member may be taken whose name is put together: it may be any that is refused here. */
    static final Set<String> HOLDING =
            Set.of("document", "navigator", "clientInformation", "this", "history", "location", "navigation", "Object");

    /** Under another name, they would hold the same. */
    static final Set<String> NEVER_RENAMED = Set.of(
            "window",
            "self",
            "globalThis",
            "frames",
            "defaultView",
            "contentWindow",
            "view",
            "searchParams",
            "navigator",
            "clientInformation",
            "history",
            "location",
            "Object");

    /** Of those, the ones that people also choose for things of their own. */
    static final Set<String> PLAIN_WORDS = Set.of(
            "self", "top", "parent", "frames", "opener", "history", "location", "navigation", "view", "searchParams");

    /** Of those, the ones that are the browser's only where they are taken from something: {@code event.view}. */
    static final Set<String> ONLY_MEMBERS = Set.of("view", "searchParams");

    /** Names in the form of addresses, which nothing loads. */
    static final Set<String> NAMESPACES = Set.of(
            "http://www.w3.org/2000/svg",
            "http://www.w3.org/1999/xhtml",
            "http://www.w3.org/1999/xlink",
            "http://www.w3.org/1998/Math/MathML",
            "http://www.w3.org/XML/1998/namespace");

    private ScriptNames() {}
}
