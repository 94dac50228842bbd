package org.havenhub.markdown;

import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.havenhub.report.Rule;

/** Finds links and pictures that are none, because of the brackets around them or what stands between those. */
final class LostLink {

    static final Rule REVERSED_LINK = Rule.error(
            "reversed-link",
            "The brackets of a link are the wrong way round",
            "Readers see brackets and an address instead of a link.",
            "Square brackets hold the words, round ones the address: [words](address).");

    static final Rule BLANK_IN_ADDRESS = Rule.error(
            "blank-in-address",
            "The address of a link has a blank in it",
            "Markdown takes it for text, so readers see brackets instead of a link.",
            "Put angle brackets around the address, [words](<my form.pdf>), or give the file a name without blanks.");

    static final Rule BROKEN_BRACKETS = Rule.error(
            "broken-brackets",
            "The brackets of a link do not make one",
            "Readers see brackets and an address instead of a link.",
            "Write the words between square brackets, and right behind them the address between round ones:"
                    + " [words](address).");

    static final List<Rule> RULES = List.of(REVERSED_LINK, BLANK_IN_ADDRESS, BROKEN_BRACKETS);

    private static final String ENDINGS =
            "\\.(?i:md|html?|pdf|png|jpe?g|gif|svg|webp|avif|docx?|odt|rtf|xlsx?|ods|pptx?|odp|csv|txt|zip|mp3|mp4)";

    private static final String QUOTES = "“”„«»‘’‚‹›";

    private static final Pattern OUTSIDE = Pattern.compile("(?:https?://|www\\.|mailto:|tel:|resource:)\\S+");
    private static final Pattern FILE = Pattern.compile("\\S+" + ENDINGS + "(?:#\\S*)?");
    private static final Pattern FRAGMENT = Pattern.compile("#\\S+");

    private static final Pattern ROUND_BRACKETS =
            Pattern.compile("(?<sign>(?<![\\p{L}\\p{N}])!)?\\((?<inner>[^()]+)\\)(?<blank>\\p{Zs}?)$");

    /** The first blank is the only one that is tried, so that a long text is read through once for each ending. */
    private static final Pattern ADDRESS_WITH_BLANKS =
            Pattern.compile("^\\(([^\\s()]++ [^()\n]*" + ENDINGS + "(?:#[^\\s()#]*+)?)\\)");

    /** A way out of the hub, a list of help, or a telephone number, with a blank in it. */
    private static final Pattern ELSEWHERE_WITH_BLANKS =
            Pattern.compile("^\\(((?:(?:https?|mailto|tel|sms|resources?):|\\+?[0-9])[^\\s()]*+ [^()\"“”\n]*+)\\)");

    /** A comma, or the end of a site's name, ends the address: what follows are words that belong behind the link. */
    private static final Pattern SITE_AND_WORDS = Pattern.compile(
            "(?<address>https?://(?:[^\\s/,;]+\\.\\p{L}{2,}/?|[^\\s,;]+(?=[,;] )))(?<words>[,;]? (?![./]).+)");

    /** A heading as people read it, in the place of its id. */
    private static final Pattern HEADING_WITH_BLANKS =
            Pattern.compile("^\\((?<page>[^\\s()#]*+)#(?<words>[^\\s()#]++ [^()\"" + QUOTES + "\\n]*+)\\)");

    private static final String RESOURCE = "resource:";

    private static final Pattern NUMBER = Pattern.compile("\\+?[0-9][0-9 .-]{4,}+");

    private static final Pattern TEXT_WITH_BLANKS =
            Pattern.compile("(?<folder>(?:[^\\s/]+/)*+)(?<name>[^/#]+)(?<ending>\\.md(?:#.*)?)");

    private static final Pattern ADDRESS_AFTER_BLANK = Pattern.compile("^\\p{Zs}\\(([^\\s()]++)\\)");

    /** Between straight quotes it would be a title, and the whole a link. */
    private static final Pattern ADDRESS_AND_WORDS = Pattern.compile("^\\(([^\\s()]++)\\s++([^()]++)\\)");

