package org.havenhub.render;

import freemarker.core.Environment;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.havenhub.report.Nearest;
import org.jspecify.annotations.Nullable;

/**
 * What to write in place of a name that a template asks for in vain.
 *
 * @param whole as the template has it, for example {@code page.titel}
 * @param known all names that a template can mean
 */
record MissingName(String whole, Collection<String> known) {

    private static final Pattern PARTS = Pattern.compile("\\w+(?:\\.\\w+)+");

    private static final String ASK =
            "Take it out, or write the name of something that the page has. The theme's own template"
                    + " at the same path shows what there is.";

    /**
     * The likeliest remedy.
     *
     * @param environment what the template has at that place
     */
    String remedy(@Nullable Environment environment) {
        int dot = whole.lastIndexOf('.');
        String name = whole.substring(dot + 1);
        if (environment == null || !PARTS.matcher(whole).matches()) {
            return known.contains(name) ? guard() : Nearest.hint(name, known).orElse(ASK);
        }
        String parent = whole.substring(0, dot);
        List<String> parts = parts(parent, environment);
        if (parts.contains(name)) {
            return guard();
        }
        return Nearest.hint(name, parts)
                .or(() -> parts.isEmpty()
                        ? Nearest.hint(name, known)
                        : Optional.of("“" + parent + "” has " + String.join(", ", parts) + "."))
                .orElse(ASK);
    }

    private String guard() {
        return "Not every page has it. Write <#if " + whole + "??> before what needs it, and </#if> after it.";
    }

    /** The names of what something has; empty if it has no parts with names. */
    private static List<String> parts(String whole, Environment environment) {
        try {
            String[] names = whole.split("\\.", -1);
            TemplateModel model = environment.getVariable(names[0]);
            for (int i = 1; i < names.length && model instanceof TemplateHashModel hash; i++) {
                model = hash.get(names[i]);
            }
            return model instanceof ViewWrapper.Viewed viewed ? names(viewed.view()) : List.of();
        } catch (TemplateModelException e) {
            // What has a fault itself tells nothing of its parts.
            return List.of();
        }
    }

    private static List<String> names(Record view) {
        return Arrays.stream(view.getClass().getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }
}
