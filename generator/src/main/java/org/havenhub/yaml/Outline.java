package org.havenhub.yaml;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The lines of a text as an editor showed them that made a Tab so wide: which group each line belongs to, and in which column it
 * has to begin so that it belongs there whatever a Tab is.
 */
final class Outline {

    private static final String GAP = "[ \t\u00A0]";
    private static final Pattern ITEM = Pattern.compile("[-—–•*](?:" + GAP + "+|$)");
    private static final Pattern ODD_GAP = Pattern.compile("- *[\t\u00A0]");
    private static final Pattern HYPHEN_AND_WORD = Pattern.compile("-(?=" + Row.NAME + ":(?: |$))");
    private static final Pattern FIELD = Pattern.compile("(?<name>" + Row.NAME + ")[:：](?!//)");
    private static final Pattern NOTE = Pattern.compile("(?:^|[ \t])#.*$");
    private static final Pattern BLOCK =
            Pattern.compile("(?:-" + GAP + "+)*+(?:" + Row.NAME + ":" + GAP + "+)?[|>][-+0-9]*" + GAP + "*(?:#.*)?");
    private static final Pattern BRACKETS =
            Pattern.compile("(?:-" + GAP + "+)*+(?:" + Row.NAME + ":" + GAP + "+)?[\\[{].*");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*+\"|'[^']*+'");
    private static final int WHOLE_FILE = -1;
    /** Of a hyphen and a space. */
    private static final int LEAST_WIDTH = 2;

    /**
     * Where a line belongs.
     *
     * @param column where it has to begin
     * @param group what it belongs to, by the first line of that
     * @param fits whether it stands exactly where the lines of a group do
     * @param others where the lines begin of each other group that is open there
     */
    record Spot(int column, int group, boolean fits, Map<Integer, Integer> others) {

        Spot {
            others = Map.copyOf(others);
        }
    }

    /**
     * A group of lines that begin in the same column.
     *
     * @param id its first line
     * @param seen the column where its lines are seen to begin
     * @param column where they have to begin
     * @param ofItems whether it is a list
     * @param names the fields that it has so far
     */
    private record Group(int id, int seen, int column, boolean ofItems, Set<String> names) {}

    private final int tab;
    private final int step;
    private final boolean keepsWidths;
    /** The innermost first. */
    private final Deque<Group> open = new ArrayDeque<>();

    private final Map<Integer, Spot> spots = new HashMap<>();
    private final Map<Integer, Integer> gaps = new HashMap<>();
    private final Set<Integer> texts = new HashSet<>();
    private int misfits;
    private boolean opensGroup;
    private int brackets;
    private Optional<Group> block = Optional.empty();
    private Optional<Spot> blockStart = Optional.empty();
    private int blockSeen;

    /**
     * Lines seen with a width of a Tab.
     *
     * @param step by how much a group is set in where nothing else says it
     * @param keepsWidths whether widths stay as they are seen, since lines that begin with plain spaces count on them
     */
    Outline(Stream<Row> rows, int tab, int step, boolean keepsWidths) {
        this.tab = tab;
        this.step = step;
        this.keepsWidths = keepsWidths;
        rows.forEach(this::read);
    }

    /** How many lines stand where no group has its lines. */
    int misfits() {
        return misfits;
    }

    /** Where a line belongs that begins with anything but plain spaces; empty for every other line. */
    Optional<Spot> spot(Row row) {
        return Optional.ofNullable(spots.get(row.start()));
    }

    /** Whether a line belongs to a block of text. */
    boolean isText(Row row) {
        return texts.contains(row.start());
    }

    /** How many spaces belong behind the hyphen of an item. */
    int gap(Row row) {
        return gaps.getOrDefault(row.start(), 1);
    }

    /** Whether a line is an item whose hyphen is followed by anything but plain spaces. */
    static boolean hasOddGap(Row row) {
        return ODD_GAP.matcher(row.text()).region(Lead.end(row), row.end()).lookingAt();
    }

    private void read(Row row) {
        Lead lead = Lead.of(row);
        String content = row.text().substring(row.start() + lead.characters().length(), row.end());
        if (content.isEmpty()) {
            return;
        }
        int seen = lead.columns(tab);
        if (block.filter(owner -> seen > owner.seen()).isPresent()) {
            readText(row, lead, seen, block.orElseThrow());
            return;
        }
        block = Optional.empty();
        blockStart = Optional.empty();
        Spot spot = isContinuation(content) ? continuation(seen) : member(row, lead, seen, content);
        if (lead.isOdd()) {
            spots.put(row.start(), spot);
        }
        misfits += spot.fits() ? 0 : 1;
        follow(content);
    }

    /** A line of a block of text is set in as far as the first one, and by what it has more than that. */
    private void readText(Row row, Lead lead, int seen, Group owner) {
        texts.add(row.start());
        boolean isReadable = !lead.isOdd()
                || row.indent() > blockStart.map(first -> first.column() - 1).orElse(owner.column());
        Spot spot = blockStart
                .map(first -> textSpot(first.column() + Math.max(0, seen - blockSeen), owner))
                .orElseGet(() -> textSpot(isReadable ? row.indent() : below(owner, seen), owner));
        if (blockStart.isEmpty()) {
            blockStart = Optional.of(spot);
            blockSeen = seen;
        }
        if (!isReadable) {
            spots.put(row.start(), spot);
        }
    }

    private static Spot textSpot(int column, Group owner) {
        return new Spot(column, owner.id(), true, Map.of());
    }

    /** A note, the next line of a text, or one inside brackets. */
    private boolean isContinuation(String content) {
        return brackets > 0 || content.startsWith("#") || !(isItem(content) || isField(content));
    }

    private Spot continuation(int seen) {
        return open.isEmpty()
                ? new Spot(0, WHOLE_FILE, true, Map.of())
                : textSpot(below(open.getFirst(), seen), open.getFirst());
    }

    private Spot member(Row row, Lead lead, int seen, String content) {
        boolean isItem = isItem(content);
        List<Group> candidates =
                open.stream().filter(group -> group.ofItems() == isItem).toList();
        boolean isNew = open.isEmpty() || (opensGroup && isBelowInnermost(seen, isItem));
        Optional<Group> exact = isNew
                ? Optional.empty()
                : candidates.stream()
                        .filter(group -> group.seen() == seen && lacks(group, content))
                        .findFirst();
        Group group = isNew
                ? opened(row, lead, seen, isItem)
                : exact.or(() -> nearest(candidates, seen)).orElseGet(() -> stray(row, lead, seen, isItem));
        Map<Integer, Integer> others = new TreeMap<>();
        candidates.stream()
                .filter(other -> other.column() != group.column())
                .forEach(other -> others.put(other.id(), other.column()));
        enter(group);
        name(content).ifPresent(group.names()::add);
        if (isItem) {
            enterItem(row, seen, group, content);
        }
        return new Spot(group.column(), group.id(), isNew || exact.isPresent(), others);
    }

    private boolean isBelowInnermost(int seen, boolean isItem) {
        Group innermost = open.getFirst();
        return seen > innermost.seen() || (isItem && !innermost.ofItems() && innermost.seen() == seen);
    }

    private Group opened(Row row, Lead lead, int seen, boolean isItem) {
        return group(row.start(), seen, lead.isOdd() ? newColumn(seen, isItem) : seen, isItem);
    }

    private int newColumn(int seen, boolean isItem) {
        if (open.isEmpty()) {
            return 0;
        }
        Group owner = open.getFirst();
        return isItem && owner.seen() == seen ? owner.column() : below(owner, seen);
    }

    /** Where a line begins that belongs below the name of a group. */
    private int below(Group owner, int seen) {
        return owner.column() + (keepsWidths ? Math.max(1, seen - owner.seen()) : step);
    }

    private static Optional<Group> nearest(List<Group> candidates, int seen) {
        return candidates.stream().min(Comparator.comparingInt(group -> Math.abs(group.seen() - seen)));
    }

    /** No group of its sort is open: it stands for itself. */
    private static Group stray(Row row, Lead lead, int seen, boolean isItem) {
        return group(row.start(), seen, lead.isOdd() ? 0 : seen, isItem);
    }

    private static Group group(int id, int seen, int column, boolean ofItems) {
        return new Group(id, seen, column, ofItems, new HashSet<>());
    }

    /** Closes what is inside the group. */
    private void enter(Group group) {
        if (open.contains(group)) {
            while (!open.getFirst().equals(group)) {
                open.pop();
            }
            return;
        }
        while (!open.isEmpty()
                && open.getFirst().seen() >= group.seen()
                && open.getFirst().column() >= group.column()
                && !(group.ofItems()
                        && !open.getFirst().ofItems()
                        && open.getFirst().seen() == group.seen())) {
            open.pop();
        }
        open.push(group);
    }

    /** The fields that begin behind the hyphen of an item. */
    private void enterItem(Row row, int seen, Group list, String content) {
        int gapEnd = gapEnd(content);
        String inside = content.substring(gapEnd);
        if (!isField(inside)) {
            return;
        }
        int width = width(row, seen, content, gapEnd);
        gaps.put(row.start(), width - 1);
        Group fields = new Group(
                row.start() + 1,
                seen + seenWidth(row, seen, content, gapEnd),
                list.column() + width,
                false,
                new HashSet<>());
        name(inside).ifPresent(fields.names()::add);
        open.push(fields);
    }

    /** Of a hyphen and what follows it. A Tab becomes one space, unless a line of plain spaces stands below where it ends. */
    private int width(Row row, int seen, String content, int gapEnd) {
        boolean isTab = content.substring(0, gapEnd).indexOf('\t') >= 0;
        boolean isCountedOn = row.below().filter(next -> !Lead.of(next).isOdd()).isPresent();
        return isTab && !isCountedOn ? LEAST_WIDTH : seenWidth(row, seen, content, gapEnd);
    }

    /** Where the line below stands as if there were one space, the Tab was seen as one. */
    private int seenWidth(Row row, int seen, String content, int gapEnd) {
        if (content.charAt(0) != '-' || gapEnd == 1) {
            return LEAST_WIDTH;
        }
        boolean isTab = content.substring(0, gapEnd).indexOf('\t') >= 0;
        boolean isOneSpace = row.below()
                .filter(next -> Lead.of(next).columns(tab) == seen + LEAST_WIDTH)
                .isPresent();
        int stop = new Lead(" ".repeat(seen + 1) + content.substring(1, gapEnd)).columns(tab);
        return isTab && isOneSpace ? LEAST_WIDTH : stop - seen;
    }

    private static int gapEnd(String content) {
        Matcher item = ITEM.matcher(content);
        return item.lookingAt() ? item.end() : 1;
    }

    private static boolean isItem(String content) {
        return ITEM.matcher(content).lookingAt()
                || HYPHEN_AND_WORD.matcher(content).lookingAt();
    }

    private static boolean isField(String content) {
        return FIELD.matcher(content).lookingAt();
    }

    private static Optional<String> name(String content) {
        Matcher field = FIELD.matcher(content);
        return field.lookingAt() ? Optional.of(field.group("name")) : Optional.empty();
    }

    private static boolean lacks(Group group, String content) {
        return name(content).filter(group.names()::contains).isEmpty();
    }

    /** What a line means for those below it. */
    private void follow(String content) {
        if (content.startsWith("#")) {
            return;
        }
        String said = NOTE.matcher(content).replaceFirst("").stripTrailing();
        if (BLOCK.matcher(content).matches() && !open.isEmpty()) {
            block = Optional.of(open.getFirst());
        }
        opensGroup = said.endsWith(":") || said.endsWith("：") || said.equals("-");
        if (brackets > 0 || BRACKETS.matcher(said).matches()) {
            String bare = QUOTED.matcher(said).replaceAll("");
            boolean goesOn = said.isEmpty() || ",[{".indexOf(said.charAt(said.length() - 1)) >= 0;
            brackets = goesOn ? Math.max(0, brackets + count(bare, "[{") - count(bare, "]}")) : 0;
        }
    }

    private static int count(String text, String signs) {
        return (int) text.chars().filter(c -> signs.indexOf(c) >= 0).count();
    }
}