    private static final Pattern WIDTH = Pattern.compile("=[0-9%px*]+");

    private static final String QUOTE = "[\"'" + QUOTES + "\\s]";
    private static final Pattern QUOTES_AROUND = Pattern.compile("^" + QUOTE + "++|(?<!" + QUOTE + ")" + QUOTE + "++$");

    private static final Pattern ADDRESS_WITHOUT_END = Pattern.compile("^\\(([^\\s()]++)(?=\\s|$)[^()]*+(?![^(])");

    /** Each bracket is read from once, to the next one. */
    private static final Pattern ROUND_BRACKETS_ONLY = Pattern.compile("\\(([^()\\[\\]\\\\]++)\\)\\(([^\\s()]++)\\)");

    /** Wide ones are those of a keyboard for Chinese or Japanese. */
    private static final List<OddBrackets> ODD_BRACKETS = List.of(
            new OddBrackets(
                    Pattern.compile("^[（(]([^\\s()（）<>]++)[）)]"),
                    "The round brackets of this link are wide ones, so there is no link."),
            new OddBrackets(
                    Pattern.compile("^\\(<([^\\n()<>]++)\\)"),
                    "The angle bracket behind the address is missing, so there is no link."),
            new OddBrackets(
                    Pattern.compile("^([^\\s()]++)\\)"),
                    "The round bracket before the address is missing, so there is no link."));

    private static final Pattern WORDS_WITHOUT_END =
            Pattern.compile("(?<!\\\\)\\[([^()\\[\\]\\\\]++)\\(([^\\s()]++)\\)");

    /** What stands before the sources of a text or in the words of somebody else has none: [1], [...]. */
    private static final Pattern WORD = Pattern.compile("\\p{L}{2}|\\p{Lo}|[0-9][0-9 .-]{4}");

    private final Findings findings;

    /**
     * Brackets that hold no address.
     *
     * @param pattern its first group is what was to be one
     */
    private record OddBrackets(Pattern pattern, String message) {}

    LostLink(Findings findings) {
        this.findings = findings;
    }

    /** Looks at square brackets that make no link, and at what stands beside them. */
    void check(RefNode node) {
        if (node.isDefined()) {
            return;
        }
        checkDoubled(node);
        if (hasAddressForName(node)) {
            String sign = node instanceof ImageRef ? "!" : "";
            report(
                    node.getStartOffset(),
                    node.getEndOffset(),
                    "The address stands between square brackets, so there is no link.",
                    sign + "[" + node.getText() + "]"
                            + target(node.getReference().toString()));
        }
        if (node.getPrevious() instanceof Text before && !(node instanceof ImageRef)) {
            checkReversed(node, before);
        }
        if (node.getNext() instanceof Text after) {
            checkAddress(node, after);
        }
    }

    /** Whether an address stands in the place of the name that refers to one: {@code [words][guide.md]}. */
    static boolean hasAddressForName(RefNode node) {
        return !node.isReferenceTextCombined() && isAddress(node.getReference().toString());
    }

    /** Looks at a text without any link. */
    void check(Text text) {
        BasedSequence typed = text.getChars();
        if (typed.indexOf('(') < 0) {
            return;
        }
        checkPairs(ROUND_BRACKETS_ONLY, text, "The words of this link stand in round brackets, so there is no link.");
        if (typed.indexOf('[') >= 0) {
            checkPairs(WORDS_WITHOUT_END, text, "The square bracket behind the words is missing, so there is no link.");
        }
    }

    private void checkPairs(Pattern pattern, Text text, String message) {
        Matcher pair = pattern.matcher(text.getChars());
        while (pair.find()) {
            if (isAddress(pair.group(2))) {
                report(
                        text.getStartOffset() + pair.start(),
                        text.getStartOffset() + pair.end(),
                        message,
                        "[" + pair.group(1).trim() + "]" + target(pair.group(2)));
            }
        }
    }

