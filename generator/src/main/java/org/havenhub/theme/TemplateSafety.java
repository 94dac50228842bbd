package org.havenhub.theme;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.havenhub.files.SourceFile;
import org.havenhub.report.Problems;

/**
 * Finds what no template may do: write text past the escaping, run text as code, reach behind the views, or say something of the
 * build and its machine.
 */
final class TemplateSafety {

    /** White space or a comment, which FreeMarker allows anywhere inside an expression. */
    private static final String GAP = "(?:\\s|<#--.*?-->)*+";

    /** The dot of a special variable: not one between a thing and its part. */
    private static final String DOT = "(?<![\\w$@)\\]\"'.?])\\." + GAP;

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
                    "Leave it out: every template is HTML with escaping on."),
            new Ban(
                    DOT + "(now)\\b",
                    ".%s is the time of the build: it gives away when somebody worked on the hub, and readers take it for the day"
                            + " on which the page was checked.",
                    "Leave it out. The day that counts for readers is that of the review: a guide has it as reviewed."),
            new Ban(
                    DOT + "(error)\\b",
                    ".%s prints what the program says of a fault, with the names of its files.",
                    "Leave it out."),
            new Ban(
                    "[<\\[]#(attempt)\\b",
                    "<#%s> keeps silent about a fault, and readers get a page on which something is missing.",
                    "Ask first whether it is there, for example <#if site.report??>…</#if>."),
            new Ban(
                    DOT + "(version|incompatible_?[iI]mprovements|lang|locale(?:_?[oO]bject)?|time_?[zZ]one"
                            + "|output_?[eE]ncoding|url_?[eE]scaping_?[cC]harset|get_?[oO]ptional_?[tT]emplate"
                            + "|(?:(?:main|current|caller)_?)?[tT]emplate_?[nN]ame)\\b",
                    ".%s tells of the program that makes the page, and not of the page.",
                    "Leave it out. The language of a page is site.lang."),
            new Ban(
                    "[<\\[]#(setting)\\b",
                    "<#%s> makes numbers and dates come out as the machine that builds has them.",
                    "Leave it out: numbers and dates come to a template as its readers write them."));

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
