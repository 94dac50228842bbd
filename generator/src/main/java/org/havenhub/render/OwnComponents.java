package org.havenhub.render;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.havenhub.files.SourceFile;
import org.havenhub.report.Place;
import org.havenhub.report.Problem;
import org.havenhub.theme.Theme;

/**
 * Holds the hub's own components against their uses in the theme's templates. Where the two do not fit, it is the component that
 * has to be mended, and not the template that uses it, which the hub does not own.
 */
final class OwnComponents {

    private static final String COMPONENTS = "components/";

    private static final String REST = "((?:\"[^\"]*+\"|'[^']*+'|[^>\"'])*+)>";

    private static final Pattern HEAD = Pattern.compile("<#(?:macro|function)\\s+(\\w+)" + REST);

    private static final Pattern USE = Pattern.compile("<@(\\w+)" + REST);

    private final Map<String, SourceFile> templates;
    private final Set<String> defined;

    private OwnComponents(Map<String, SourceFile> templates) {
        this.templates = templates;
        defined = templates.values().stream()
                .flatMap(template -> HEAD.matcher(template.text()).results())
                .map(head -> head.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What is wrong with components of the hub, by their path in the theme; of each the first fault. */
    static Map<String, Problem> faults(Theme theme) {
        OwnComponents components = new OwnComponents(theme.templates());
        Map<String, Problem> faults = new TreeMap<>();
        theme.templates().forEach((path, file) -> {
            if (path.startsWith(COMPONENTS) && EndlessFaults.isOfHub(file)) {
                components.fault(path, file).ifPresent(fault -> faults.put(path, fault));
            }
        });
        return faults;
    }

    private Optional<Problem> fault(String path, SourceFile file) {
        String name = nameOf(path);
        List<Use> uses = uses(name);
        if (uses.isEmpty()) {
            return Optional.empty();
        }
        if (!defined.contains(name)) {
            return Optional.of(missing(name, file, uses));
        }
        return HEAD.matcher(file.text())
                .results()
                .filter(head -> head.group(1).equals(name))
                .findFirst()
                .flatMap(head -> unfit(head, file, uses));
    }

    /** The component of a file: {@code siteHeader} of {@code components/site-header.ftlh}. */
    private static String nameOf(String path) {
        String file = path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.ftlh$", "");
        return Pattern.compile("-(\\w)")
                .matcher(file)
                .replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
    }

    private List<Use> uses(String name) {
        List<Use> uses = new ArrayList<>();
        templates.forEach((path, file) -> {
            if (!EndlessFaults.isOfHub(file)) {
                USE.matcher(file.text())
                        .results()
                        .filter(use -> use.group(1).equals(name))
                        .forEach(use -> uses.add(Use.of(path, use.group(2))));
            }
        });
        return uses;
    }

    private static Problem missing(String name, SourceFile file, List<Use> uses) {
        Set<String> parameters = new LinkedHashSet<>();
        uses.stream().filter(Use::isClear).forEach(use -> parameters.addAll(use.names()));
        Place place = HEAD.matcher(file.text())
                .results()
                .findFirst()
                .map(head -> file.place(head.start(1), head.end(1)))
                .orElseGet(file::place);
        return RenderRules.TEMPLATE_FAULT.at(
                place,
                "This file has no component “" + name + "”, which "
                        + uses.get(0).template() + " of the theme uses.",
                "Begin it with " + head(name, parameters) + " and end it with </#macro>.");
    }

    private static Optional<Problem> unfit(MatchResult head, SourceFile file, List<Use> uses) {
        List<Parameter> parameters = Parameter.in(head.group(2));
        return uses.stream()
                .flatMap(use -> use
                        .strangeTo(parameters)
                        .map(strange -> strange(head, file, use, strange))
                        .or(() -> use.missingOf(parameters).map(missing -> needed(head, file, use, missing)))
                        .stream())
                .findFirst();
    }

    /** What the component calls by another name, if anything, is most likely what it is given. */
    private static Problem strange(MatchResult head, SourceFile file, Use use, String strange) {
        String right = use.missingOf(Parameter.in(head.group(2)))
                .map(other -> head.group().replaceFirst("\\b" + other + "\\b", strange))
                .orElseGet(() -> "<#macro " + head.group(1) + head.group(2) + " " + strange + "=\"\">");
        return RenderRules.TEMPLATE_FAULT.at(
                file.place(head.start(1), head.end(1)),
                "The component “" + head.group(1) + "” takes no “" + strange + "”, which " + use.template()
                        + " of the theme gives it.",
                "Write " + right + ".");
    }

    private static Problem needed(MatchResult head, SourceFile file, Use use, String missing) {
        return RenderRules.TEMPLATE_FAULT.at(
                file.place(head.start(1), head.end(1)),
                "The component “" + head.group(1) + "” needs “" + missing + "”, which " + use.template()
                        + " of the theme does not give it.",
                "Write " + missing + "=\"\" here, so that there is something to fall back on.");
    }

    private static String head(String name, Set<String> parameters) {
        return Stream.concat(Stream.of("<#macro " + name), parameters.stream()).collect(Collectors.joining(" ")) + ">";
    }

    /**
     * What a component takes.
     *
     * @param isNeeded whether there is nothing to fall back on
     * @param takesRest whether it takes all that no other parameter takes
     */
    private record Parameter(String name, boolean isNeeded, boolean takesRest) {

        private static final Pattern PARAMETER = Pattern.compile(
                "(\\w+)(?:(\\.\\.\\.)|(\\s*=\\s*(?:\"[^\"]*+\"|'[^']*+'|\\[[^]]*+]|\\{[^}]*+}|\\S+)))?");

        static List<Parameter> in(String head) {
            return PARAMETER
                    .matcher(head)
                    .results()
                    .map(found -> new Parameter(
                            found.group(1), found.group(2) == null && found.group(3) == null, found.group(2) != null))
                    .toList();
        }
    }

    /**
     * A use of a component.
     *
     * @param isNamed whether it names what it gives
     * @param isClear whether what it gives can be counted without reading its expressions
     * @param names of what it gives; without names of their own, what they are called where they come from
     */
    private record Use(String template, boolean isNamed, boolean isClear, List<String> names) {

        private static final Pattern NAMED = Pattern.compile("(\\w+)\\s*=(?!=)");

        private static final Pattern QUOTED = Pattern.compile("\"[^\"]*+\"|'[^']*+'");

        private static final Pattern PLAIN = Pattern.compile("(?:\\w+\\.)*(\\w+)[!?]*");

        static Use of(String template, String given) {
            String plain = QUOTED.matcher(given)
                    .replaceAll("text")
                    .replaceFirst("/$", "")
                    .strip();
            List<String> named =
                    NAMED.matcher(plain).results().map(name -> name.group(1)).toList();
            if (!named.isEmpty()) {
                return new Use(template, true, true, named);
            }
            List<String> things = plain.isEmpty() ? List.of() : List.of(plain.split("[\\s,]+"));
            return new Use(
                    template,
                    false,
                    things.stream().allMatch(PLAIN.asMatchPredicate()),
                    things.stream()
                            .map(thing -> PLAIN.matcher(thing).replaceAll("$1"))
                            .toList());
        }

        /** Something that a component with such parameters does not take. */
        Optional<String> strangeTo(List<Parameter> parameters) {
            if (!isClear || parameters.stream().anyMatch(Parameter::takesRest)) {
                return Optional.empty();
            }
            Set<String> known = parameters.stream().map(Parameter::name).collect(Collectors.toSet());
            return isNamed
                    ? names.stream().filter(name -> !known.contains(name)).findFirst()
                    : names.stream().skip(parameters.size()).findFirst();
        }

        /** Something that such a component needs, and does not get. */
        Optional<String> missingOf(List<Parameter> parameters) {
            return parameters.stream()
                    .skip(isNamed ? 0 : names.size())
                    .filter(parameter -> isClear && parameter.isNeeded())
                    .map(Parameter::name)
                    .filter(name -> !isNamed || !names.contains(name))
                    .findFirst();
        }
    }
}
