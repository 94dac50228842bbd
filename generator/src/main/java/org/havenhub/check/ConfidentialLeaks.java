package org.havenhub.check;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.havenhub.report.Rule;
import org.havenhub.site.Confidential;
import org.havenhub.site.Confidential.Sort;
import org.havenhub.site.Secrecy;

/** What resources keep confidential, in the text of a file. */
final class ConfidentialLeaks {

    static final Rule RULE = Rule.error(
            "confidential-leak",
            "A finished file gives away what is confidential",
            "Whoever hides from somebody can be found by it. A published address cannot be taken back.",
            "Take it out of the text, the template or the file that holds it; or, if it may be known after all, out of the"
                    + " confidential part of the resource.");

    static final Rule PLACE = Rule.warning(
            "confidential-place-named",
            "A finished file names the house or the street of a confidential place",
            "Somebody who looks for a hidden person may know it by that alone. It may also be another place of the same name.",
            "Look where it stands. If it is the confidential place, take it out. If it is another, leave it.");

    static final Rule NAME = Rule.warning(
            "unpublished-name",
            "A finished file names a resource that is not published",
            "Readers look for it and do not find it, and perhaps nobody shall know that it exists.",
            "If it is that resource, take its name out, or publish the resource. If it is something else, leave it.");

    static final Rule HOST = Rule.warning(
            "unpublished-website",
            "A finished file names the website of something that is kept back",
            "Whoever opens it finds what nobody was to be told of, or takes it for something that this hub tells them to use.",
            "If it leads to what is kept back, take it out. If the website is there for many other things too, leave it.");

    private final Secrecy secrecy;
    private final LeakSearch values;
    private final Map<Rule, LeakSearch> names;

    private ConfidentialLeaks(Secrecy secrecy, LeakSearch values, Map<Rule, LeakSearch> names) {
        this.secrecy = secrecy;
        this.values = values;
        this.names = names;
    }

    static ConfidentialLeaks of(Secrecy secrecy) {
        List<Confidential> secrets = secrecy.confidential();
        LeakSearch all = LeakSearch.of(secrets, secret -> Set.of(), forms -> forms);
        Set<String> named = new HashSet<>();
        secrecy.named().forEach(text -> named.addAll(toldBy(text, all)));
        Set<String> published = new HashSet<>(named);
        secrecy.addresses().forEach(text -> published.addAll(all.formsIn(text)));
        Set<String> words = new HashSet<>();
        secrecy.words().forEach(text -> words.addAll(all.formsIn(text)));
        Function<Confidential, Set<String>> open = secret -> switch (secret.sort()) {
            case ADDRESS -> named;
            case NOTE -> words;
            case WAY, NAME -> published;
        };
        Map<Rule, LeakSearch> names = new LinkedHashMap<>();
        names.put(
                PLACE,
                LeakSearch.of(
                        of(secrets, Sort.ADDRESS, Sort.WAY),
                        open,
                        forms -> forms.without(published).namesAlone()));
        names.put(
                NAME,
                LeakSearch.of(
                        of(secrets, Sort.NAME),
                        open,
                        forms -> forms.without(words).namesAlone()));
        Set<String> hosts = hosts(secrecy);
        names.put(HOST, LeakSearch.of(of(secrets, Sort.ADDRESS, Sort.WAY), open, forms -> forms.hostsWithout(hosts)));
        return new ConfidentialLeaks(secrecy, LeakSearch.of(secrets, open, LeakForms::values), names);
    }

    /** Of addresses of the web and of mail that are published. */
    private static Set<String> hosts(Secrecy secrecy) {
        return secrecy.named().stream()
                .flatMap(text -> WebName.of(text.replaceFirst("^[^@\\s]+@", "https://")).stream())
                .map(WebName::host)
                .collect(Collectors.toSet());
    }

    private static List<Confidential> of(List<Confidential> secrets, Sort... sorts) {
        return secrets.stream()
                .filter(secret -> List.of(sorts).contains(secret.sort()))
                .toList();
    }

    /** What of resources there is in a page, or in its path. */
    Set<Leak> in(String path, String html) {
        return leaks(search -> search.resourcesIn(path + "\n" + html));
    }

    /** Likewise of a file that is no page. What is compressed inside it is not read: see {@link Packed}. */
    Set<Leak> in(String path, byte[] bytes) {
        return leaks(search -> resourcesIn(search, path, bytes));
    }

    private Set<Leak> leaks(Function<LeakSearch, Set<String>> reading) {
        Set<Leak> found = new LinkedHashSet<>();
        Set<String> told = values.isEmpty() ? Set.of() : reading.apply(values);
        told.forEach(resource -> found.add(new Leak(RULE, resource)));
        names.forEach((rule, search) -> {
            Set<String> resources = search.isEmpty() ? Set.of() : reading.apply(search);
            resources.stream()
                    .filter(resource -> !told.contains(resource))
                    .forEach(resource -> found.add(new Leak(rule, resource)));
        });
        return found;
    }

    private static SortedSet<String> resourcesIn(LeakSearch search, String path, byte[] bytes) {
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

    /** What a file gives away of a resource. Names the record and never the value: reports are read by more people than the record is. */
    record Leak(Rule rule, String resource) {

        /** The second half of a sentence, which ends with a full stop. */
        String message() {
            if (rule.equals(NAME)) {
                return "there is the name of the resource " + resource + ", which is not published.";
            }
            if (rule.equals(HOST)) {
                return "there is a website that the resource " + resource + " keeps back.";
            }
            return rule.equals(PLACE)
                    ? "there is a name that a confidential place of the resource " + resource + " has, too."
                    : "there is a part of what the resource " + resource + " keeps confidential.";
        }
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
        String web = WebName.of(text).map(WebName::whole).orElse(run);
        boolean isNumber = run.chars().allMatch(Character::isDigit);
        return search.formsIn(text).stream()
                .filter(form -> isNumber || form.equals(run) || form.equals(web) || search.isOneWord(form))
                .collect(Collectors.toSet());
    }
}
