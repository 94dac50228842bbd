package org.havenhub.render;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModelException;
import java.util.Optional;
import org.havenhub.files.SourceFile;
import org.havenhub.report.Nearest;
import org.havenhub.report.Place;
import org.havenhub.report.Problem;
import org.havenhub.theme.Theme;
import org.jspecify.annotations.Nullable;

/** Says in plain words what is wrong with a template, and where. */
final class TemplateFaults {

    private final Theme theme;

    TemplateFaults(Theme theme) {
        this.theme = theme;
    }

    /** A template that cannot be understood. */
    Problem problem(String path, ParseException e) {
        String message = firstParagraph(e.getEditorMessage());
        return RenderRules.TEMPLATE_FAULT.at(
                place(path, e.getLineNumber(), e.getColumnNumber(), e.getEndLineNumber(), e.getEndColumnNumber()),
                message);
    }

    /** A template that fails while a page is made. */
    Problem problem(TemplateException e) {
        Place place = place(
                orEmpty(e.getTemplateSourceName()),
                orZero(e.getLineNumber()),
                orZero(e.getColumnNumber()),
                orZero(e.getEndLineNumber()),
                orZero(e.getEndColumnNumber()));
        return e instanceof InvalidReferenceException
                ? missing(e, place)
                : RenderRules.TEMPLATE_FAULT.at(place, words(e));
    }

    /** A component that uses itself without end, or a loop that never ends. */
    Problem endless(Layout<?> layout) {
        return RenderRules.TEMPLATE_FAULT.at(
                place(layout.path(), 0, 0, 0, 0), "This layout, or a component that it uses, goes on without end.");
    }

    private static Problem missing(TemplateException e, Place place) {
        String blamed = orEmpty(e.getBlamedExpressionString());
        String name = blamed.substring(blamed.lastIndexOf('.') + 1);
        return RenderRules.TEMPLATE_FAULT.at(
                place,
                "There is no “" + blamed + "” on this page.",
                Nearest.hint(name, ViewNames.ALL).stream().toArray(String[]::new));
    }

    /** Our own words where we have them, else the first of the library's. */
    private static String words(TemplateException e) {
        return e.getCause() instanceof TemplateModelException ours && ours.getMessage() != null
                ? firstParagraph(ours.getMessage())
                : firstParagraph(e.getMessageWithoutStackTop());
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

    private static String firstParagraph(@Nullable String message) {
        String text = Optional.ofNullable(message)
                .orElse("The template is not right here.")
                .strip();
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
