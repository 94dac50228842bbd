package org.havenhub.published;

import java.util.List;
import java.util.SortedMap;
import org.havenhub.report.Place;
import org.havenhub.report.Rule;

/**
 * What a server says with files: whether it protects readers, and what it adds.
 *
 * @param wanted the headers that the build asks for, by name
 */
record HeaderCheck(SortedMap<String, String> wanted, SiteAddress site, Findings findings) {

    void protections(String path, Reply.Head head) {
        wanted.forEach((name, value) -> {
            List<String> said = head.all(name);
            if (said.isEmpty()) {
                tell(Findings.WITHOUT_HEADER, name, path, "The server does not say " + name + ".");
            } else if (!HeaderStrength.suffices(name, value, said)) {
                String words = name + " is “" + String.join(", ", said) + "” instead of “" + value + "”.";
                tell(Findings.WEAK_HEADER, name, path, words);
            }
        });
    }

    void additions(String path, Reply.Head head) {
        Additions.of(head, site)
                .forEach((name, words) -> tell(Findings.TRACKING, name, path, words + " (" + name + ")"));
    }

    private void tell(Rule rule, String header, String path, String words) {
        findings.addOnce(header, rule.at(Place.inFile(path), words, rule.mend()));
    }
}
