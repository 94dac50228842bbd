package org.havenhub.content;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.havenhub.files.SourceFile;
import org.havenhub.report.Checked;
import org.havenhub.report.Problems;

/**
 * Where the fields above a text stand, and where the text begins: offsets in the file.
 *
 * @param start of the first field
 * @param end after the last field
 * @param bodyStart of the text
 */
record FrontMatterBlock(int start, int end, int bodyStart) {

    private static final String FENCE = "---";
    private static final Pattern FIRST_LINE = Pattern.compile("\\s*+(?<line>[^\\n]*)\\n?");
    private static final Pattern CLOSING = Pattern.compile("(?m)^---[ \\t]*$\\n?");
    private static final Pattern LIKE_A_FENCE = Pattern.compile("[-–—=_*+~]{1,10}|```.*");
    private static final Pattern FIELD_OR_PART = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*:.*|[ \\t#-].*");
    private static final String REMEDY =
            "Begin the file with these lines: ---, then title: The title of the page, then --- again.";

    /** The block of a file. Where it is not marked as it should be, that is reported and the likeliest block is given. */
    static Checked<FrontMatterBlock> in(SourceFile file) {
        Matcher first = FIRST_LINE.matcher(file.text());
        if (!first.lookingAt()) {
            return missing(file);
        }
        String line = first.group("line").stripTrailing();
        if (!line.equals(FENCE)) {
            return LIKE_A_FENCE.matcher(line).matches() ? misspelt(file, first.start("line"), line) : missing(file);
        }
        int start = first.end();
        Matcher closing = CLOSING.matcher(file.text());
        if (!closing.find(start)) {
            return unclosed(file, first.start("line"), start);
        }
        int end = closing.start();
        return Checked.clean(new FrontMatterBlock(start, end, closing.end()));
    }

    private static Checked<FrontMatterBlock> missing(SourceFile file) {
        Problems problems = new Problems();
        problems.add(ContentRules.NO_FRONT_MATTER, file.place(), "This text has no title above it.", REMEDY);
        return problems.with(new FrontMatterBlock(0, 0, 0));
    }

    private static Checked<FrontMatterBlock> misspelt(SourceFile file, int start, String line) {
        Problems problems = new Problems();
        problems.add(
                ContentRules.NO_FRONT_MATTER,
                file.place(start, start + line.length()),
                "The part above a text begins with a line of three hyphens, not with " + line + ".",
                "Write: ---");
        return problems.with(new FrontMatterBlock(0, 0, file.text().length()));
    }

    /** The fields most likely end where the first line comes that cannot be one. */
    private static Checked<FrontMatterBlock> unclosed(SourceFile file, int fence, int start) {
        int end = start;
        while (end < file.text().length() && isFieldOrPart(file.text(), end)) {
            end = nextLine(file.text(), end);
        }
        int lastLine = (int) file.text().substring(0, end).lines().count();
        Problems problems = new Problems();
        problems.add(
                ContentRules.UNCLOSED_FRONT_MATTER,
                file.place(fence, fence + FENCE.length()),
                "The fields that begin here are not closed, so it cannot be told where the text begins.",
                "Write --- on a line of its own after line " + lastLine + ".");
        return problems.with(new FrontMatterBlock(start, end, end));
    }

    private static boolean isFieldOrPart(String text, int line) {
        return FIELD_OR_PART
                .matcher(text.substring(line, nextLine(text, line)).stripTrailing())
                .matches();
    }

    private static int nextLine(String text, int line) {
        int end = text.indexOf('\n', line);
        return end < 0 ? text.length() : end + 1;
    }
}
