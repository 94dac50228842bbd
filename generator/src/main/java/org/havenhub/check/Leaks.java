package org.havenhub.check;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.havenhub.report.Place;
import org.havenhub.report.Problem;
import org.havenhub.report.Rule;
import org.havenhub.site.Confidential;

/**
 * What no file of the site may hold: promise five of Haven. It is looked for in the finished files, so that it does not matter
 * whether a template, a guide, a picture's name or a mistake of Haven's own let it through.
 *
 * @param confidential everything that is looked for
 */
public record Leaks(List<Confidential> confidential, LeakSearch search) {

    static final Rule RULE = Rule.error(
            "confidential-leak",
            "A finished file gives away what is confidential",
            "Whoever hides from somebody can be found by it. A published address cannot be taken back.",
            "Take it out of the text, the template or the file that holds it; or, if it may be known after all, out of the"
                    + " confidential part of the resource.");

    public static Leaks of(List<Confidential> confidential) {
        return new Leaks(List.copyOf(confidential), LeakSearch.of(confidential));
    }

    /** Whether there is nothing to look for, so that no file needs to be read. */
    public boolean isEmpty() {
        return confidential.isEmpty();
    }

    void check(String path, String html, Findings findings) {
        search.resourcesIn(path + "\n" + html).forEach(resource -> findings.add(RULE, message(resource) + "."));
    }

    /**
     * What a file that is no page gives away. What is compressed inside it is not read.
     *
     * @param source where somebody can mend it
     */
    public Optional<Problem> check(Place source, String path, byte[] bytes) {
        // Without the zeros, text of two bytes a letter reads like any other.
        String text = new String(bytes, StandardCharsets.UTF_8).replace("\0", "");
        return search.resourcesIn(path + "\n" + text).stream()
                .findFirst()
                .map(resource ->
                        RULE.at(source, "In the finished file " + path + " " + message(resource) + ".", RULE.mend()));
    }

    /** Two searches for the same values are the same. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Leaks leaks && leaks.confidential.equals(confidential);
    }

    @Override
    public int hashCode() {
        return confidential.hashCode();
    }

    /** Names the record and never the value: reports are read by more people than the record is. */
    private static String message(String resource) {
        return "there is a part of what the resource " + resource + " keeps confidential";
    }
}
