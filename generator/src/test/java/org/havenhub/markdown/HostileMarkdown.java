package org.havenhub.markdown;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Texts that make Markdown parsers crash or hang: a name, the text, and what more there is to say of it. */
public final class HostileMarkdown {

    private HostileMarkdown() {}

    /** Too complex to be read, with the line where that shows. */
    public static Stream<Arguments> refused() {
        return Stream.of(
                arguments("underscores in a row", "Text.\n\n" + "_".repeat(4_000), 3),
                arguments("asterisks in a row", "*".repeat(4_000), 1),
                arguments("hyphens before a word", "-".repeat(4_000) + "a", 1),
                arguments("quotes in quotes", "Text.\n" + "> ".repeat(2_000) + "a", 2),
                arguments("quotes without blanks", ">".repeat(2_000) + "a", 1),
                arguments("lists in lists", "- ".repeat(2_000) + "a\n" + "\n".repeat(2_000), 1),
                arguments("numbers in numbers", "1. ".repeat(2_000) + "a", 1),
                arguments("lists and quotes in turn", "- > ".repeat(1_000) + "a", 1),
                arguments("lists line by line", lines(300, i -> "  ".repeat(i) + "- a"), 51),
                arguments("emphasis in emphasis", "*a **a ".repeat(1_000) + "b" + " a** a*".repeat(1_000), 1),
                arguments("pictures in pictures", "![".repeat(2_000) + "a" + "](u)".repeat(2_000), 1),
                arguments("blanks in a heading", "# a" + " ".repeat(30_000) + "b", 1),
                arguments("attributes of a tag", "<a" + " b=c".repeat(4_000) + ">", 1),
                arguments("the name of a tag", "<" + "a".repeat(8_000) + ">", 1),
                arguments("a line without end", "a ".repeat(30_000), 1),
                arguments("a file without end", "a\n".repeat(600_000), 1),
                arguments("a paragraph of brackets", "![[]()\n".repeat(20_000), 1),
                arguments("a table of many columns", table(9_000, 1), 1),
                arguments("a table of many rows", table(2, 20_000), 1),
                arguments("a list of many names", lines(20_000, i -> "[a" + i + "]: /u"), 1),
                arguments("code of many lines", "    a\n".repeat(50_000), 1),
                arguments("a name for a long address, used often", bomb(), 3));
    }

    /** What looks worse than it is. */
    public static Stream<Arguments> endured() {
        return Stream.of(
                arguments("a long comment", "x <!-- " + "a ".repeat(2_000) + "-->"),
                arguments("comments without end", "x <!-- a ".repeat(4_000)),
                arguments("brackets and parentheses", "[ (](".repeat(1_000)),
                arguments("brackets", "[".repeat(20_000)),
                arguments("brackets in brackets", "[".repeat(10_000) + "a" + "]".repeat(10_000)),
                arguments("links in links", "[".repeat(2_000) + "a" + "](u)".repeat(2_000)),
                arguments("links without end", "[a](".repeat(8_000)),
                arguments("addresses without end", "[a](<b".repeat(6_000)),
                arguments("titles without end", "[a](b \"".repeat(5_000)),
                arguments("a long title", "[a](b \"" + "c ".repeat(10_000) + "\")"),
                arguments("delimiters that open and close", "*a_ ".repeat(10_000)),
                arguments("delimiters that only open", "**a ".repeat(10_000)),
                arguments("delimiters before many blanks", ("**a" + " ".repeat(4_000) + "b\n\n").repeat(10)),
                arguments("signs of other programs without end", "{{< ==a :b ".repeat(4_000)),
                arguments("digits and blanks", "call 0 ".repeat(2_000) + "0 ".repeat(10_000)),
                arguments("backticks, ever more", growingBackticks(250)),
                arguments("backticks in pairs", "``a`".repeat(10_000)),
                arguments("CDATA without end", "x <![CDATA[".repeat(4_000)),
                arguments("declarations without end", "x <!A ".repeat(7_000)),
                arguments("instructions without end", "x <?".repeat(10_000)),
                arguments("tags without end", "x <a b='".repeat(6_000)),
                arguments("tags in a row", "<b>".repeat(15_000)),
                arguments("addresses without brackets", "www.a ".repeat(8_000)),
                arguments("mail addresses", "x <a@".repeat(8_000) + "<a@" + "b.".repeat(2_000) + "c>"),
                arguments("entities", "&amp;".repeat(8_000)),
                arguments(
                        "a table of short rows",
                        "|a".repeat(90) + "|\n" + "|-".repeat(90) + "|\n" + "|b\n".repeat(3_000)),
                arguments("names and their uses", lines(3_000, i -> "[a" + i + "]: /u\n\n[a" + i + "]\n")),
                arguments("marks of one note", "[^a] ".repeat(8_000) + "\n\n[^a]: x"),
                arguments("definitions", "a\n: b\n\n".repeat(5_000)),
                arguments("headings of the same words", "## a\n\n".repeat(5_000)),
                arguments("half characters", "\uD800".repeat(20_000)),
                arguments("zeros", "\0".repeat(20_000)));
    }

    private static String table(int columns, int rows) {
        return "|a".repeat(columns) + "|\n" + "|-".repeat(columns) + "|\n"
                + ("|b".repeat(columns) + "|\n").repeat(rows);
    }

    private static String bomb() {
        return "[a]: /" + "u".repeat(1_900) + "\n\n" + "[a] ".repeat(5_000);
    }

    private static String growingBackticks(int most) {
        return IntStream.rangeClosed(1, most).mapToObj(i -> "e" + "`".repeat(i)).collect(Collectors.joining());
    }

    private static String lines(int count, IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining("\n"));
    }
}
