package org.havenhub.check;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.havenhub.report.Rule;
import org.havenhub.site.Secrecy;

/** What resources keep confidential, in the text of a file. */
final class ConfidentialLeaks {

    static final Rule RULE = Rule.error(
            "confidential-leak",
            "A finished file gives away what is confidential",
            "Whoever hides from somebody can be found by it. A published address cannot be taken back.",
            "Take it out of the text, the template or the file that holds it; or, if it may be known after all, out of the"
                    + " confidential part of the resource.");

    private final Secrecy secrecy;
    private final LeakSearch search;

    private ConfidentialLeaks(Secrecy secrecy, LeakSearch search) {
        this.secrecy = secrecy;
        this.search = search;
    }

    static ConfidentialLeaks of(Secrecy secrecy) {
        LeakSearch all = LeakSearch.of(secrecy.confidential(), secret -> Set.of(), Set.of());
        Set<String> named = new HashSet<>();
        secrecy.named().forEach(text -> named.addAll(toldBy(text, all)));
        Set<String> published = new HashSet<>(named);
        secrecy.addresses().forEach(text -> published.addAll(all.formsIn(text)));
        return new ConfidentialLeaks(
                secrecy,
                LeakSearch.of(secrecy.confidential(), secret -> secret.keptBack() ? published : named, published));
    }

    /** The ids of the resources of which there is something in a page, or in its path. */
    SortedSet<String> in(String path, String html) {
        return search.isEmpty() ? new TreeSet<>() : search.resourcesIn(path + "\n" + html);
    }

    /** Likewise of a file that is no page. What is compressed inside it is not read: see {@link Packed}. */
    SortedSet<String> in(String path, byte[] bytes) {
        if (search.isEmpty()) {
            return new TreeSet<>();
        }
        // Without the zeros, text of two bytes a letter reads like any other.
        String inside = new String(bytes, StandardCharsets.UTF_8).replace("\0", "");
        String text = path + "\n" + inside;
        if (path.endsWith(".css")) {
            return search.resourcesInCode(text, () -> StyleTokens.of(inside));
        }
        return path.endsWith(".js")
                ? search.resourcesInCode(text, () -> ScriptTokens.of(inside))
                : search.resourcesIn(text);
    }

    /** Names the record and never the value: reports are read by more people than the record is. */
    static String message(String resource) {
        return "there is a part of what the resource " + resource + " keeps confidential";
    }

    /** Two searches for the same values are the same. */
    @Override
    public boolean equals(Object other) {
        return other instanceof ConfidentialLeaks leaks && leaks.secrecy.equals(secrecy);
    }

    @Override
    public int hashCode() {
        return secrecy.hashCode();
    }

    /**
     * What is no secret any more since a text is published: what the text is as a whole, or a number that it is with another code
     * before it, and the name of a town within it. A street in a sentence is a slip, and no reason to stop looking for it.
     */
    private static Set<String> toldBy(String text, LeakSearch search) {
        String run = LeakText.of(text).run();
        boolean isNumber = run.chars().allMatch(Character::isDigit);
        return search.formsIn(text).stream()
                .filter(form -> isNumber || form.equals(run) || search.isOneWord(form))
                .collect(Collectors.toSet());
    }
}
