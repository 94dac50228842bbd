package org.havenhub.published;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.havenhub.extras.ServerFiles;
import org.havenhub.files.BuiltSite;
import org.havenhub.files.SiteOutput;
import org.havenhub.report.Checked;
import org.havenhub.report.Place;
import org.havenhub.report.Problem;
import org.havenhub.report.Problems;
import org.havenhub.report.Report;
import org.havenhub.report.Rule;

/**
 * Compares a site with what a server sends of it: every file of its list, byte for byte, and what the server says with each.
 *
 * <pre>{@code
 * Checked<Integer> files = PublishedSite.compare(Path.of("target/haven"), "https://hub.example.org/");
 * }</pre>
 */
public final class PublishedSite {

    /** After so many questions in a row without an answer there is no use in asking on. */
    private static final int PATIENCE = 3;

    private final BuiltSite site;
    private final SiteAddress address;
    private final Visitor visitor;
    private final HeaderCheck headers;
    private final Findings findings = new Findings();
    private int silences;

    private PublishedSite(BuiltSite site, SiteAddress address, Limits limits) {
        this.site = site;
        this.address = address;
        visitor = new Visitor(limits);
        headers = new HeaderCheck(ServerFiles.headersIn(site.text(ServerFiles.HOSTS)), address, findings);
    }

    /**
     * What differs, and how many files were asked for. Asks one file after another, and follows no redirection to another server.
     *
     * @param folder with the built site
     * @param typed the address where it is published: https, or http on this computer
     * @throws java.io.UncheckedIOException if the folder cannot be read
     */
    public static Checked<Integer> compare(Path folder, String typed) {
        return compare(folder, typed, Limits.USUAL);
    }

    static Checked<Integer> compare(Path folder, String typed, Limits limits) {
        Problems problems = new Problems();
        Optional<SiteAddress> address = problems.take(SiteAddress.of(typed));
        Optional<BuiltSite> site = BuiltSite.in(folder);
        if (site.isEmpty()) {
            Rule rule = Findings.NOT_BUILT;
            problems.add(rule, Place.inFile(folder.toString()), "There is no built site in this folder.", rule.mend());
        }
        if (site.isEmpty() || address.isEmpty()) {
            return problems.with(0);
        }
        return new PublishedSite(site.get(), address.get(), limits).compared();
    }

    /** Every kind of thing that is told of a published site, none of which a build tells. */
    public static List<Rule> rules() {
        return Findings.rules();
    }

    private Checked<Integer> compared() {
        List<Expected> files = expected().toList();
        for (Expected file : files) {
            if (silences < PATIENCE) {
                compare(file);
            }
        }
        Report report = findings.report();
        return new Checked<>(files.size() - 1, report);
    }

    /** The list first: whoever compares with another build reads that first of all. */
    private Stream<Expected> expected() {
        Stream<String> paths = Stream.concat(
                Stream.of(SiteOutput.INTEGRITY),
                site.digests().keySet().stream().filter(path -> !path.equals(SiteOutput.INTEGRITY)));
        return Stream.concat(paths.map(path -> Expected.file(site, path)), Stream.of(Expected.missingPage(site)));
    }

    private void compare(Expected file) {
        Following following = new Following(address, visitor, head -> headers.additions(file.asked(), head));
        Reply reply = following.get(address.at(file.asked()), file.size());
        Optional<Problem> fault = reply.fault(file);
        fault.ifPresent(findings::add);
        reply.said()
                .filter(head -> head.elsewhere().isEmpty())
                .ifPresent(head -> headers.protections(file.asked(), head));
        boolean isSilent =
                fault.map(Problem::rule).filter(Findings.SILENT::equals).isPresent();
        silences = isSilent ? silences + 1 : 0;
    }
}
