package org.havenhub.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.CommonmarkInlineParser;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * flexmark's inline parser without its regular expressions for code, HTML and the parts of links. Those recurse once for
 * each character, so that a title of some thousand characters overflows the stack, and look through the whole paragraph
 * again and again. The scans here read on from where they are and remember what they did not find.
 */
final class LinearInlineParser extends CommonmarkInlineParser {

    private final Map<Integer, Integer> lastRunOfBackticks = new HashMap<>();
    private InlineScan scan = new InlineScan("");

    LinearInlineParser(
            DataHolder options,
            BitSet specialCharacters,
            BitSet delimiterCharacters,
            Map<Character, DelimiterProcessor> delimiterProcessors,
            LinkRefProcessorData linkRefProcessors,
            List<InlineParserExtensionFactory> extensions) {
        super(options, specialCharacters, delimiterCharacters, delimiterProcessors, linkRefProcessors, extensions);
    }

    @Override
    public void parse(BasedSequence content, Node block) {
        lastRunOfBackticks.clear();
        super.parse(content, block);
    }

    /** Without the copy of the whole paragraph that flexmark makes for every match. */
    @Override
    public @Nullable BasedSequence match(Pattern pattern) {
        Matcher matcher = pattern.matcher(input).region(Math.min(index, input.length()), input.length());
        return matcher.find() ? taken(matcher.start(), matcher.end()) : null;
    }

    @Override
    protected boolean parseBackticks() {
        int open = index;
        int ticks = runOfBackticks(open);
        int close = closingBackticks(open + ticks, ticks);
        if (close < 0) {
            appendText(taken(open, open + ticks));
            return true;
        }
        appendNode(new Code(
                input.subSequence(open, open + ticks),
                input.subSequence(open + ticks, close),
                input.subSequence(close, close + ticks)));
        index = close + ticks;
        return true;
    }

    private int closingBackticks(int from, int wanted) {
        Integer last = lastRunOfBackticks.get(wanted);
        if (!lastRunOfBackticks.isEmpty() && (last == null || last < from)) {
            return -1;
        }
        for (int at = input.indexOf('`', from); at >= 0; ) {
            int ticks = runOfBackticks(at);
            if (ticks == wanted) {
                return at;
            }
            at = input.indexOf('`', at + ticks);
        }
        rememberRunsOfBackticks(from);
        return -1;
    }

    private void rememberRunsOfBackticks(int from) {
        lastRunOfBackticks.put(0, 0);
        for (int at = input.indexOf('`', from); at >= 0; ) {
            int ticks = runOfBackticks(at);
            lastRunOfBackticks.put(ticks, at);
            at = input.indexOf('`', at + ticks);
        }
    }

    private int runOfBackticks(int from) {
        int to = from;
        while (to < input.length() && input.charAt(to) == '`') {
            to++;
        }
        return to - from;
    }

    @Override
    public boolean parseAutolink() {
        int end = scan().autolinkEnd(index);
        if (end >= 0) {
            BasedSequence all = taken(index, end);
            appendNode(new AutoLink(all.subSequence(0, 1), all.midSequence(1, -1), all.endSequence(1)));
            return true;
        }
        end = scan().mailLinkEnd(index);
        if (end >= 0) {
            BasedSequence all = taken(index, end);
            appendNode(new MailLink(all.subSequence(0, 1), all.midSequence(1, -1), all.endSequence(1)));
            return true;
        }
        return false;
    }

    @Override
    public boolean parseHtmlInline() {
        int end = scan().htmlEnd(index);
        if (end < 0) {
            return false;
        }
        appendNode(new HtmlInline(taken(index, end)));
        return true;
    }

    @Override
    public boolean parseEntity() {
        int end = scan().entityEnd(index);
        if (end < 0) {
            return false;
        }
        appendNode(new HtmlEntity(taken(index, end)));
        return true;
    }

    @Override
    public @Nullable BasedSequence parseLinkDestination() {
        return takenUnlessAbsent(scan().destinationEnd(index));
    }

    @Override
    public @Nullable BasedSequence parseLinkTitle() {
        return takenUnlessAbsent(scan().titleEnd(index));
    }

    @Override
    public int parseLinkLabel() {
        int start = index;
        return takenUnlessAbsent(scan().labelEnd(index)) == null ? 0 : index - start;
    }

    private InlineScan scan() {
        if (scan.text() != input) {
            scan = new InlineScan(input);
        }
        return scan;
    }

    private @Nullable BasedSequence takenUnlessAbsent(int end) {
        return end < 0 ? null : taken(index, end);
    }

    private BasedSequence taken(int start, int end) {
        index = end;
        return input.subSequence(start, end);
    }
}
