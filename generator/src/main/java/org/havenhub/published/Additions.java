package org.havenhub.published;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a server says of its own accord with which readers can be followed. */
final class Additions {

    private static final Map<String, String> FOLLOW = new TreeMap<>(Map.ofEntries(
            Map.entry("Set-Cookie", "The server sets a cookie: it knows a reader again."),
            Map.entry("NEL", "Browsers are told to report to somebody how each visit went."),
            Map.entry("Report-To", "Browsers are told whom to send reports on visits."),
            Map.entry("Reporting-Endpoints", "Browsers are told whom to send reports on visits."),
            Map.entry(
                    "Content-Security-Policy-Report-Only",
                    "Browsers are told to report what a page does, without refusing it."),
            Map.entry("Accept-CH", "Browsers are asked to tell more of the reader's device."),
            Map.entry("Critical-CH", "Browsers are asked to tell more of the reader's device."),
            Map.entry("Refresh", "Browsers are sent on by themselves."),
            Map.entry("Speculation-Rules", "Browsers fetch pages that nobody opened."),
            Map.entry("Observe-Browsing-Topics", "Browsers remember the visit for advertisers."),
            Map.entry("Attribution-Reporting-Register-Source", "Browsers remember the visit for advertisers."),
            Map.entry("Attribution-Reporting-Register-Trigger", "Browsers remember the visit for advertisers.")));

    private static final Pattern REPORTS = Pattern.compile("(?i)\\breport-(?:uri|to)\\b");
    private static final Pattern TARGET = Pattern.compile("<([^>]*)>");

    private Additions() {}

    /** Sentences, by the name of the header. */
    static Map<String, String> of(Reply.Head head, SiteAddress site) {
        Map<String, String> found = FOLLOW.entrySet().stream()
                .filter(entry -> !head.all(entry.getKey()).isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one, TreeMap::new));
        if (linksElsewhere(head, site)) {
            found.put("Link", "Browsers are told to ask another server for something.");
        }
        if (head.all("Content-Security-Policy").stream()
                .anyMatch(policy -> REPORTS.matcher(policy).find())) {
            found.put("Content-Security-Policy", "Browsers are told to report to somebody what a page does.");
        }
        return found;
    }

    private static boolean linksElsewhere(Reply.Head head, SiteAddress site) {
        return head.all("Link").stream()
                .flatMap(Additions::targets)
                .anyMatch(target -> !isOwn(target, head.address(), site));
    }

    private static Stream<String> targets(String link) {
        return TARGET.matcher(link).results().map(target -> target.group(1).strip());
    }

    private static boolean isOwn(String target, URI from, SiteAddress site) {
        try {
            return site.isAt(from.resolve(target));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** How many scripts a page has, in whatever way they are written. */
    static long scripts(String page) {
        return List.of(page.split("(?i)<script\\b", -1)).size() - 1L;
    }
}
