package org.havenhub.theme;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.havenhub.files.SourceFile;
import org.havenhub.report.Problems;

/** Finds what no template may do: write text past the escaping, run text as code, or reach behind the views. */
final class TemplateSafety {

    /** White space or a comment, which FreeMarker allows anywhere inside an expression. */
    private static final String GAP = "(?:\\s|<#--.*?-->)*+";

    private static final List<Ban> BANS = List.of(
            new Ban(
                    "\\?" + GAP + "(no_?[eE]sc)\\b",
                    "?no_esc writes text past the escaping, so that a guide's words could become code in a reader's browser.",
                    "Leave it out: what is safe HTML is printed as HTML anyway."),
            new Ban(
                    "\\?" + GAP + "(eval(?:_?[jJ]son)?|interpret)\\b",
                    "?%s runs a text as template code.",
                    "Write the code into the template itself."),
            new Ban(
                    "\\?" + GAP + "(new|api|has_?[aA]pi)\\b",
                    "?%s reaches for Java classes, which templates cannot use.",
                    "Templates see the view of their page and nothing else."),
            new Ban(
                    "[<\\[]#(no_?[aA]uto_?[eE]sc|output_?[fF]ormat|ftl)\\b",
                    "<#%s> could switch the escaping off.",
                    "Leave it out: every template is HTML with escaping on."));

    private TemplateSafety() {}

    static void check(SourceFile template, Problems problems) {
        BANS.forEach(ban -> ban.check(template, problems));
    }

    private record Ban(Pattern pattern, String message, String remedy) {

        Ban(String pattern, String message, String remedy) {
            this(Pattern.compile(pattern, Pattern.DOTALL), message, remedy);
        }

        void check(SourceFile template, Problems problems) {
            Matcher found = pattern.matcher(template.text());
            while (found.find()) {
                problems.add(
                        ThemeRules.TEMPLATE_UNSAFE,
                        template.place(found.start(), found.end()),
                        message.formatted(found.group(1)),
                        remedy);
            }
        }
    }
}
