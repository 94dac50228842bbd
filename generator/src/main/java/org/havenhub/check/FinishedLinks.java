package org.havenhub.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.havenhub.check.Findings.Finding;
import org.havenhub.check.PageFacts.Fragment;
import org.havenhub.report.Rule;
import org.havenhub.site.Address;
import org.jsoup.nodes.Attribute;

/** Every relative link, source and fragment of the finished pages leads to something that is there. */
final class FinishedLinks implements HtmlRule {

    private static final Rule RULE = Rule.error(
            "dead-link",
            "A finished page links to a file that the site does not have",
            "A reader who follows it meets an error page when they hoped for help.",
            "Mend the link in the text, template or component that writes it.");

    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(FinishedPage page, Findings findings) {
        Set<String> seen = new HashSet<>();
        for (Attribute attribute : page.attributes()) {
            if (attribute.getKey().equals("href") || attribute.getKey().equals("src")) {
                String link = attribute.getValue();
                if (!link.isEmpty() && seen.add(link) && !isAbsolute(link)) {
                    check(page, link, findings);
                }
            }
        }
    }

    private static void check(FinishedPage page, String link, Findings findings) {
        Optional<String> path = path(page, link);
        if (path.isEmpty() || !page.site().paths().contains(path.get())) {
            findings.add(RULE, "the link " + link + " leads to no file of the site.");
        }
    }

    /** The links to a part of a page, the page itself included. */
    static List<Fragment> fragments(FinishedPage page) {
        Set<Fragment> fragments = new HashSet<>();
        for (Attribute attribute : page.attributes()) {
            String link = attribute.getKey().equals("href") ? attribute.getValue() : "";
            int hash = link.indexOf('#');
            if (hash >= 0 && hash < link.length() - 1 && !isAbsolute(link)) {
                path(page, link)
                        .ifPresent(
                                path -> fragments.add(new Fragment(path, Address.decoded(link.substring(hash + 1)))));
            }
        }
        return List.copyOf(fragments);
    }

    /** Looks up the fragments of all pages, each in the ids of the page it leads to. */
    static void checkFragments(List<PageFacts> pages, BiConsumer<Finding, Address> found) {
        Map<String, Set<String>> ids = new HashMap<>();
        pages.forEach(
                page -> page.ids().ifPresent(there -> ids.put(page.address().path(), there)));
        for (PageFacts page : pages) {
            for (Fragment fragment : page.fragments()) {
                Set<String> there = ids.get(fragment.path());
                if (there != null && !there.contains(fragment.id())) {
                    String message = "there is no place #" + fragment.id() + " on " + fragment.path() + ".";
                    found.accept(new Finding(RULE, message), page.address());
                }
            }
        }
    }

    /** The path from the site's root, without query and fragment; empty if it leads out of the site. */
    private static Optional<String> path(FinishedPage page, String link) {
        String target = Address.decoded(link.substring(0, pathEnd(link)));
        if (target.isEmpty()) {
            return Optional.of(page.address().path());
        }
        if (SiteFacts.isShownAnywhere(page.address())) {
            return page.site().pathFromAnywhere(target);
        }
        return target.startsWith("/") ? Optional.empty() : relative(page.address(), target);
    }

    private static Optional<String> relative(Address page, String target) {
        String folder = page.path().substring(0, page.path().lastIndexOf('/') + 1);
        String rest = target;
        while (rest.startsWith("../") && !folder.isEmpty()) {
            folder = folder.substring(0, folder.lastIndexOf('/', folder.length() - 2) + 1);
            rest = rest.substring(3);
        }
        return isWithoutDots(rest) ? Optional.of(folder + rest) : walked(folder, rest);
    }

    private static boolean isWithoutDots(String path) {
        return !path.startsWith(".") && !path.contains("/.");
    }

    /** Where the parts of a path lead that may go up and down. */
    private static Optional<String> walked(String folder, String target) {
        List<String> parts = new ArrayList<>(List.of(folder.split("/", -1)));
        parts.remove(parts.size() - 1);
        for (String part : target.split("/", -1)) {
            if (part.equals("..")) {
                if (parts.isEmpty()) {
                    return Optional.empty();
                }
                parts.remove(parts.size() - 1);
            } else if (!part.equals(".")) {
                parts.add(part);
            }
        }
        return Optional.of(String.join("/", parts));
    }

    private static int pathEnd(String link) {
        int end = 0;
        while (end < link.length() && link.charAt(end) != '?' && link.charAt(end) != '#') {
            end++;
        }
        return end;
    }

    private static boolean isAbsolute(String link) {
        return link.startsWith("//")
                || (link.indexOf(':') > 0 && SCHEME.matcher(link).lookingAt());
    }
}
