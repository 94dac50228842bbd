package org.havenhub.markdown;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.havenhub.web.VideoPage;

/** What to type instead of a piece of HTML. */
final class HtmlRemedy {

    private static final int LONGEST = 80;
    private static final int LONGEST_ADDRESS = 200;
    private static final Pattern ATTRIBUTE = Pattern.compile(
            "\\s(href|src|alt|data|title)\\s*=\\s*(\"[^\"]*\"|'[^']*'|[^\\s\"'>]+)", Pattern.CASE_INSENSITIVE);
    private static final String HEADING = "h[1-6]";
    private static final String[] TABLE = {"table", "thead", "tbody", "tr", "td", "th"};
    private static final String[] FOREIGN = {"iframe", "embed", "object", "video", "audio", "form", "input", "button"};

    /** They can hold a film of another site. */
    private static final Set<String> PLAYERS = Set.of("iframe", "embed", "object");

    /** By element; {@code %s} stands for the words between the tags. */
    private static final Map<String, String> REMEDIES = remedies();

    private HtmlRemedy() {}

    private static Map<String, String> remedies() {
        Map<String, String> remedies = new TreeMap<>();
        put(remedies, "Write **%s**", "b", "strong");
        put(remedies, "Write *%s*", "i", "em", "cite", "dfn", "var");
        put(remedies, "Write ~~%s~~", "s", "del", "strike");
        put(remedies, "Write `%s`", "code", "kbd", "samp", "tt");
        put(remedies, "Write **%s**: underlined words look like links.", "u", "ins");
        put(remedies, "Write **%s**: size and colour come from the theme.", "font", "big", "small", "mark", "blink");
        put(remedies, "End the line above with a backslash, or begin a new paragraph.", "br", "wbr");
        put(remedies, "Write --- on a line of its own.", "hr");
        put(
                remedies,
                "Leave an empty line between paragraphs, and take the tags away.",
                "p",
                "div",
                "center",
                "section");
        put(remedies, "Take the tags away: looks come from the theme.", "span", "style", "link");
        put(remedies, "Begin each line with a hyphen and a space: - %s", "ul", "li");
        put(remedies, "Begin each line with its number: 1. %s", "ol");
        put(remedies, "Write the term on one line, and below it a colon, a space and what it means.", "dl", "dt", "dd");
        put(remedies, "Begin each line with > and a space: > %s", "blockquote");
        put(remedies, "Put three backticks on the lines before and after: ```", "pre");
        put(remedies, "Write | What | When |, below it | --- | --- |, and then a line for each row.", TABLE);
        put(remedies, "Use the small character itself, such as ² or ₂, or make a footnote: [^1]", "sup", "sub");
        put(remedies, "Write a heading and the text below it: hidden text is hard to find.", "details", "summary");
        put(remedies, "Put a link to it: films, maps and forms of other sites watch the reader.", FOREIGN);
        put(remedies, "Take it away: pages work without programs.", "script", "noscript");
        put(remedies, "Take it away: notes for other editors do not belong in a published text.", "!--");
        put(remedies, "Take it away.", "!", "?");
        return remedies;
    }

    private static void put(Map<String, String> remedies, String remedy, String... elements) {
        for (String element : elements) {
            remedies.put(element, remedy);
        }
    }

    /**
     * One sentence.
     *
     * @param name of the element, in small letters
     * @param html begins with the tag
     * @param content what stands between the tags; may be empty
     */
    static String of(String name, String html, String content) {
        String words = content.isBlank() || content.length() > LONGEST ? "words" : content.strip();
        String element = name.startsWith("/") ? name.substring(1) : name;
        if (element.equals("a")) {
            return "Write [" + words + "](" + attribute(html, "href", "address") + ")";
        }
        if (element.equals("img")) {
            String alternative = attribute(html, "alt", "what the picture tells");
            return "Write ![" + alternative + "](" + attribute(html, "src", "path of the file") + ")";
        }
        if (element.matches(HEADING)) {
            return "Write " + "#".repeat(Math.max(2, element.charAt(1) - '0')) + " " + words;
        }
        if (PLAYERS.contains(element)) {
            Optional<VideoPage> film = film(html);
            if (film.isPresent()) {
                return cardOf(film.get(), attribute(html, "title", "Name of the film"));
            }
        }
        return REMEDIES.getOrDefault(element, "To show the angle brackets, type backslashes: " + shown(html))
                .replace("%s", words);
    }

    private static Optional<VideoPage> film(String html) {
        return VideoPage.ofPlayer(attribute(html, "src", attribute(html, "data", "")));
    }

    private static String cardOf(VideoPage film, String title) {
        return "Write [" + title + "](" + film.address()
                + ") as a paragraph of its own: it becomes a card that loads nothing until the reader follows it.";
    }

    /** The tag as Markdown that shows it. */
    private static String shown(String html) {
        int end = html.indexOf('>');
        String tag = end < 0 || end > LONGEST ? "<words>" : html.substring(0, end + 1);
        return tag.replace("<", "\\<").replace(">", "\\>");
    }

    private static String attribute(String html, String name, String otherwise) {
        int end = html.indexOf('>');
        return ATTRIBUTE
                .matcher(end < 0 ? html : html.substring(0, end))
                .results()
                .filter(attribute -> attribute.group(1).equalsIgnoreCase(name))
                .map(HtmlRemedy::value)
                .filter(value -> !value.isBlank() && value.length() <= LONGEST_ADDRESS)
                .findFirst()
                .orElse(otherwise);
    }

    private static String value(MatchResult attribute) {
        String value = attribute.group(2);
        return value.startsWith("\"") || value.startsWith("'") ? value.substring(1, value.length() - 1) : value;
    }
}
