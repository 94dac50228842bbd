package org.havenhub.yaml;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.havenhub.files.SourceFile;
import org.havenhub.report.Checked;
import org.havenhub.report.Located;
import org.havenhub.report.Problem;
import org.havenhub.report.Problems;
import org.havenhub.report.Report;
import org.havenhub.report.Rule;

/**
 * Reads YAML as volunteers write it: every mistake is told with its place and its remedy, and the reading goes on with the
 * remedy applied, so that one run finds them all.
 *
 * <pre>{@code
 * Checked<Optional<Yaml.Fields>> fields = YamlReader.read(file);
 * }</pre>
 */
public final class YamlReader {

    /** The largest file, in UTF-16 units. */
    public static final int LARGEST_FILE = 1024 * 1024;

    /** The largest block of fields above a text, in UTF-16 units. */
    public static final int LARGEST_FRONT_MATTER = 64 * 1024;

    /** How often a file is read again after a remedy, and how much is read in all: a hostile file must not take long. */
    private static final int MOST_ROUNDS = 60;

    private static final int MOST_REMEDIES_PER_LINE = 4;

    /** More than anybody mends at once: here the reading of a file ends, and the rest is told in the next run. */
    static final int MOST_PROBLEMS = 1000;

    private static final long MOST_UNITS = 6L * LARGEST_FILE;

    private static final Set<Rule> ON_INDENTATION =
            Set.of(YamlRules.TAB, YamlRules.ODD_SPACE, YamlRules.WRONG_INDENTATION);

    private final Problems problems = new Problems();
    private final Set<Located<Rule>> seen = new HashSet<>();
    /** The lines that are set in by a guess: what stands there is not said to be out of place. */
    private final Set<Integer> astray = new HashSet<>();

    private Draft draft;

    private YamlReader(Draft draft) {
        this.draft = draft;
    }

    /** The fields of a file; empty if the file cannot be read as fields, which is then among the problems. */
    public static Checked<Optional<Yaml.Fields>> read(SourceFile file) {
        return read(file, 0, file.text().length(), LARGEST_FILE);
    }

    /** The fields above a text, given by offsets that leave out the lines with the hyphens. */
    public static Checked<Optional<Yaml.Fields>> readFrontMatter(SourceFile file, int start, int end) {
        return read(file, start, end, LARGEST_FRONT_MATTER);
    }

    /** Every rule of this room: on YAML, and on fields in general. */
    public static List<Rule> rules() {
        return Stream.of(YamlRules.all(), FieldRules.all())
                .flatMap(List::stream)
                .toList();
    }

    /** Whether a problem lies in a value alone, so that the fields around it, and those that they name, are known. */
    public static boolean isOnValue(Problem problem) {
        return FieldRules.ON_VALUES.contains(problem.rule());
    }

    /** Whether there was one way to go on reading, so that all fields on other lines are known. */
    public static boolean isMended(Problem problem) {
        return YamlRules.ON_VALUES.contains(problem.rule()) || FieldRules.ON_ITEMS.contains(problem.rule());
    }

    private static Checked<Optional<Yaml.Fields>> read(SourceFile file, int start, int end, int largest) {
        if (end - start > largest) {
            Problems problems = new Problems();
            problems.add(
                    YamlRules.TOO_LARGE,
                    file.place(),
                    "These fields take more than " + largest / 1024 + " KiB, which is the most that is read.",
                    "Split them into several files.");
            return problems.with(Optional.empty());
        }
        return new YamlReader(Draft.of(file, start, end)).read();
    }

    private Checked<Optional<Yaml.Fields>> read() {
        draft = draft.mended(LineScan.quietEdits(draft.text()));
        mend(LineScan.slips(draft.text()));
        mend(HiddenCharacters.slips(draft.text()));
        Optional<TreeBuilder.Outcome> outcome = build();
        outcome.ifPresent(known -> problems.addAll(known.report()));
        Optional<Yaml.Fields> fields = outcome.flatMap(this::fields);
        return new Checked<>(fields, shortened(problems.report()));
    }

    private static Report shortened(Report report) {
        return report.problems().size() > MOST_PROBLEMS
                ? Report.of(report.problems().subList(0, MOST_PROBLEMS))
                : report;
    }

    /** Builds, mends, and builds again until nothing is left to mend; empty if no tree came of it. */
    private Optional<TreeBuilder.Outcome> build() {
        long units = 0;
        for (int round = 0; round < MOST_ROUNDS && units <= MOST_UNITS && seen.size() < MOST_PROBLEMS; round++) {
            units += draft.text().length();
            TreeBuilder.Outcome outcome = TreeBuilder.build(draft, astray);
            List<Slip> slips =
                    outcome.stop().flatMap(this::explain).map(List::of).orElse(outcome.slips());
            boolean goesOn = mend(slips);
            if (!goesOn) {
                return outcome.stop().isPresent() ? Optional.empty() : Optional.of(outcome);
            }
        }
        return Optional.empty();
    }

    private Optional<Slip> explain(Stop stop) {
        Optional<Slip> slip = Diagnosis.of(stop, draft);
        if (slip.isEmpty()) {
            reportUnexplained(stop);
        }
        return slip.filter(this::isPromising);
    }

    /** A remedy that did not help where it was tried before is not tried for ever. */
    private boolean isPromising(Slip slip) {
        int line = draft.place(slip.start(), slip.start()).line();
        long tried = seen.stream()
                .filter(earlier ->
                        earlier.value().equals(slip.rule()) && earlier.place().line() == line)
                .count();
        return tried < MOST_REMEDIES_PER_LINE;
    }

    private void reportUnexplained(Stop stop) {
        Row row = Row.at(draft.text(), Math.min(stop.at(), draft.text().length()));
        problems.add(
                YamlRules.UNREADABLE,
                draft.place(stop.at(), row.end()),
                "From here on this file cannot be understood.",
                "Compare the line, and the one above, with the lines that are read well: colons, quotes, brackets, and the"
                        + " spaces at the start.");
    }

    /** Reports the slips that are new and mends them; false if that changes nothing. */
    private boolean mend(List<Slip> slips) {
        List<Slip> fresh = slips.stream()
                .filter(slip -> seen.add(new Located<>(slip.rule(), draft.place(slip.start(), slip.end()))))
                .toList();
        fresh.forEach(slip -> problems.add(slip.in(draft)));
        fresh.stream()
                .filter(slip -> ON_INDENTATION.contains(slip.rule()) && !slip.isCertain())
                .forEach(
                        slip -> astray.add(draft.place(slip.start(), slip.end()).line()));
        List<Edit> edits =
                fresh.stream().flatMap(slip -> slip.mend().edits().stream()).toList();
        draft = draft.mended(edits);
        return !edits.isEmpty();
    }

    private Optional<Yaml.Fields> fields(TreeBuilder.Outcome outcome) {
        Yaml tree = outcome.tree().orElseGet(this::nothing);
        if (tree instanceof Yaml.Fields fields) {
            return Optional.of(fields);
        }
        if (tree instanceof Yaml.Text text && text.isAbsent()) {
            return Optional.of(new Yaml.Fields(List.of(), text.place()));
        }
        problems.add(
                FieldRules.MISTYPED,
                tree.place(),
                "Fields are expected here, each as name: value, but this is " + tree.noun() + ".",
                tree instanceof Yaml.Items
                        ? "Above a list stands its name with a colon, on a line of its own, for example resources:"
                        : "Write the name of a field before it, for example title: Northshire Haven");
        return Optional.empty();
    }

    private Yaml nothing() {
        return new Yaml.Text("", false, draft.place(0, 0));
    }
}
