package org.havenhub.check;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
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
            "webkitRequestFileSystem");

    private static final Set<String> TELLING = Set.of(
            "sendBeacon",
            "XMLHttpRequest",
            "WebSocket",
            "WebSocketStream",
            "WebTransport",
            "EventSource",
            "RTCPeerConnection",
            "webkitRTCPeerConnection",
            "fetchLater",
            "Image");

    private static final Set<String> LOADING = Set.of("fetch", "import", "importScripts", "Worker", "SharedWorker");

    private static final Set<String> SHOWING = Set.of("src", "srcset", "poster");

    private static final Set<String> RUNNING = Set.of("eval", "Function");

    private static final Pattern ELSEWHERE =
            Pattern.compile("[\\s\\p{Cntrl}]*(?:(?:https?|wss?|ftp|file):|[/\\\\]{2}[^\\s/]).*", Pattern.DOTALL);

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
        if (ELSEWHERE.matcher(token.text()).matches() && !NAMESPACES.contains(token.text())) {
            findings.foreign(token);
        }
        if (at(i - 1).isMark("[") && at(i + 1).isMark("]")) {
            readName(i, token);
        } else if (at(i - 1).isMark("[") && isMember(i - 1)) {
            findings.unreadable(token);
        }
    }

    private void readName(int i, CodeToken token) {
        String name = token.text();
        if (KEEPING.contains(name)) {
            findings.keeping(token);
        } else if (TELLING.contains(name)) {
            findings.telling(token);
        } else if (RUNNING.contains(name)) {
            findings.running(token);
        } else if (LOADING.contains(name) && !isStaticImport(i) && !(at(i + 1).isMark("(") && isWhole(i + 2))) {
            findings.unknown(token);
        } else if (SHOWING.contains(name) && isSet(i) && !isWhole(i + 2)) {
            findings.unknown(token);
        }
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
