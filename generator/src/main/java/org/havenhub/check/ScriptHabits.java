package org.havenhub.check;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.havenhub.check.CodeToken.Kind;

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
            "pushManager");

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
            "Image",
            "Audio");

    private static final Set<String> LOADING =
            Set.of("fetch", "import", "importScripts", "Worker", "SharedWorker", "addModule");

    private static final Set<String> SHOWING = Set.of("src", "srcset", "poster", "imageSrcset");

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
            "DOMParser");

    private static final Set<String> WRITING_ON_PAGES = Set.of("write", "writeln");

    /** Elements that load or run what they are told to. */
    private static final Set<String> EMBEDDING = Set.of(
            "script", "link", "iframe", "frame", "object", "embed", "applet", "portal", "fencedframe", "base", "style");

    private static final Pattern LOADING_ATTRIBUTE = Pattern.compile(
            "(?:xlink:)?href|src|srcset|imagesrcset|poster|data|background|action|formaction|ping|style|srcdoc|on.*|attributionsrc|fill|filter|mask",
            Pattern.CASE_INSENSITIVE);

    private static final Set<String> SETTING = Set.of("setAttribute", "setAttributeNS");

    private static final Set<String> CREATING = Set.of("createElement", "createElementNS");

    /** What has a member for everything that is refused here. */
    private static final Set<String> HOLDING = Set.of("window", "self", "globalThis", "document", "navigator");

    /** An address inside a piece of a style, or the beginning of one. */
    private static final Pattern STYLE = Pattern.compile(
            "(?:url|src|image-set)\\(\\s*[\"']?(?<address>.*)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

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
        Matcher style = STYLE.matcher(token.text());
        if (style.find()) {
            readStyle(token, style.group("address"));
        }
        if (at(i - 1).isMark("[") && at(i + 1).isMark("]")) {
            readName(i, token);
        } else if (at(i - 1).isMark("[") && isMember(i - 1)) {
            findings.unreadable(token);
        }
    }

    /** A whole address of the hub's own is fine; one that goes on after the text can lead anywhere. */
    private void readStyle(CodeToken token, String address) {
        if (LoadingPlaces.isElsewhere(address)) {
            findings.foreign(token);
        } else if (address.indexOf(')') < 0) {
            findings.unknown(token);
        }
    }

    private void readName(int i, CodeToken token) {
        String name = token.text();
        if (KEEPING.contains(name)) {
            findings.keeping(token);
        } else if (TELLING.contains(name)) {
            findings.telling(token);
        } else if (runs(i, name)) {
            findings.running(token);
        } else if (writes(i, name)) {
            findings.writing(token);
        } else if (loadsUnknown(i, name)) {
            findings.unknown(token);
        } else if (HOLDING.contains(name) && !at(i - 1).isMark(".") && isPickedFrom(i)) {
            findings.unreadable(token);
        }
    }

    private boolean runs(int i, String name) {
        return RUNNING.contains(name)
                || (name.equals("constructor") && isTakenFrom(i))
                || (RUNNING_LATER.contains(name)
                        && at(i + 1).isMark("(")
                        && at(i + 2).is(Kind.TEXT));
    }

    private boolean writes(int i, String name) {
        boolean onPage =
                WRITING_ON_PAGES.contains(name) && isTakenFrom(i) && at(i - 2).isWord("document");
        return WRITING.contains(name) || onPage;
    }

    private boolean loadsUnknown(int i, String name) {
        if (LOADING.contains(name)) {
            return !isStaticImport(i) && !(at(i + 1).isMark("(") && isWhole(i + 2));
        }
        if (SHOWING.contains(name)) {
            return isSet(i) && !isWhole(i + 2);
        }
        if (SETTING.contains(name)) {
            return !isHarmlessSetting(i);
        }
        if (CREATING.contains(name)) {
            return argumentsOf(i).stream().anyMatch(EMBEDDING::contains);
        }
        boolean onWindow = isTakenFrom(i) && HOLDING.contains(at(i - 2).text());
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
        int name = at(i).isWord("setAttribute") ? i + 2 : i + 4;
        return at(i + 1).isMark("(")
                && isWhole(name)
                && (!LOADING_ATTRIBUTE.matcher(at(name).text()).matches() || isWhole(name + 2));
    }

    /** Whether a member is taken whose name is put together. */
    private boolean isPickedFrom(int i) {
        int bracket = at(i + 1).isMark("?") && at(i + 2).isMark(".") ? i + 3 : i + 1;
        return at(bracket).isMark("[")
                && !(at(bracket + 1).is(Kind.TEXT) && at(bracket + 2).isMark("]"));
    }

    /** Its address is a text, which is checked like any other. */
    private boolean isStaticImport(int i) {
        return tokens.get(i).isWord("import") && !at(i + 1).isMark("(");
    }

    private boolean isSet(int i) {
        return at(i - 1).isMark(".") && at(i + 1).isMark("=") && !at(i + 2).isMark("=");
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
