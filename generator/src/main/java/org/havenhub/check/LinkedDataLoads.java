package org.havenhub.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What linked data (JSON-LD 1.1) would make its reader load: a vocabulary, a picture, a film. Other addresses in it are names. The
 * vocabulary of schema.org is known to all who read it. What is true of a list is true of all that stands in it.
 */
final class LinkedDataLoads {

    private static final Set<String> LOADING = Set.of(
            "@context", "@import", "image", "logo", "photo", "thumbnail", "thumbnailUrl", "contentUrl", "embedUrl");

    /** Where the address of a thing that is loaded stands in it. */
    private static final Set<String> INSIDE = Set.of("@id", "@list", "@set", "@value", "url");

    private static final Pattern KNOWN = Pattern.compile("https?://schema\\.org/?");

    private final CodeFindings findings;

    /** For each open bracket, whether what stands in it is loaded. */
    private final Deque<Boolean> open = new ArrayDeque<>();

    private boolean loads;

    private LinkedDataLoads(CodeFindings findings) {
        this.findings = findings;
    }

    static void check(String data, CodeFindings findings) {
        // All of JSON is a script.
        List<CodeToken> tokens = ScriptTokens.of(data);
        LinkedDataLoads reading = new LinkedDataLoads(findings);
        for (int i = 0; i < tokens.size(); i++) {
            boolean isKey = i + 1 < tokens.size() && tokens.get(i + 1).isMark(":");
            reading.read(tokens.get(i), isKey);
        }
    }

    private void read(CodeToken token, boolean isKey) {
        switch (token.kind()) {
            case BROKEN -> findings.unreadable(token);
            case TEXT -> readText(token, isKey);
            case MARK -> readMark(token.text());
            case WORD -> {}
        }
    }

    private void readText(CodeToken token, boolean isKey) {
        String text = token.text();
        if (isKey) {
            loads = LOADING.contains(text) || (isInside() && INSIDE.contains(text));
        } else if (loads
                && LoadingPlaces.isElsewhere(text)
                && !KNOWN.matcher(text).matches()) {
            findings.foreign(token);
        }
    }

    private void readMark(String mark) {
        switch (mark) {
            case "{", "[" -> open.push(loads);
            case "}", "]" -> open.poll();
            case "," -> loads = isInside();
            default -> {}
        }
    }

    private boolean isInside() {
        return !open.isEmpty() && open.peek();
    }
}
