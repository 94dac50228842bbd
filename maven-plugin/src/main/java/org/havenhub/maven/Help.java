package org.havenhub.maven;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.descriptor.PluginDescriptor;

/** What the goals say of themselves. */
record Help(PluginDescriptor plugin, Speech speech) {

    private static final int WIDTH = 88;

    /**
     * All goals, or one.
     *
     * @param goal empty for all
     * @param detail whether to tell of parameters
     */
    List<String> lines(String goal, boolean detail) {
        return goals().filter(known -> goal.isEmpty() || known.getGoal().equals(goal))
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

    private static Stream<String> wrapped(String margin, String text) {
        List<String> lines = new ArrayList<>();
        String line = margin;
        for (String word : text.split(" ", -1)) {
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
