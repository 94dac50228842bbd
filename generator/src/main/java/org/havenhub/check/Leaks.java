package org.havenhub.check;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import org.havenhub.report.Place;
import org.havenhub.report.Problem;
import org.havenhub.report.Rule;
import org.havenhub.site.Secrecy;

/**
 * What no file of the site may hold: promise five of Haven. It is looked for in the finished files, so that it does not matter
 * whether a template, a guide, a picture's name or a mistake of Haven's own let it through.
 */
public final class Leaks {

    static final Rule RULE = Rule.error(
            "confidential-leak",
            "A finished file gives away what is confidential",
            "Whoever hides from somebody can be found by it. A published address cannot be taken back.",
            "Take it out of the text, the template or the file that holds it; or, if it may be known after all, out of the"
                    + " confidential part of the resource.");

    private final Secrecy secrecy;
    private final LeakSearch search;

    private Leaks(Secrecy secrecy, LeakSearch search) {
        this.secrecy = secrecy;
        this.search = search;
    }

    public static Leaks of(Secrecy secrecy) {
        LeakSearch all = LeakSearch.of(secrecy.confidential(), secret -> Set.of());
        Set<String> named = formsIn(secrecy.named(), all);
        Set<String> published = formsIn(secrecy.addresses(), all);
        published.addAll(named);
        return new Leaks(
                secrecy, LeakSearch.of(secrecy.confidential(), secret -> secret.keptBack() ? published : named));
    }

    /** Whether there is nothing to look for, so that no file needs to be read. */
    public boolean isEmpty() {
        return search.isEmpty();
    }

    void check(String path, String html, Findings findings) {
        if (!isEmpty()) {
            search.resourcesIn(path + "\n" + html).forEach(resource -> findings.add(RULE, message(resource) + "."));
        }
    }

    /**
     * What a file that is no page gives away. What is compressed inside it is not read.
     *
     * @param source where somebody can mend it
     */
    public List<Problem> check(Place source, String path, byte[] bytes) {
        // Without the zeros, text of two bytes a letter reads like any other.
        String text = path + "\n" + new String(bytes, StandardCharsets.UTF_8).replace("\0", "");
        boolean isCode = path.endsWith(".css") || path.endsWith(".js");
        SortedSet<String> found = isCode ? search.resourcesInCode(text) : search.resourcesIn(text);
        return found.stream()
                .map(resource ->
                        RULE.at(source, "In the finished file " + path + " " + message(resource) + ".", RULE.mend()))
                .toList();
    }

    /** Two searches for the same values are the same. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Leaks leaks && leaks.secrecy.equals(secrecy);
    }

    @Override
    public int hashCode() {
        return secrecy.hashCode();
    }

    private static Set<String> formsIn(List<String> texts, LeakSearch search) {
        Set<String> forms = new HashSet<>();
        texts.forEach(text -> forms.addAll(search.formsIn(text)));
        return forms;
    }

    /** Names the record and never the value: reports are read by more people than the record is. */
    private static String message(String resource) {
        return "there is a part of what the resource " + resource + " keeps confidential";
    }
}
