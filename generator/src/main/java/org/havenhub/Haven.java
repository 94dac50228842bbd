package org.havenhub;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.havenhub.check.FileCheck;
import org.havenhub.check.HtmlCheck;
import org.havenhub.check.SiteCheck;
import org.havenhub.content.ContentReader;
import org.havenhub.content.SiteSettings;
import org.havenhub.exchange.ResourceImport;
import org.havenhub.files.FileRules;
import org.havenhub.files.HubFiles;
import org.havenhub.files.ReportFiles;
import org.havenhub.markdown.MarkdownReader;
import org.havenhub.media.Cleaning;
import org.havenhub.render.Renderer;
import org.havenhub.report.Rule;
import org.havenhub.report.Tongue;
import org.havenhub.resource.ResourceReader;
import org.havenhub.site.SiteResolver;
import org.havenhub.theme.ThemeReader;
import org.havenhub.tongue.Tongues;
import org.havenhub.web.OutsideAddress;
import org.havenhub.yaml.YamlReader;

/**
 * Builds hubs.
 *
 * <pre>{@code
 * BuildResult result = Haven.build(BuildRequest.of(hub, output, reports, today, classLoader));
 * }</pre>
 */
public final class Haven {

    private static final String PROFILE = "profile.txt";

    private Haven() {}

    /**
     * Reads a hub, checks it, and writes the site and the report.
     *
     * @throws java.io.UncheckedIOException if the machine fails: a disk is full, a folder cannot be written
     */
    public static BuildResult build(BuildRequest request) {
        return build(request, progress -> {});
    }

    /**
     * The same, telling on the way what takes long. The listener is called by a thread of its own.
     *
     * @throws java.io.UncheckedIOException if the machine fails
     */
    public static BuildResult build(BuildRequest request, Progress.Listener listener) {
        Stopwatch stopwatch = new Stopwatch();
        try (ProgressTeller teller = new ProgressTeller(listener);
                Parallel threads = new Parallel(request.threads())) {
            teller.follow(stopwatch::progress);
            Workplace workplace = new Workplace(Memo.none(), threads, stopwatch);
            BuildResult result = new Pipeline(request, Purpose.of(request), workplace).run();
            ReportFiles.write(request.reports(), request.reporting().files(result.report(), result.tongue()));
            tellTimes(request, stopwatch);
            return result;
        }
    }

    private static void tellTimes(BuildRequest request, Stopwatch stopwatch) {
        if (request.profiles()) {
            ReportFiles.write(request.reports(), PROFILE, stopwatch.profile());
        } else {
            ReportFiles.remove(request.reports(), PROFILE);
        }
    }

    /**
     * Lists what of a hub a person has to check by the end of the month, and writes the list beside the report.
     *
     * @throws java.io.UncheckedIOException if the machine fails
     */
    public static DueResult due(BuildRequest request) {
        return Agenda.of(request);
    }

    /**
     * Makes new files of resources in a hub of a table with the columns of {@code data/resources.csv}. Replaces nothing.
     *
     * @throws java.io.UncheckedIOException if the machine fails
     */
    public static ImportResult read(Path table, Path hub) {
        return TableImport.of(table, hub);
    }

    /** The tags of the languages in which Haven talks to the people who keep a hub, English first. */
    public static List<String> tongues() {
        return Tongues.tags();
    }

    /** Whether Haven talks in the language of a tag, whatever its region. */
    public static boolean speaks(String tag) {
        return Tongues.know(tag);
    }

    /** In which Haven talks to people of whom nothing is known but the language of a tag; English if it has no words in it. */
    public static Tongue tongue(String tag) {
        return Tongues.of(tag);
    }

    /**
     * In which Haven talks to the people of the hub in a folder: its main language, and English where there is no hub or no words.
     *
     * @throws java.io.UncheckedIOException if the disk fails
     */
    public static Tongue tongue(Path hub) {
        SiteSettings settings = Mender.settings(HubFiles.settingsIn(hub)).value();
        return tongue(settings.defaultLanguage().tag());
    }

    /**
     * Compares the site in the output folder with what a server sends of it. The only thing here that asks anything over the network:
     * that one server, for the files of the site.
     *
     * @param address where the site is published: https, or http on this computer
     * @throws java.io.UncheckedIOException if the machine fails
     */
    public static VerifyResult verify(BuildRequest request, String address) {
        return Verification.of(request, address);
    }

    /** Every rule that a build reports on, sorted by id. */
    public static List<Rule> rules() {
        return sorted(Stream.of(
                FileRules.rules(),
                Cleaning.rules(),
                List.of(Understanding.UNKNOWN_THEME, RuleWeights.UNKNOWN_RULE, RuleWeights.WEAKENED_RULE),
                YamlReader.rules(),
                OutsideAddress.rules(),
                MarkdownReader.rules(),
                ContentReader.rules(),
                ResourceReader.rules(),
                SiteResolver.rules(),
                SiteCheck.rules(),
                ThemeReader.rules(),
                Renderer.rules(),
                HtmlCheck.rules(),
                FileCheck.rules()));
    }

    /** Every rule that an import reports on beside those of a build, sorted by id. */
    public static List<Rule> importRules() {
        return sorted(Stream.of(ResourceImport.rules(), TableImport.rules()));
    }

    private static List<Rule> sorted(Stream<List<Rule>> parts) {
        Map<String, Rule> rules = new TreeMap<>();
        parts.flatMap(List::stream).forEach(rule -> add(rules, rule));
        return List.copyOf(rules.values());
    }

    private static void add(Map<String, Rule> rules, Rule rule) {
        if (rules.put(rule.id(), rule) != null) {
            throw new IllegalStateException("Two rules have the id " + rule.id());
        }
    }
}
