package org.havenhub.markdown;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.havenhub.report.Rule;

/** Keeps HTML out of the text, and says which Markdown does the same. */
final class RawHtml {

    static final Rule RAW_HTML = Rule.error(
            "raw-html",
            "HTML stands in the text",
            "HTML can track readers, run programs in their browsers, or make a page that some of them cannot use; so none"
                    + " of it is published.",
            "Write it in Markdown. To show an angle bracket, type a backslash before it: \\<");

    private static final int MOST_HINTS = 3;

    /** How far into a block hints are looked for. */
    private static final int LONGEST_LOOK = 2_000;

    private static final Pattern TAG = Pattern.compile("<(/?[A-Za-z][A-Za-z0-9-]*|!--|!|\\?)");
    private static final Pattern VOID =
            Pattern.compile("area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr");

    private final Findings findings;

    /** How many of each element wait for their end tags, which are no problems of their own. */
    private final Map<String, Integer> open = new HashMap<>();

    RawHtml(Findings findings) {
        this.findings = findings;
    }

    void register(Walk walk) {
        walk.onLeaf(HtmlInline.class, this::refuse);
        walk.onLeaf(HtmlBlock.class, block -> refuseBlock(block.getChars()));
        walk.onLeaf(HtmlCommentBlock.class, block -> refuseBlock(block.getChars()));
    }

    private void refuse(HtmlInline html) {
        String name = name(html.getChars());
        if (name.startsWith("/") && open.merge(name.substring(1), -1, Integer::sum) >= 0) {
            return;
        }
        if (!VOID.matcher(name).matches()) {
            open.merge(name, 1, Integer::sum);
        }
        if (findings.hasRoomFor(RAW_HTML)) {
            findings.add(RAW_HTML, html.getChars(), message(name), remedy(html, name));
        }
    }

    private static String remedy(HtmlInline html, String name) {
        boolean breaksLine = name.equals("br") || name.equals("p");
        if (breaksLine && html.getAncestorOfType(TableCell.class) != null) {
            return "Make another row of it, or put it below the table: a cell has only one line.";
        }
        return HtmlRemedy.of(name, html.getChars().toString(), content(html, name));
    }

    private void refuseBlock(BasedSequence block) {
        String html = block.trim().toString();
        String start = html.substring(0, Math.min(html.length(), LONGEST_LOOK));
        Set<String> hints = new LinkedHashSet<>();
        for (Matcher tag = TAG.matcher(start); hints.size() < MOST_HINTS && tag.find(); ) {
            String name = name(tag.group());
            if (!name.startsWith("/") || hints.isEmpty()) {
                hints.add(HtmlRemedy.of(name, start.substring(tag.start()), ""));
            }
        }
        findings.add(RAW_HTML, block.trim(), message(name(html)), hints.toArray(String[]::new));
    }

    private static String message(String name) {
        if (name.equals("!--")) {
            return "Comments are not published, and cannot stand in the text.";
        }
        return name.startsWith("!") || name.startsWith("?")
                ? "HTML cannot stand in the text."
                : "The HTML tag <" + name + "> cannot stand in the text.";
    }

    private static String name(CharSequence html) {
        Matcher tag = TAG.matcher(html);
        return tag.lookingAt() ? tag.group(1).toLowerCase(Locale.ROOT) : "";
    }

    /** What stands between this tag and its end tag, if both are in the same line; else empty. */
    private static String content(HtmlInline start, String name) {
        for (Node node = start.getNext(); node != null && node.getChars().indexOf('\n') < 0; node = node.getNext()) {
            if (node instanceof HtmlInline && name(node.getChars()).equals("/" + name)) {
                return start.baseSubSequence(start.getEndOffset(), node.getStartOffset())
                        .toString();
            }
        }
        return "";
    }
}
