package org.havenhub.check;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.havenhub.check.CodeToken.Kind;
import org.havenhub.files.SourceFile;

/**
 * What a script would load from elsewhere, tell to a server or keep on the device. It is judged by the names that it uses: what it
 * would do with them cannot be known, so the names are refused. What it puts together from parts of words escapes this rule.
 */
final class ScriptHabits {

    private static final Set<String> KEEPING = Set.of(
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
            "credentials");

    private static final Set<String> TELLING = Set.of(
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
            "SpeechRecognition",
            "webkitSpeechRecognition",
            "joinAdInterestGroup",
            "runAdAuction",
            "browsingTopics",
            "PaymentRequest",
            "registerProtocolHandler",
            "FontFace",
            "Image",
            "Audio");

    private static final Set<String> LOADING =
            Set.of("fetch", "import", "importScripts", "Worker", "SharedWorker", "addModule", "insertRule", "addRule");

    /** Whatever is put there is loaded, by way of an object of options too. */
    private static final Set<String> SHOWING = Set.of("src", "srcset", "poster", "imageSrcset");

    /** Members of which nobody can tell whether they are those of a link or a style; what is put there may be loaded. */
    private static final Set<String> LEADING = Set.of(
            "href",
            "action",
            "formAction",
            "ping",
            "cssText",
            "background",
            "backgroundImage",
            "borderImage",
            "borderImageSource",
            "listStyle",
            "listStyleImage",
            "cursor",
            "mask",
            "maskImage",
            "clipPath");

    /** They reach an attribute or a style by a way on which nobody can see what is put there. */
    private static final Set<String> BYPASSING = Set.of(
            "attributes",
            "getAttributeNode",
            "getAttributeNodeNS",
            "getNamedItem",
            "getNamedItemNS",
            "setAttributeNode",
            "setAttributeNodeNS",
            "createAttribute",
            "createAttributeNS",
            "CSSStyleSheet",
            "Reflect");

    private static final Set<String> RUNNING = Set.of("eval", "Function", "WebAssembly");

    /** They run a function later, or a text. */
    private static final Set<String> RUNNING_LATER = Set.of("setTimeout", "setInterval");

    /** They put a text into the page as HTML, and what that holds is loaded. */
    private static final Set<String> WRITING = Set.of(
            "innerHTML",
            "outerHTML",
            "insertAdjacentHTML",
            "srcdoc",
            "createContextualFragment",
            "setHTML",
            "setHTMLUnsafe",
            "parseHTMLUnsafe",
            "DOMParser",
            "XSLTProcessor",
            "execCommand");

    private static final Set<String> WRITING_ON_PAGES = Set.of("write", "writeln");

    /** Elements that load or run what they are told to. */
    private static final Set<String> EMBEDDING = Set.of(
            "script", "link", "iframe", "frame", "object", "embed", "applet", "portal", "fencedframe", "base", "style");

    private static final Pattern LOADING_ATTRIBUTE = Pattern.compile(
            "(?:xlink:)?href|src|srcset|imagesrcset|poster|data|action|formaction|ping|style|srcdoc|on.*|attributionsrc"
                    + "|background.*|border-image.*|list-style.*|mask.*|marker.*|clip-path|cursor|content|fill|filter|stroke",
            Pattern.CASE_INSENSITIVE);

    private static final Set<String> SETTING = Set.of("setAttribute", "setAttributeNS", "setProperty");

    private static final Set<String> CREATING = Set.of("createElement", "createElementNS");

    /** Their last argument but one is the name of what they make or set. */
    private static final Set<String> OF_A_NAMESPACE = Set.of("setAttributeNS", "createElementNS");

    /** A page, seen as what holds all names of scripts. */
    private static final Set<String> WINDOWS =
            Set.of("window", "self", "globalThis", "top", "parent", "frames", "opener", "defaultView");

    /** Under another name, they would hold the same. */
    private static final Set<String> NEVER_RENAMED =
            Set.of("window", "globalThis", "frames", "defaultView", "navigator");

    private static final Pattern ASSIGNING =
            Pattern.compile("(?:[-+*/%&|^]|\\*\\*|<<|>>>?|&&|\\|\\||\\?\\?)?=(?![=>]).*");

    private static final Pattern SIGN = Pattern.compile("[-+*/%&|^?<>=!]");

    /** What would be the beginning of an address in a style. */
    private static final Pattern OPEN_STYLE =
            Pattern.compile("(?:url|src|image-set)\\(\\s*[\"']?[^)]*$", Pattern.CASE_INSENSITIVE);

    private static final Pattern STYLE =
            Pattern.compile("[@\\\\]|(?:url|src|image|image-set|cross-fade)\\(", Pattern.CASE_INSENSITIVE);