    /** Two brackets make a link in wikis alone. Those of notes and boxes have no words. */
    private void checkDoubled(RefNode node) {
        if (!isMark(node)) {
            WikiLink.around(node)
                    .ifPresent(link -> findings.add(
                            BROKEN_BRACKETS,
                            link.start(),
                            link.end(),
                            "Double square brackets make no link here.",
                            link.remedy()));
        }
    }

    private void checkReversed(RefNode node, Text before) {
        if (hasAddressForName(node)) {
            return;
        }
        Matcher round = ROUND_BRACKETS.matcher(before.getChars());
        if (round.find()) {
            String inner = round.group("inner");
            String reference = node.getReference().toString();
            boolean isAdjacent = round.group("blank").isEmpty();
            if (isAddress(reference)
                    || (isAdjacent && FRAGMENT.matcher(reference).matches())) {
                reportReversed(node, before, round, "[" + inner + "]" + target(reference));
            } else if (isAdjacent && isAddress(inner) && !isMark(node)) {
                reportReversed(node, before, round, "[" + reference + "]" + target(inner));
            }
        }
    }

    private void reportReversed(RefNode node, Text before, Matcher round, String link) {
        findings.add(
                REVERSED_LINK,
                before.getStartOffset() + round.start(),
                node.getEndOffset(),
                "The brackets of this link are the wrong way round.",
                "Write " + (round.group("sign") == null ? "" : "!") + link);
    }

    private void checkAddress(RefNode node, Text after) {
        BasedSequence typed = after.getChars();
        int start = node.getStartOffset();
        int offset = after.getStartOffset();
        Matcher blanks = ADDRESS_WITH_BLANKS.matcher(typed);
        Matcher elsewhere = ELSEWHERE_WITH_BLANKS.matcher(typed);
        Matcher titled = ADDRESS_AND_WORDS.matcher(typed);
        Matcher apart = ADDRESS_AFTER_BLANK.matcher(typed);
        Matcher open = ADDRESS_WITHOUT_END.matcher(typed);
        if (hasOddBrackets(node, after)) {
            return;
        }
        Matcher heading = HEADING_WITH_BLANKS.matcher(typed);
        if (blanks.find()) {
            reportBlanks(node, offset + blanks.end(), blanks.group(1));
        } else if (elsewhere.find() && isElsewhere(node, elsewhere.group(1))) {
            reportBlank(node, offset + elsewhere.end(), joined(elsewhere.group(1)));
        } else if (heading.find() && isPage(heading.group("page"))) {
            String id = HeadingIds.slug(heading.group("words")).orElse("");
            reportBlank(node, offset + heading.end(), "(" + heading.group("page") + "#" + id + ")");
        } else if (titled.find() && isAddress(titled.group(1))) {
            report(
                    start,
                    offset + titled.end(),
                    QUOTES.indexOf(titled.group(2).charAt(0)) >= 0
                            ? "The quotes of this title are curled, so there is no link."
                            : "The words behind this address do not stand between two straight quotes, so there is no link.",
                    node.getChars() + target(titled.group(1) + title(node, titled.group(2))));
        } else if (apart.find() && isWayOf(node, apart.group(1))) {
            report(
                    start,
                    offset + apart.end(),
                    "There is a blank between the words and the address, so there is no link.",
                    node.getChars() + target(apart.group(1)));
        } else if (open.find() && isAddress(open.group(1))) {
            report(
                    start,
                    offset + open.end(1),
                    "The round bracket behind the address is missing, so there is no link.",
                    node.getChars() + target(open.group(1)));
        }
    }

    private boolean hasOddBrackets(RefNode node, Text after) {
        for (OddBrackets odd : ODD_BRACKETS) {
            Matcher address = odd.pattern().matcher(after.getChars());
            if (address.find() && isAddress(address.group(1).replace(' ', '-'))) {
                int end = after.getStartOffset() + address.end();
                report(
                        node.getStartOffset(),
                        end,
                        odd.message(),
                        node.getChars() + target(withoutBlanks(address.group(1))));
                return true;
            }
        }
        return false;
    }

