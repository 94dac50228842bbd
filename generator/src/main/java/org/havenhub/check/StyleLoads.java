package org.havenhub.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import org.havenhub.check.CodeToken.Kind;

/** What a style sheet would load from elsewhere: any text that is an address, unless it is certain that it is only shown or compared. */
final class StyleLoads {

    private static final Set<String> LOADING =
            Set.of("url", "src", "image", "image-set", "-webkit-image-set", "cross-fade", "-webkit-cross-fade");

    private final CodeFindings findings;

    /** The open brackets, with the function before each. */
    private final Deque<String> open = new ArrayDeque<>();

    private CodeToken before = CodeToken.NONE;
    private String rule = "";
    private String property = "";

    private StyleLoads(CodeFindings findings) {
        this.findings = findings;
    }

    static void check(String sheet, CodeFindings findings) {
        StyleLoads reading = new StyleLoads(findings);
        StyleTokens.of(sheet).forEach(reading::read);
    }

    private void read(CodeToken token) {
        switch (token.kind()) {
            case BROKEN -> findings.unreadable(token);
            case WORD -> rule = token.text().startsWith("@") ? token.text().toLowerCase(Locale.ROOT) : rule;
            case TEXT -> readText(token);
            case MARK -> readMark(token.text());
        }
        before = token;
    }

    private void readText(CodeToken token) {
        if (rule.equals("@charset") && OtherLetters.isMeantBy(token.text())) {
            findings.encoding(token);
        }
        boolean isCompared = open.contains("[") || rule.equals("@namespace");
        boolean isShown = property.equals("content") && open.isEmpty();
        if (leadsElsewhere(token.text()) && !isCompared && !isShown) {
            findings.foreign(token);
        }
    }

    /** Where nothing is loaded at once, a text may be words with a colon: the mark before an item of a list. */
    private boolean leadsElsewhere(String text) {
        boolean isLoaded = rule.equals("@import") || open.stream().anyMatch(LOADING::contains);
        return isLoaded ? LoadingPlaces.isElsewhere(text) : LoadingPlaces.isWrittenAddress(text);
    }

    private void readMark(String mark) {
        switch (mark) {
            case "(" -> open.push(before.is(Kind.WORD) ? before.text().toLowerCase(Locale.ROOT) : mark);
            case "[" -> open.push(mark);
            case ")", "]" -> open.poll();
            case ":" -> property = open.isEmpty() ? before.text().toLowerCase(Locale.ROOT) : property;
            case ";", "{", "}" -> forget();
            default -> {}
        }
    }

    private void forget() {
        if (open.isEmpty()) {
            rule = "";
            property = "";
        }
    }
}