    /** In words, other schemes are only a colon after a word. */
    private static final Pattern ELSEWHERE = Pattern.compile(
            "[\\s\\p{Cntrl}]*(?:(?:https?|wss?|ftp|file|data|blob|filesystem|javascript|vbscript):|[/\\\\]{2,}[^\\s/\\\\])",
            Pattern.CASE_INSENSITIVE);

    /** Names in the form of addresses, which nothing loads. */
    private static final Set<String> NAMESPACES = Set.of(
            "http://www.w3.org/2000/svg",
            "http://www.w3.org/1999/xhtml",
            "http://www.w3.org/1999/xlink",
            "http://www.w3.org/1998/Math/MathML",
            "http://www.w3.org/XML/1998/namespace");

    private final List<CodeToken> tokens;
    private final CodeFindings findings;

    private ScriptHabits(List<CodeToken> tokens, CodeFindings findings) {
        this.tokens = tokens;
        this.findings = findings;
    }

    static void check(String script, CodeFindings findings) {
        ScriptHabits reading = new ScriptHabits(ScriptTokens.of(script), findings);
        for (int i = 0; i < reading.tokens.size(); i++) {
            reading.read(i);
        }
    }

    private void read(int i) {
        CodeToken token = tokens.get(i);
        switch (token.kind()) {
            case BROKEN -> findings.unreadable(token);
            case TEXT -> readText(i, token);
            case WORD -> readName(i, token);
            case MARK -> {}
        }
    }

    private void readText(int i, CodeToken token) {
        String address = LoadingPlaces.LEFT_OUT.matcher(token.text()).replaceAll("");
        if (ELSEWHERE.matcher(address).lookingAt() && !NAMESPACES.contains(address)) {
            findings.foreign(token);
        }
        readStyle(token);
        if (isKey(i) && SHOWING.contains(token.text())) {
            readName(i, token);
        }
        if (at(i - 1).isMark("[") && at(i + 1).isMark("]")) {
            readName(i, token);
        } else if (at(i - 1).isMark("[") && isMember(i - 1)) {
            findings.unreadable(token);
        }
    }

    /** A whole address of the hub's own is fine; one that goes on after the text can lead anywhere. */
    private void readStyle(CodeToken token) {
        if (!STYLE.matcher(token.text()).find()) {
            return;
        }
        CodeFindings inside = new CodeFindings(new SourceFile("", token.text()));
        StyleLoads.check(token.text(), inside);
        if (!inside.all().isEmpty()) {
            findings.foreign(token);
        } else if (OPEN_STYLE.matcher(token.text()).find()) {
            findings.unknown(token);
        }
    }

    private void readName(int i, CodeToken token) {
        String name = token.text();
        if (KEEPING.contains(name) || isNameOfWindow(i, name)) {
            findings.keeping(token);
        } else if (TELLING.contains(name)) {
            findings.telling(token);
        } else if (runs(i, name)) {
            findings.running(token);
        } else if (writes(i, name)) {
            findings.writing(token);
        } else if (loadsUnknown(i, name)) {
            findings.unknown(token);
        } else if (isHidden(i, name)) {
            findings.unreadable(token);
        }
    }

    /** It stays with the tab of the browser, whatever is opened in it next. */
    private boolean isNameOfWindow(int i, String name) {
        return name.equals("name") && isTakenFrom(i) && isWindow(i - 2);
    }

    private boolean runs(int i, String name) {
        return RUNNING.contains(name)
                || (name.equals("constructor") && (isTakenFrom(i) || !at(i + 1).isMark("(")))
                || (RUNNING_LATER.contains(name)
                        && at(i + 1).isMark("(")
                        && at(i + 2).is(Kind.TEXT));
    }

    private boolean writes(int i, String name) {
        return WRITING.contains(name) || (WRITING_ON_PAGES.contains(name) && isTakenFrom(i));
    }

    private boolean loadsUnknown(int i, String name) {
        if (LOADING.contains(name)) {
            return !isStaticImport(i) && !(at(i + 1).isMark("(") && isWhole(i + 2));
        }
        if (BYPASSING.contains(name)) {
            return true;
        }
        if (SHOWING.contains(name) && isKey(i)) {
            return !isWhole(i + 2);
        }
        if (SHOWING.contains(name) || LEADING.contains(name)) {
            return isTakenFrom(i) && isSetToUnknown(i);
        }
        if (SETTING.contains(name)) {
            return !isHarmlessSetting(i);
        }
        if (CREATING.contains(name)) {
            return !isNamed(i) || argumentsOf(i).stream().anyMatch(EMBEDDING::contains);
        }
        boolean onWindow = isTakenFrom(i) && (isWindow(i - 2) || at(i - 2).isWord("document"));
        return name.equals("open") && onWindow && !(at(i + 1).isMark("(") && isWhole(i + 2));
    }

