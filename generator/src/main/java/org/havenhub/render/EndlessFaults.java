package org.havenhub.render;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.havenhub.files.SourceFile;
import org.havenhub.report.Place;
import org.havenhub.report.Problem;
import org.havenhub.theme.Theme;

/**
 * Finds the template that makes a page go on without end. It is looked for in the hub's own first: the theme's are used by many
 * hubs.
 */
final class EndlessFaults {

    private static final Pattern COMPONENT =
            Pattern.compile("<#(macro|function)\\s+(\\w+)(.*?)</#\\1>", Pattern.DOTALL);

    /** The head of a loop, with the two dots after which it has no end, or its end. */
    private static final Pattern LOOP = Pattern.compile("<#list\\b[^>]*?(?:(\\.\\.)\\s+as\\b[^>]*)?>|</#list>");

    private final Theme theme;

    EndlessFaults(Theme theme) {
        this.theme = theme;
    }

    /** A loop that never ends. */
    Problem loop(Layout<?> layout, Trail trail) {
        return RenderRules.TEMPLATE_FAULT.at(
                place(trail).orElseGet(() -> guess(layout)),
                "This goes on without end, so no page could be made with it.",
                "Give the loop an end, for example <#list 1..10 as number>, or let it go through what a page has.");
    }

    /** A text that becomes longer and longer, until the machine has no room for it. */
    Problem growth(Layout<?> layout) {
        return RenderRules.TEMPLATE_FAULT.at(
                guess(layout),
                "This, or a component that it uses, makes a text that grows without end.",
                "Look for a text that is joined to itself, <#assign x = x + x>, or filled up to a great length.");
    }

    /** A component that uses itself without end. */
    Problem circle(Layout<?> layout) {
        Map<String, Component> components = components();
        return components.values().stream()
                .sorted((a, b) -> Boolean.compare(isOfHub(b.file), isOfHub(a.file)))
                .flatMap(component -> component.circle(components).stream())
                .findFirst()
                .orElseGet(() -> RenderRules.TEMPLATE_FAULT.at(
                        guess(layout),
                        "This, or a component that it uses, uses itself without end.",
                        "Look for a component that stands inside itself, and take it out there."));
    }

    /** The innermost loop of the hub's own templates, or else of the theme's; without a loop, the innermost step. */
    private Optional<Place> place(Trail trail) {
        List<Trail.Step> steps = Stream.concat(
                        trail.steps().stream()
                                .filter(step -> file(step)
                                        .filter(EndlessFaults::isOfHub)
                                        .isPresent()),
                        trail.steps().stream())
                .toList();
        return steps.stream()
                .flatMap(step -> file(step).flatMap(file -> loopAround(file, step)).stream())
                .findFirst()
                .or(() -> steps.stream()
                        .flatMap(step -> file(step).map(file -> file.place(step.line(), step.column(), 1)).stream())
                        .findFirst());
    }

    private Optional<SourceFile> file(Trail.Step step) {
        return Optional.ofNullable(theme.templates().get(step.template()));
    }

    /** Of the loops that are open at a step one that counts on for ever, or the innermost. */
    private static Optional<Place> loopAround(SourceFile file, Trail.Step step) {
        Deque<MatchResult> open = new ArrayDeque<>();
        Matcher loop = LOOP.matcher(file.text());
        while (loop.find() && !isAfter(file.place(loop.start(), loop.end()), step)) {
            if (loop.group().startsWith("</")) {
                open.poll();
            } else {
                open.push(loop.toMatchResult());
            }
        }
        return open.stream()
                .filter(head -> head.group(1) != null)
                .findFirst()
                .or(() -> Optional.ofNullable(open.peek()))
                .map(head -> file.place(head.start(), head.end()));
    }

    private static boolean isAfter(Place place, Trail.Step step) {
        return place.line() > step.line() || (place.line() == step.line() && place.column() > step.column());
    }

    /** The layout, if it is the hub's or nothing else is; or the first template of the hub. */
    private Place guess(Layout<?> layout) {
        SourceFile own = theme.templates().get(layout.path());
        return Stream.concat(Stream.ofNullable(own), theme.templates().values().stream())
                .filter(EndlessFaults::isOfHub)
                .findFirst()
                .or(() -> Optional.ofNullable(own))
                .map(SourceFile::place)
                .orElseGet(() -> Place.inFile(layout.path()));
    }

    static boolean isOfHub(SourceFile template) {
        return template.path().startsWith("theme/");
    }

    private Map<String, Component> components() {
        Map<String, Component> components = new TreeMap<>();
        for (SourceFile file : theme.templates().values()) {
            Matcher found = COMPONENT.matcher(file.text());
            while (found.find()) {
                components.put(found.group(2), new Component(found.group(2), file, found.start(3), found.end(3)));
            }
        }
        return components;
    }

    /** A macro or function, with the stretch of its file that is its body. */
    private record Component(String name, SourceFile file, int start, int end) {

        private static final Pattern USE = Pattern.compile("<@(\\w+)|\\b(\\w+)\\(");

        Optional<Problem> circle(Map<String, Component> components) {
            Matcher use = USE.matcher(file.text()).region(start, end);
            while (use.find()) {
                int group = use.group(1) == null ? 2 : 1;
                if (reaches(use.group(group), components, new HashSet<>())) {
                    return Optional.of(
                            RenderRules.TEMPLATE_FAULT.at(
                                    file.place(use.start(), use.end()),
                                    "The component “" + name + "” uses itself without end.",
                                    "Take " + (group == 1 ? use.group() + ">" : use.group() + "…)")
                                            + " out of it, or use it inside an <#if> that is true only while something is left."));
                }
            }
            return Optional.empty();
        }

        /** Whether the use of a component comes back to this one. */
        private boolean reaches(String used, Map<String, Component> components, Set<String> seen) {
            Component other = components.get(used);
            return used.equals(name)
                    || (other != null
                            && seen.add(used)
                            && other.uses().stream().anyMatch(next -> reaches(next, components, seen)));
        }

        private List<String> uses() {
            List<String> uses = new ArrayList<>();
            Matcher use = USE.matcher(file.text()).region(start, end);
            while (use.find()) {
                uses.add(use.group(1) == null ? use.group(2) : use.group(1));
            }
            return uses;
        }
    }
}