    private void reportBlanks(RefNode node, int end, String address) {
        Destination destination = new Destination(address);
        if (destination.isOnDevice()) {
            findings.add(
                    Destination.UNSAFE_LINK,
                    node.getStartOffset(),
                    end,
                    destination.fault().orElseThrow(),
                    destination.remedy());
            return;
        }
        reportBlank(node, end, "(" + withoutBlanks(address) + ")");
    }

    private void reportBlank(RefNode node, int end, String written) {
        findings.add(
                BLANK_IN_ADDRESS,
                node.getStartOffset(),
                end,
                "This address has a blank in it, so there is no link.",
                "Write " + node.getChars() + written);
    }

    /** Without a page before it, a heading is one of the same text. */
    private static boolean isPage(String typed) {
        return typed.isEmpty() || isFile(typed);
    }

    /** The file of a text has hyphens in its name where its author thinks of blanks; that of anything else may have blanks. */
    static String withoutBlanks(String address) {
        if (address.indexOf(' ') < 0) {
            return address;
        }
        Matcher text = TEXT_WITH_BLANKS.matcher(address);
        return text.matches()
                ? text.group("folder") + hyphened(text.group("name")) + text.group("ending")
                : "<" + address + ">";
    }

    /** As the names of texts and the ids of resources are written. */
    static String hyphened(String words) {
        return words.strip().replaceAll("\\s+", "-").toLowerCase(Locale.ROOT);
    }

    /** Digits alone are no address behind the mark of a note. */
    private static boolean isElsewhere(RefNode node, String address) {
        return address.indexOf(':') > 0 || (NUMBER.matcher(address).matches() && !isMark(node));
    }

    /** The round brackets with the address in them, and the words that belong behind. */
    private static String joined(String typed) {
        Matcher site = SITE_AND_WORDS.matcher(typed);
        return site.matches() ? "(" + site.group("address") + ")" + site.group("words") : "(" + address(typed) + ")";
    }

    private static String address(String address) {
        if (address.startsWith(RESOURCE)) {
            return RESOURCE + hyphened(address.substring(RESOURCE.length()));
        }
        int site = address.indexOf("//") < 0 ? 0 : address.indexOf('/', address.indexOf("//") + 2);
        int path = site < 0 ? address.length() : site;
        String bare = address.substring(0, path).replaceAll(" +", "")
                + address.substring(path).replaceAll(" +", address.startsWith("http") ? "%20" : "");
        return address.indexOf(':') > 0 ? bare : "tel:" + bare;
    }

    private void report(int start, int end, String message, String link) {
        findings.add(BROKEN_BRACKETS, start, end, message, "Write " + link);
    }

    /** A way to another site is one only with https: in front. */
    private static String target(String address) {
        return "(" + (address.startsWith("www.") ? "https://" : "") + address + ")";
    }

    /** The title of a picture is its caption, unless it says how wide it is; that of a link is not shown to anybody. */
    private static String title(RefNode node, String typed) {
        if (!(node instanceof ImageRef) || WIDTH.matcher(typed).matches()) {
            return "";
        }
        return " \"" + QUOTES_AROUND.matcher(typed).replaceAll("").replace('"', '\'') + "\"";
    }

    /** As those before the sources of a text, [1] (https://example.org), or inside the words of somebody else: [sic], [...]. */
    private static boolean isMark(RefNode node) {
        return node.getReference().matchesIgnoreCase("sic")
                || !WORD.matcher(node.getReference()).find();
    }

    /** Whether a link is meant, though a blank stands before the address: behind the mark of a note that is its source. */
    private static boolean isWayOf(RefNode node, String address) {
        boolean hasLetter = node.getReference().chars().anyMatch(Character::isLetter);
        return isAddress(address) && (!isMark(node) || (hasLetter && isFile(address)));
    }

    static boolean isAddress(String typed) {
        return OUTSIDE.matcher(typed).matches() || isFile(typed);
    }

    static boolean isFile(String typed) {
        return FILE.matcher(typed).matches();
    }
}