    /** Whether a name is that of a member: {@code a.name} or {@code a["name"]}. */
    private boolean isTakenFrom(int i) {
        return at(i - 1).isMark(".") || at(i - 1).isMark("[");
    }

    /** The whole texts among the first arguments of a call, in small letters. */
    private List<String> argumentsOf(int i) {
        return IntStream.rangeClosed(i + 2, i + 4)
                .filter(this::isWhole)
                .mapToObj(argument -> at(argument).text().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** Whether an attribute is set whose name is known, and that loads nothing or a whole address. */
    private boolean isHarmlessSetting(int i) {
        int name = nameOf(i);
        return isNamed(i) && (!LOADING_ATTRIBUTE.matcher(at(name).text()).matches() || isWhole(name + 2));
    }

    /** Whether it is known what is made or set. */
    private boolean isNamed(int i) {
        return at(i + 1).isMark("(") && isWhole(nameOf(i));
    }

    private int nameOf(int i) {
        return OF_A_NAMESPACE.contains(at(i).text()) ? i + 4 : i + 2;
    }

    /** Whether a name stands where nobody can follow what is done with what it holds. */
    private boolean isHidden(int i, String name) {
        boolean holds = isWindow(i) || Set.of("document", "navigator", "this").contains(name);
        boolean isWith =
                name.equals("with") && at(i + 1).isMark("(") && !at(i - 1).isMark(".");
        return isWith || (holds && isPickedFrom(i)) || (NEVER_RENAMED.contains(name) && isRenamed(i));
    }

    private boolean isWindow(int i) {
        return at(i).is(Kind.WORD) && WINDOWS.contains(at(i).text());
    }

    private boolean isRenamed(int i) {
        int first = at(i - 1).isMark(".") ? i - 2 : i;
        boolean isGiven = at(first - 1).isMark("=")
                && !at(first - 2).isMark("=")
                && !at(first - 2).isMark("!");
        return isGiven && !Set.of(".", "[", "?").contains(at(i + 1).text());
    }

    /** Whether a member is taken whose name is put together. */
    private boolean isPickedFrom(int i) {
        int bracket = at(i + 1).isMark("?") && at(i + 2).isMark(".") ? i + 3 : i + 1;
        return at(bracket).isMark("[")
                && !(at(bracket + 1).is(Kind.TEXT) && at(bracket + 2).isMark("]"));
    }

    /** Its address is a text, which is checked like any other. */
    private boolean isStaticImport(int i) {
        boolean isCall =
                at(i + 1).isMark("(") || (at(i + 1).isMark(".") && !at(i + 2).isWord("meta"));
        return tokens.get(i).isWord("import") && !isCall;
    }

    /** Whether a name is that of a member of an object that is written out. */
    private boolean isKey(int i) {
        return (at(i - 1).isMark("{") || at(i - 1).isMark(",")) && at(i + 1).isMark(":");
    }

    /** Whether a member gets anything but a whole text: {@code a.name = b}, {@code a["name"] += b}, {@code [a.name] = b}. */
    private boolean isSetToUnknown(int i) {
        int next = i + 1;
        while (at(next).is(Kind.MARK) && Set.of(")", "]", "}").contains(at(next).text())) {
            next++;
        }
        String sign = signAt(next);
        boolean isSet = ASSIGNING.matcher(sign).matches() || at(next).isWord("of") || at(next).isWord("in");
        return isSet && !(sign.equals("=") && isWhole(next + 1));
    }

    /** The marks that stand together there. */
    private String signAt(int i) {
        StringBuilder sign = new StringBuilder();
        for (int next = i;
                at(next).is(Kind.MARK) && SIGN.matcher(at(next).text()).matches();
                next++) {
            sign.append(at(next).text());
        }
        return sign.toString();
    }

    /** Whether a text is all of a value, and not the beginning of one. */
    private boolean isWhole(int i) {
        return at(i).is(Kind.TEXT)
                && Set.of(")", ",", ";", "}", "").contains(at(i + 1).text());
    }

    /** Whether a bracket follows a value, so that what is in it is the name of a member. */
    private boolean isMember(int i) {
        CodeToken before = at(i - 1);
        boolean isName = before.is(Kind.WORD) && !ScriptTokens.BEFORE_A_VALUE.contains(before.text());
        return isName || before.isMark(")") || before.isMark("]");
    }

    private CodeToken at(int i) {
        return i < 0 || i >= tokens.size() ? CodeToken.NONE : tokens.get(i);
    }
}
