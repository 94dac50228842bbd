package org.havenhub.published;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.havenhub.report.Problem;
import org.havenhub.report.Report;
import org.havenhub.report.Rule;

/** What is told of a published site: of one kind a few, and how many more there are. */
final class Findings {

    static final Rule ADDRESS = Rule.error(
            "published-address",
            "There is no site to look at under such an address",
            "Only what comes over https from the address that readers use says what they get.",
            "Write the address as readers know it, such as https://hub.example.org/.");

    static final Rule NOT_BUILT = Rule.error(
            "published-without-build",
            "There is no built site to compare with",
            "What readers get is compared with the site that was built and looked at.",
            "Build the site first, as it was published: mvn haven:build.");

    static final Rule SILENT = Rule.error(
            "published-silent",
            "The server does not answer",
            "Readers may not reach the site either.",
            "Open the address in a browser, and try again later.");

    static final Rule CHANGED = Rule.error(
            "published-changed",
            "A file is not the one that was built",
            "Whoever changes a file on its way can add a script that watches readers.",
            "Publish the site again. If the file still differs, the host changes it: look for a setting that rewrites, minifies or"
                    + " adds to pages, and turn it off.");

    static final Rule MISSING = Rule.error(
            "published-missing",
            "A file is not there",
            "Readers who follow a link to it find nothing.",
            "Publish the whole folder, with files whose names begin with a dot.");

    static final Rule ELSEWHERE = Rule.error(
            "published-elsewhere",
            "The server sends readers to another one",
            "The other server learns who reads the site, and nobody knows what it sends.",
            "Name the address at which readers arrive in the end, or turn the redirection off.");

    static final Rule NOT_FOUND = Rule.error(
            "published-not-found",
            "For what does not exist there is another answer than the hub's own page",
            "Whoever follows an old link stands without a way to leave at once, and without the numbers for a crisis.",
            "Tell the host that 404.html is the page for what is missing, with the status 404.");

    static final Rule WITHOUT_HEADER = Rule.error(
            "published-without-header",
            "A protecting header is missing",
            "Without it a browser permits what the site itself never does.",
            "Give the server the headers of this build: they are in _headers, .htaccess, and the folder servers beside the report.");

    static final Rule WEAK_HEADER = Rule.error(
            "published-weak-header",
            "A protecting header says less than it should",
            "A browser permits what the site itself never does.",
            "Give the server the headers of this build, and look for a setting of the host that replaces them.");

    static final Rule TRACKING = Rule.error(
            "published-tracking",
            "The server adds something that can follow readers",
            "The site promises that nobody is tracked; the server breaks that promise.",
            "Turn it off where the site is hosted, or choose another host.");

    private static final int MOST_OF_A_KIND = 20;

    private final Map<String, List<Problem>> told = new LinkedHashMap<>();
    private final Map<String, Integer> more = new HashMap<>();

    static List<Rule> rules() {
        return List.of(
                ADDRESS,
                NOT_BUILT,
                SILENT,
                CHANGED,
                MISSING,
                ELSEWHERE,
                NOT_FOUND,
                WITHOUT_HEADER,
                WEAK_HEADER,
                TRACKING);
    }

    /** What goes for one file: of each rule a few are told. */
    void add(Problem problem) {
        add(problem.rule().id(), MOST_OF_A_KIND, problem);
    }

    /** What a server says with many files: told with the first of them, by the name of a header. */
    void addOnce(String header, Problem problem) {
        add(problem.rule().id() + " " + header, 1, problem);
    }

    Report report() {
        return Report.of(told.entrySet().stream()
                .flatMap(kind -> counted(kind.getValue(), more.getOrDefault(kind.getKey(), 0)))
                .toList());
    }

    private void add(String kind, int most, Problem problem) {
        List<Problem> known = told.computeIfAbsent(kind, absent -> new ArrayList<>());
        if (known.size() < most) {
            known.add(problem);
        } else {
            more.merge(kind, 1, Integer::sum);
        }
    }

    private static Stream<Problem> counted(List<Problem> kind, int more) {
        if (more == 0) {
            return kind.stream();
        }
        Problem last = kind.get(kind.size() - 1);
        List<String> hints = Stream.concat(
                        last.hints().stream(), Stream.of("The same goes for other files: " + more + "."))
                .toList();
        Problem counting = last.rule().at(last.place(), last.message(), hints.toArray(String[]::new));
        return Stream.concat(kind.stream().limit(kind.size() - 1L), Stream.of(counting));
    }
}
