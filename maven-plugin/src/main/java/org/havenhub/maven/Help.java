package org.havenhub.maven;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.havenhub.Handbook;
import org.havenhub.report.Nearest;

/** What the goals say of themselves. */
record Help(PluginDescriptor plugin, Speech speech) {

    private static final int WIDTH = 88;

    /**
     * All goals, or one.
     *
     * @param goal empty for all
     * @param detail whether to tell of parameters
     */
    List<String> lines(String goal, boolean detail) throws MojoFailureException {
        List<String> known = goals().map(MojoDescriptor::getGoal).toList();
        if (!goal.isEmpty() && !known.contains(goal)) {
            throw unknown("goal", goal, known);
        }
        return lines(goals(), goal, detail);
    }

    /** One rule with its bad and its good case. */
    List<String> rule(String id) throws MojoFailureException {
        return Handbook.ofRule(id, speech.tongue())
                .map(this::told)
                .orElseThrow(() -> unknown("rule", id, Handbook.rules()))
                .toList();
    }

    /** One field, at each place where it can stand. */
    List<String> field(String name) throws MojoFailureException {
        List<Handbook.Entry> entries = Handbook.ofField(name, speech.tongue());
        if (entries.isEmpty()) {
            throw unknown("field", name, Handbook.fields());
        }
        return entries.stream().flatMap(this::told).toList();
    }

    private List<String> lines(Stream<MojoDescriptor> goals, String goal, boolean detail) {
        return goals.filter(known -> goal.isEmpty() || known.getGoal().equals(goal))
                .flatMap(known -> Stream.of(
                                told(known), detail ? parameters(known).flatMap(this::told) : Stream.<String>empty())
                        .flatMap(lines -> lines))
                .toList();
    }

    /** Each text that stands in the help, in English. */
    List<String> texts() {
        return goals().flatMap(goal -> Stream.concat(
                        Stream.of(goal.getDescription()), parameters(goal).map(Parameter::getDescription)))
                .map(Help::plain)
                .distinct()
                .toList();
    }

    private static MojoFailureException unknown(String sort, String word, List<String> known) {
        return new MojoFailureException("Haven has no " + sort + " “" + word + "”."
                + Nearest.hint(word, known).map(hint -> " " + hint).orElse(""));
    }

    private Stream<String> told(Handbook.Entry entry) {
        return Stream.of(
                        Stream.of("", entry.name()),
                        entry.sentences().stream().flatMap(sentence -> wrapped("  ", sentence)),
                        entry.example().stream().map(line -> "  " + line))
                .flatMap(lines -> lines);
    }

    private Stream<MojoDescriptor> goals() {
        return plugin.getMojos().stream().sorted(Comparator.comparing(MojoDescriptor::getGoal));
    }

    private static Stream<Parameter> parameters(MojoDescriptor goal) {
        return goal.getParameters().stream()
                .filter(Parameter::isEditable)
                .sorted(Comparator.comparing(Parameter::getName));
    }

    private Stream<String> told(MojoDescriptor goal) {
        return Stream.concat(
                Stream.of("", "haven:" + goal.getGoal()), wrapped("  ", speech.words(plain(goal.getDescription()))));
    }

    private Stream<String> told(Parameter parameter) {
        String property = parameter.getExpression().replaceAll("[${}]", "");
        return Stream.concat(
                Stream.of("", "    -D" + property + usual(parameter)),
                wrapped("      ", speech.words(plain(parameter.getDescription()))));
    }

    /** What is worked out from the project means nothing to a reader. */
    private String usual(Parameter parameter) {
        String usual = parameter.getDefaultValue();
        return usual == null || usual.startsWith("${")
                ? ""
                : "  " + speech.words("(if it is not given: " + usual + ")");
    }

    /** Javadoc as it stands in the descriptor, without its marks. */
    private static String plain(String html) {
        return html.replaceAll("<[^>]+>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private Stream<String> wrapped(String margin, String words) {
        List<String> lines = new ArrayList<>();
        String line = margin;
        for (String word : speech.marks().plain(words).split(" ", -1)) {
            if (line.length() + word.length() > WIDTH && !line.isBlank()) {
                lines.add(line.stripTrailing());
                line = margin;
            }
            line += word + " ";
        }
        lines.add(line.stripTrailing());
        return lines.stream();
    }
}
