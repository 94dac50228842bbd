package org.havenhub.content;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.havenhub.files.SourceFile;
import org.havenhub.report.Checked;
import org.havenhub.report.Nearest;
import org.havenhub.report.Problems;
import org.havenhub.yaml.Quotes;

/**
 * Where the fields above a text stand, and where the text begins: offsets in the file.
 *
 * @param start of the first field
 * @param end after the last field
 * @param bodyStart of the text
 */
record FrontMatterBlock(int start, int end, int bodyStart) {

    /** Of the file: from its first character to behind its last. */
    private record Line(int start, int end) {}

    private static final String FENCE = "---";
    private static final int LONGEST_TITLE = 200;
    private static final Pattern FIRST_LINE = Pattern.compile("\\s*+(?<line>[^\\n]*)\\n?");
    private static final Pattern CLOSING = Pattern.compile("(?m)^---[ \\t]*$\\n?");
    private static final Pattern LIKE_A_FENCE = Pattern.compile("[-–—=_*+~]{1,10}|```.*");
    private static final Pattern FIELD_OR_PART = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*:.*|[ \\t#–—=_-].*");
    private static final Pattern FIELD = Pattern.compile("(?<name>[A-Za-z][A-Za-z0-9_-]*):(?:[ \\t].*)?");
    private static final Pattern HEADING = Pattern.compile("#{1,6}[ \\t]+(?<title>[^\\[\\]<>`*_\\\\{}]*?)[ \\t#]*");
    private static final Pattern LIKE_AN_END =
            Pattern.compile("(?<blank>[ \\t]*+)(?:[-–—=_]{3,10}|[–—]{1,2}|--)[ \\t]*");
    private static final String REMEDY =
            "Begin the file with these lines: ---, then title: The title of the page, then --- again.";

    /** The block of a file. Where it is not marked as it should be, that is reported and the likeliest block is given. */
    static Checked<FrontMatterBlock> in(SourceFile file) {
        Matcher first = FIRST_LINE.matcher(file.text());
        if (!first.lookingAt()) {
            return missing(file);
        }
        String line = first.group("line").stripTrailing();
        if (line.equals(FENCE)) {
            return opened(file, first.start("line"), first.end());
        }
        if (LIKE_A_FENCE.matcher(line).matches()) {
            return misspelt(file, first.start("line"), line);
        }
        return isField(line) ? unopened(file, first.start("line")) : missing(file);
    }

    private static Checked<FrontMatterBlock> opened(SourceFile file, int fence, int start) {
        String text = file.text();
        Optional<Line> likelyEnd = likelyEnd(text, start);
        if (likelyEnd.isPresent()) {
            return misspeltEnd(file, start, likelyEnd.get());
        }
        Matcher closing = CLOSING.matcher(text);
        if (!closing.find(start)) {
            return unclosed(file, fence, start);
        }
        int end = closing.start();
        return Checked.clean(new FrontMatterBlock(start, end, closing.end()));
    }

    private static boolean isField(String line) {
        Matcher field = FIELD.matcher(line);
        return field.matches()
                && Nearest.to(field.group("name"), FrontMatterReader.FIELDS.names())
                        .isPresent();
    }

    /** A heading is what most people put above a text: then it is the title, and no heading as well. */
    private static Checked<FrontMatterBlock> missing(SourceFile file) {
        Matcher first = FIRST_LINE.matcher(file.text());
        String line = first.lookingAt() ? first.group("line").stripTrailing() : "";
        Matcher heading = HEADING.matcher(line.length() <= LONGEST_TITLE ? line : "");
        Problems problems = new Problems();
        if (!heading.matches() || heading.group("title").isBlank()) {
            problems.add(ContentRules.NO_FRONT_MATTER, file.place(), "This text has no title above it.", REMEDY);
            return problems.with(new FrontMatterBlock(0, 0, 0));
        }
        int start = first.start("line");
        problems.add(
                ContentRules.NO_FRONT_MATTER,
                file.place(start, start + heading.group().length()),
                "The title of a page is a field above the text, not a heading in it.",
                "Write in the place of this line:\n" + FENCE + "\ntitle: " + Quotes.ifNeeded(heading.group("title"))
                        + "\n" + FENCE);
        return problems.with(new FrontMatterBlock(0, 0, first.end()));
    }

    /** Fields stand at the top, and no line of hyphens above them. */
    private static Checked<FrontMatterBlock> unopened(SourceFile file, int start) {
        String text = file.text();
        int end = endOfFields(text, start);
        Matcher closing = CLOSING.matcher(text);
        boolean isClosed = closing.find(start) && closing.start() <= end;
        int last = isClosed ? closing.start() : end;
        int firstLine = file.place(start, start).line();
        int lastLine = firstLine + (int) text.substring(start, last).lines().count() - 1;
        Problems problems = new Problems();
        problems.add(
                ContentRules.NO_FRONT_MATTER,
                file.place(start, text.indexOf('\n', start) < 0 ? text.length() : text.indexOf('\n', start)),
                "Fields stand here, and no line of three hyphens above them.",
                isClosed
                        ? "Write --- on a line of its own above line " + firstLine + "."
                        : "Write --- on a line of its own above line " + firstLine + ", and once more below line "
                                + lastLine + ".");
        return problems.with(new FrontMatterBlock(start, last, isClosed ? closing.end() : end));
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
        int end = endOfFields(file.text(), start);
        int lastLine = (int) file.text().substring(0, end).lines().count();
        Problems problems = new Problems();
        problems.add(
                ContentRules.UNCLOSED_FRONT_MATTER,
                file.place(fence, fence + FENCE.length()),
                "The fields that begin here are not closed, so it cannot be told where the text begins.",
                "Write --- on a line of its own after line " + lastLine + ".");
        return problems.with(new FrontMatterBlock(start, end, end));
    }

    /** A line that was most likely to close the fields: it begins and ends there. None if they are closed as they should be. */
    private static Optional<Line> likelyEnd(String text, int start) {
        int end = endOfFields(text, start);
        Optional<Line> setIn = Optional.empty();
        for (int line = start; line < end; line = nextLine(text, line)) {
            String typed = text.substring(line, nextLine(text, line)).stripTrailing();
            Matcher like = LIKE_AN_END.matcher(typed);
            if (typed.equals(FENCE)) {
                return Optional.empty();
            }
            if (like.matches() && like.group("blank").isEmpty()) {
                return Optional.of(new Line(line, line + typed.length()));
            }
            if (like.matches() && setIn.isEmpty()) {
                setIn = Optional.of(new Line(line, line + typed.length()));
            }
        }
        return setIn;
    }

    private static Checked<FrontMatterBlock> misspeltEnd(SourceFile file, int start, Line line) {
        String typed = file.text().substring(line.start(), line.end());
        Problems problems = new Problems();
        problems.add(
                ContentRules.UNCLOSED_FRONT_MATTER,
                file.place(line.start(), line.end()),
                typed.strip().equals(FENCE)
                        ? "The line that closes the fields begins with a blank, so it closes nothing."
                        : "The fields above a text end with a line of three hyphens, not with " + typed.strip() + ".",
                "Write in this line, at the very left: " + FENCE);
        return problems.with(new FrontMatterBlock(start, line.start(), nextLine(file.text(), line.start())));
    }

    /** Where the first line begins that cannot be a field, or a part of one. */
    private static int endOfFields(String text, int start) {
        int end = start;
        while (end < text.length() && isFieldOrPart(text, end)) {
            end = nextLine(text, end);
        }
        return end;
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
