package org.havenhub.render;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.havenhub.files.SourceFile;
import org.havenhub.report.Place;
import org.havenhub.report.Problem;
import org.havenhub.theme.Theme;
import org.jspecify.annotations.Nullable;

/** Says in plain words what is wrong with a template, and where. */
final class TemplateFaults {

    private static final Pattern MACRO = Pattern.compile("<#(?:macro|function)\\s+(\\w+)");

    /** The second line of a stack whose first one is the head of a macro or function. */
    private static final Pattern USE = Pattern.compile(
            "\\s*- Failed at: #(?:macro|function) .*\\n\\s*- Reached through: .*in template \"(.+?)\".* at line (\\d+), column (\\d+)]");

    private final Theme theme;

    /** What a template can mean by a name: a part of a view, or a component. */
    private final NavigableSet<String> names = new TreeSet<>(ViewNames.ALL);

    TemplateFaults(Theme theme) {
        this.theme = theme;
        for (SourceFile template : theme.templates().values()) {
            MACRO.matcher(template.text()).results().forEach(macro -> names.add(macro.group(1)));
        }
    }

    /** A template that cannot be understood. */
    Problem problem(String path, ParseException e) {
        Place place = place(path, e.getLineNumber(), e.getColumnNumber(), e.getEndLineNumber(), e.getEndColumnNumber());
        return problem(place, FaultWords.of(oneLine(e.getEditorMessage()), "This cannot be read as a template."));
    }

    /** A template that fails while a page is made. */
    Problem problem(TemplateException e) {
        Place place = place(
                orEmpty(e.getTemplateSourceName()),
                orZero(e.getLineNumber()),
                orZero(e.getColumnNumber()),
                orZero(e.getEndLineNumber()),
                orZero(e.getEndColumnNumber()));
        if (e instanceof InvalidReferenceException) {
            return missing(e, place);
        }
        Throwable fault = e.getCause() == null ? e : e.getCause();
        if (fault instanceof OwnFault own) {
            return RenderRules.TEMPLATE_FAULT.at(place, oneLine(own.getMessageWithoutStackTop()));
        }
        return problem(
                caller(e).orElse(place),
                FaultWords.of(oneLine(e.getMessageWithoutStackTop()), "This fails while a page is made."));
    }

    private static Problem problem(Place place, FaultWords words) {
        return RenderRules.TEMPLATE_FAULT.at(
                place, words.message(), words.hints().toArray(String[]::new));
    }

    /** Where a macro is used, for a fault that the library places at the macro. */
    private Optional<Place> caller(TemplateException e) {
        Matcher use = USE.matcher(orEmpty(e.getFTLInstructionStack()));
        return use.lookingAt()
                ? Optional.of(place(use.group(1), Integer.parseInt(use.group(2)), Integer.parseInt(use.group(3)), 0, 0))
                : Optional.empty();
    }

    private Problem missing(TemplateException e, Place place) {
        String blamed = orEmpty(e.getBlamedExpressionString());
        return RenderRules.TEMPLATE_FAULT.at(
                place,
                "There is no “" + blamed + "” on this page.",
                new MissingName(blamed, names).remedy(e.getEnvironment()));
    }

    private Place place(String path, int line, int column, int endLine, int endColumn) {
        SourceFile file = theme.templates().get(path);
        if (file == null) {
            return Place.inFile(path);
        }
        if (line < 1) {
            return file.place();
        }
        int length = endLine == line ? Math.max(1, endColumn - column + 1) : 1;
        return file.place(line, Math.max(1, column), length);
    }

    /** The first paragraph: what follows are tips of the library. */
    private static String oneLine(@Nullable String message) {
        String text = orEmpty(message).strip();
        int end = text.indexOf("\n\n");
        return (end < 0 ? text : text.substring(0, end)).replaceAll("\\s+", " ");
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static int orZero(@Nullable Integer number) {
        return number == null ? 0 : number;
    }
}
