package org.havenhub.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.havenhub.check.CodeToken.Kind;

/** How the pieces of a script hang together: which brackets belong together, what gets a value, and what is all of one. */
final class ScriptShape {

    private static final Pattern ASSIGNING =
            Pattern.compile("(?:[-+*/%&|^]|\\*\\*|<<|>>>?|&&|\\|\\||\\?\\?)?=(?![=>]).*");

    private static final Pattern SIGN = Pattern.compile("[-+*/%&|^?<>=!]");

    private static final Set<String> OPENING = Set.of("(", "[", "{", "${");
    private static final Set<String> CLOSING = Set.of(")", "]", "}");
    private static final Set<String> AFTER_A_VALUE = Set.of(")", ",", ";", "}", "");
    private static final Set<String> GOING_ON = Set.of("+", ".", "[", "(", "?", "|", "&");

    private static final Set<String> ASKING = Set.of(".", "[", "(");

    private static final Pattern COMPARING = Pattern.compile("(?:[=!]==?|&&|\\?(?!\\?)).*");

    private static final Set<String> WORDS_THAT_COMPARE = Set.of("typeof", "in", "instanceof");

    private static final Set<String> LENDING = Set.of("call", "apply", "bind");

    /** After these words, what stands in round brackets are no parameters. */
    private static final Set<String> HEADS = Set.of("if", "while", "for", "switch", "with");

    private static final Set<String> BEFORE_STATEMENTS = Set.of("else", "do", "try", "finally");

    /** Of brackets in one another, in a pattern that people write. */
    private static final int MOST_LEVELS = 20;

    private static final Set<String> DECLARING = Set.of("let", "const", "var", "import", "export");

    private final List<CodeToken> tokens;

    /** For each piece, where the bracket around it opens; -1 outside of all. */
    private final int[] around;

    /** For each bracket, the one that belongs to it; -1 for none. */
    private final int[] partner;

    private ScriptShape(List<CodeToken> tokens) {
        this.tokens = tokens;
        around = new int[tokens.size()];
        partner = new int[tokens.size()];
    }

    static ScriptShape of(List<CodeToken> tokens) {
        ScriptShape shape = new ScriptShape(tokens);
        shape.pair();
        return shape;
    }

    private void pair() {
        Arrays.fill(partner, -1);
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < tokens.size(); i++) {
            CodeToken token = tokens.get(i);
            if (token.is(Kind.MARK) && CLOSING.contains(token.text()) && !open.isEmpty()) {
                partner[i] = open.pop();
                partner[partner[i]] = i;
            }
            around[i] = open.isEmpty() ? -1 : open.peek();
            if (token.is(Kind.MARK) && OPENING.contains(token.text())) {
                open.push(i);
            }
        }
    }

    int size() {
        return tokens.size();
    }

    CodeToken at(int i) {
        return i < 0 || i >= tokens.size() ? CodeToken.NONE : tokens.get(i);
    }

    /** Where the bracket around a piece opens; -1 outside of all. */
    int around(int i) {
        return i < 0 || i >= around.length ? -1 : around[i];
    }

    /** The bracket that belongs to one; beyond the end if none does. */
    int partner(int i) {
        return i < 0 || i >= partner.length || partner[i] < 0 ? tokens.size() : partner[i];
    }

    /** Whether a name is that of a member: {@code a.name} or {@code a["name"]}. */
    boolean isTakenFrom(int i) {
        return at(i - 1).isMark(".") || (at(i - 1).isMark("[") && at(i).is(Kind.TEXT));
    }

    /** Of what a name is a member: {@code a.name}, {@code a?.name}, {@code a["name"]}; nothing if of none. */
    CodeToken owner(int i) {
        return at(ownerOf(i));
    }

    int ownerOf(int i) {
        if (!isTakenFrom(i)) {
            return -1;
        }
        int point = at(i - 1).isMark("[") && at(i - 2).isMark(".") ? i - 2 : i - 1;
        return at(point).isMark(".") && at(point - 1).isMark("?") ? point - 2 : point - 1;
    }

    /** What is done with a name: behind the bracket of {@code a["name"]} and the question mark of {@code name?.b}. */
    private int after(int i) {
        int next = at(i - 1).isMark("[") && at(i).is(Kind.TEXT) && at(i + 1).isMark("]") ? i + 2 : i + 1;
        if (!at(next).isMark("?") || !at(next + 1).isMark(".")) {
            return next;
        }
        return at(next + 2).isMark("(") || at(next + 2).isMark("[") ? next + 2 : next + 1;
    }

    /** Where the name of the member stands that is taken from a thing; nowhere if none is, or its name is put together. */
    int member(int i) {
        int next = after(i);
        boolean isNamed = at(next).isMark(".") || (at(next).isMark("[") && isWholeName(next));
        return isNamed ? next + 1 : -1;
    }

    /** Whether a member is taken from a thing whose name is put together. */
    boolean isPicked(int i) {
        int next = after(i);
        return at(next).isMark("[") && !isWholeName(next);
    }

    private boolean isWholeName(int bracket) {
        return at(bracket + 1).is(Kind.TEXT) && at(bracket + 2).isMark("]");
    }

    /** Where the first argument begins of {@code name(…)} or {@code name?.(…)}; nowhere if nothing is called. */
    int argument(int i) {
        int next = after(i);
        return at(next).isMark("(") ? next + 1 : -1;
    }

    /** Whether a thing as a whole goes somewhere, and is not only compared or asked for a member. */
    boolean isHandedOn(int i) {
        CodeToken next = at(after(i));
        if ((next.is(Kind.MARK) && ASKING.contains(next.text())) || isKey(i)) {
            return false;
        }
        int first = firstOfChain(i);
        CodeToken before = at(first - 1);
        boolean isCompared = COMPARING.matcher(signAt(i + 1)).matches()
                || before.isMark("!")
                || (before.isMark("=")
                        && (at(first - 2).isMark("=") || at(first - 2).isMark("!")))
                || (before.is(Kind.WORD) && WORDS_THAT_COMPARE.contains(before.text()));
        return !isCompared;
    }

    private int firstOfChain(int i) {
        int first = i;
        while (ownerOf(first) >= 0) {
            first = ownerOf(first);
        }
        return first;
    }

    /** Whether a place lies in the round brackets behind such a word. */
    boolean isInCall(int i, Set<String> words) {
        int open = around(i);
        for (int level = 0; level < MOST_LEVELS && open >= 0; level++) {
            if (at(open).isMark("(") && words.contains(at(open - 1).text())) {
                return true;
            }
            open = around(open);
        }
        return false;
    }

    /** The last name of {@code a.b(c)?.name}. */
    int lastOfChain(int i) {
        int last = i;
        for (int next = i; next >= 0; next = nextOfChain(next)) {
            last = next;
        }
        return last;
    }

    /** The last piece of {@code a.b(c)[d]}, {@code new A(b)}, {@code {…}} and {@code "text"}. */
    int lastOfOperand(int i) {
        int start = at(i).isWord("new") ? i + 1 : i;
        int last = isOpening(start) ? partner(start) : lastOfChain(start);
        while (at(last + 1).isMark("(") || at(last + 1).isMark("[")) {
            last = partner(last + 1);
        }
        return last;
    }

    private boolean isOpening(int i) {
        return at(i).is(Kind.MARK) && OPENING.contains(at(i).text());
    }

    private int nextOfChain(int i) {
        int next = i + 1;
        while (at(next).isMark("(") || at(next).isMark("[")) {
            next = partner(next) + 1;
        }
        int point = at(next).isMark("?") ? next + 1 : next;
        return at(i).is(Kind.WORD) && at(point).isMark(".") && at(point + 1).is(Kind.WORD) ? point + 1 : -1;
    }

    /** Where the members begin of an object that is written out; only where its bracket stands if it never closes. */
    List<Integer> members(int open) {
        int close = partner(open);
        if (close >= size()) {
            return List.of(open);
        }
        List<Integer> members = new ArrayList<>();
        int i = open + 1;
        while (i < close) {
            members.add(i);
            i = afterComma(i, close);
        }
        return members;
    }

    private int afterComma(int i, int close) {
        int next = i;
        while (next < close && !at(next).isMark(",")) {
            next = isOpening(next) ? partner(next) + 1 : next + 1;
        }
        return next + 1;
    }

    /** Whether what is taken out of an object by a name that is put together gets a name: {@code const {[a]: b} = c}. */
    boolean isPickedInPattern(int i) {
        return at(i).isMark("[") && isFirst(i) && at(partner(i) + 1).isMark(":") && !isWholeName(i) && isRead(i);
    }

    /** Whether a name is that of a member of an object that is written out. */
    boolean isKey(int i) {
        return isFirst(i) && at(i + 1).isMark(":") && !isRead(i);
    }

    /** Likewise of one that has the name of what it holds: {@code {src}}. */
    boolean isShortKey(int i) {
        return isFirst(i) && isLast(i) && at(around(i)).isMark("{") && !isRead(i);
    }

    /** Whether a member is taken from an object under its own name or another one: {@code const {name, other: b} = c}. */
    boolean isReadFromObject(int i) {
        return isFirst(i) && at(around(i)).isMark("{") && !isStatements(around(i)) && isRead(i);
    }

    /** Whether a name is one of those in a list, an object or a pattern that is written out. */
    boolean isInLiteral(int i) {
        int open = around(i);
        boolean isOneOf = isFirst(i) || at(i - 1).isMark("[") || at(i - 1).isMark(":");
        return isOneOf && ((at(open).isMark("{") && !isStatements(open)) || (at(open).isMark("[") && !isMember(open)));
    }

    private boolean isFirst(int i) {
        return at(i - 1).isMark("{") || at(i - 1).isMark(",");
    }

    private boolean isLast(int i) {
        return at(i + 1).isMark("}") || at(i + 1).isMark(",");
    }

    /** Whether what is in these brackets is taken from an object, and none is made: {@code const {src} = picture}. */
    private boolean isRead(int i) {
        return isDeclared(i) || signAt(partner(around(i)) + 1).equals("=");
    }

    /** Whether a name stands where a script names something of its own. */
    boolean isDeclared(int i) {
        CodeToken before = at(i - 1);
        if (before.is(Kind.WORD)
                && (DECLARING.contains(before.text())
                        || Set.of("function", "class").contains(before.text()))) {
            return true;
        }
        return isLaterInList(i) || isParameter(i);
    }

    /** Whether a name is declared by itself, with its value behind it or with none so far: {@code let a, b = 1;}. */
    boolean isDeclaredAlone(int i) {
        CodeToken before = at(i - 1);
        return (before.is(Kind.WORD) && DECLARING.contains(before.text())) || isLaterInList(i);
    }

    /** Whether a name is that of a parameter, or stands in a pattern that takes something apart. */
    boolean isParameter(int i) {
        boolean isOnlyDefault = at(i - 1).isMark("=");
        return isArrow(i + 1) || (isInParameters(i) && !isOnlyDefault);
    }

    /** Behind a comma between statements, as in {@code let a, b = 1, c;}. */
    private boolean isLaterInList(int i) {
        boolean isAlone = (around(i) < 0 || (at(around(i)).isMark("{") && isStatements(around(i))))
                && (at(i + 1).isMark(",") || at(i + 1).isMark(";"));
        return at(i - 1).isMark(",") && (signAt(i + 1).equals("=") || isAlone);
    }

    private boolean isInParameters(int i) {
        int open = around(i);
        for (int level = 0; level < MOST_LEVELS && open >= 0; level++) {
            CodeToken before = at(open - 1);
            int after = partner(open) + 1;
            boolean isPattern = before.is(Kind.WORD) && DECLARING.contains(before.text());
            boolean isOfFunction = at(open).isMark("(")
                    && !HEADS.contains(before.text())
                    && (isArrow(after) || at(after).isMark("{"));
            if (isPattern || isOfFunction) {
                return true;
            }
            if (at(open).isMark("{") && isStatements(open)) {
                return false;
            }
            open = around(open);
        }
        return false;
    }

    /** Whether statements stand in curly brackets, and no members. */
    private boolean isStatements(int open) {
        CodeToken before = at(open - 1);
        return before.is(Kind.MARK) ? ")>};".contains(before.text()) : BEFORE_STATEMENTS.contains(before.text());
    }

    /** Whether a class is written in the brackets around a piece. */
    boolean isInClass(int i) {
        int open = around(i);
        return at(open).isMark("{")
                && (at(open - 1).isWord("class")
                        || at(open - 2).isWord("class")
                        || at(open - 2).isWord("extends"));
    }

    /** Whether a method has its name there: {@code {name(a) {…}}}, {@code class A { async name() {…} }}. */
    boolean isMethod(int i) {
        int open = around(i);
        boolean isOfObject = at(open).isMark("{") && !isStatements(open);
        boolean isBody = at(i + 1).isMark("(") && at(partner(i + 1) + 1).isMark("{");
        return at(i).is(Kind.WORD) && isBody && !HEADS.contains(at(i).text()) && (isOfObject || isInClass(i));
    }

    boolean isArrow(int i) {
        return at(i).isMark("=") && at(i + 1).isMark(">");
    }

    /** Whether a function that is written out begins there. */
    boolean isFunction(int i) {
        return at(i).isWord("function")
                || (at(i).isWord("async")
                        && (at(i + 1).is(Kind.WORD) || (at(i + 1).isMark("(") && isArrow(partner(i + 1) + 1))))
                || (at(i).is(Kind.WORD) && isArrow(i + 1))
                || (at(i).isMark("(") && isArrow(partner(i) + 1));
    }

    /** Whether a function is all of an argument: {@code function () {} + a} is a text. */
    boolean isFunctionAlone(int i) {
        int word = at(i).isWord("async") ? i + 1 : i;
        if (!at(word).isWord("function")) {
            return isFunction(i);
        }
        int name = at(word + 1).isMark("*") ? word + 2 : word + 1;
        int open = at(name).isMark("(") ? name : name + 1;
        CodeToken next = at(partner(partner(open) + 1) + 1);
        return next.isMark(",") || next.isMark(")");
    }

    /** Whether all of an argument is what {@code a.bind(b)} makes, which is a function. */
    boolean isBound(int i) {
        int last = lastOfChain(i);
        CodeToken next = at(partner(last + 1) + 1);
        return last > i
                && at(last).isWord("bind")
                && at(last + 1).isMark("(")
                && (next.isMark(",") || next.isMark(")"));
    }

    /** Whether a text is the beginning of another one: {@code "text" + a}, {@code `text${a}`}, {@code "text".concat(a)}. */
    boolean goesOnFurther(int i) {
        CodeToken next = at(i + 1);
        return next.isMark("+") || next.isMark("${") || next.isMark(".") || next.isMark("[");
    }

    /** Whether a value certainly begins with a {@code #}: {@code "#" + a.id}, {@code `#${a}`}. */
    boolean isPartOfPage(int i) {
        if (!at(i).is(Kind.TEXT) || !at(i).text().startsWith("#")) {
            return false;
        }
        int last = i;
        while (at(last + 1).isMark("${") || (at(last + 1).isMark("+") && isPlainOperand(last + 2))) {
            last = at(last + 1).isMark("${") ? partner(last + 1) + 1 : lastOfOperand(last + 2);
        }
        return isEnd(last);
    }

    private boolean isPlainOperand(int i) {
        return at(i).is(Kind.TEXT)
                || at(i).isMark("(")
                || (at(i).is(Kind.WORD) && !ScriptTokens.BEFORE_A_VALUE.contains(at(i).text()));
    }

    /** Whether only members are taken from a thing: {@code const {a, b} = c.name}. */
    boolean isTakenApart(int i) {
        int before = firstOfChain(i) - 1;
        return at(before).isMark("=") && at(before - 1).isMark("}");
    }

    /** Whether a member gets something: {@code a.name = b}, {@code a["name"] += b}, {@code [a.name, b] = c}. */
    boolean isSet(int i) {
        return isGivenTo(afterBrackets(i)) || isInPattern(i);
    }

    /** Whether what ends before a place gets something. */
    boolean isGivenTo(int i) {
        return ASSIGNING.matcher(signAt(i)).matches()
                || ((at(i).isWord("of") || at(i).isWord("in")) && isHeadOfLoop(around(i)));
    }

    private boolean isHeadOfLoop(int open) {
        int word = at(open - 1).isWord("await") ? open - 2 : open - 1;
        return at(open).isMark("(") && at(word).isWord("for");
    }

    boolean isSetToUnknown(int i) {
        int next = afterBrackets(i);
        return isSet(i) && !(signAt(next).equals("=") && isWhole(next + 1));
    }

    /** Whether a place in a list or an object gets what another one has at that place. */
    private boolean isInPattern(int i) {
        if (!at(i + 1).isMark(",") && !at(i + 1).isMark("]")) {
            return false;
        }
        int open = around(at(i - 1).isMark("[") ? i - 1 : i);
        for (int level = 0; level < MOST_LEVELS && isOfPattern(open); level++) {
            int after = partner(open) + 1;
            if (signAt(after).equals("=") || at(after).isWord("of")) {
                return true;
            }
            open = around(open);
        }
        return false;
    }

    private boolean isOfPattern(int open) {
        return at(open).isMark("{") || (at(open).isMark("[") && !isMember(open));
    }

    /** The first piece of what a name alone gets: {@code a = b}, {@code a["name"] ||= b}, {@code name: b}; nowhere if it gets nothing so. */
    int given(int i) {
        if (isKey(i)) {
            return i + 2;
        }
        int next = after(i);
        String sign = signAt(next);
        return ASSIGNING.matcher(sign).matches() ? next + sign.length() : -1;
    }

    /** The first piece of what a name gets with an {@code =}. */
    int value(int i) {
        return afterBrackets(i) + 1;
    }

    /** Out of all brackets that a name ends, but not where it only tells which member of another thing is meant. */
    private int afterBrackets(int i) {
        int next = i + 1;
        while (at(next).is(Kind.MARK) && CLOSING.contains(at(next).text()) && !picks(partner(next), i)) {
            next++;
        }
        return next;
    }

    private boolean picks(int bracket, int i) {
        boolean isNameItself = bracket == i - 1 && at(i).is(Kind.TEXT);
        return at(bracket).isMark("[") && isMember(bracket) && !isNameItself;
    }

    /** The marks that stand together there. */
    String signAt(int i) {
        StringBuilder sign = new StringBuilder();
        for (int next = i;
                at(next).is(Kind.MARK) && SIGN.matcher(at(next).text()).matches();
                next++) {
            sign.append(at(next).text());
        }
        return sign.toString();
    }

    /** Whether a text is all of a value, and not the beginning of one. */
    boolean isWhole(int i) {
        return at(i).is(Kind.TEXT) && AFTER_A_VALUE.contains(at(i + 1).text());
    }

    /** Whether a value ends there. */
    boolean isEnd(int last) {
        CodeToken next = at(last + 1);
        return switch (next.kind()) {
            case MARK -> AFTER_A_VALUE.contains(next.text()) || next.isMark("]");
            case WORD -> !WORDS_THAT_COMPARE.contains(next.text());
            case TEXT, BROKEN -> false;
        };
    }

    /** Whether all of a value is the address of a link, which is checked where the link stands. */
    boolean isAddressOfLink(int i) {
        int last = lastOfChain(i);
        return last > i && at(last).isWord("href") && !goesOn(last);
    }

    /** Whether a value does not end with a name. */
    boolean goesOn(int last) {
        return at(last + 1).is(Kind.MARK) && GOING_ON.contains(at(last + 1).text());
    }

    /** Whether a bracket follows a value, so that what is in it is the name of a member. */
    boolean isMember(int i) {
        CodeToken before = at(i - 1);
        boolean isName = before.is(Kind.WORD) && !ScriptTokens.BEFORE_A_VALUE.contains(before.text());
        boolean isPerhaps = before.isMark(".") && at(i - 2).isMark("?");
        return isName || before.isMark(")") || before.isMark("]") || isPerhaps;
    }

    /** Whether what ends there is called: {@code a(b)}, {@code a?.(b)}, {@code a`b`}, {@code a.call(b)}. */
    boolean isCalled(int last) {
        int next = at(last + 1).isMark("?") && at(last + 2).isMark(".") ? last + 2 : last + 1;
        boolean isLent = at(next).isMark(".")
                && (at(next + 1).isMark("(") || LENDING.contains(at(next + 1).text()));
        return at(next).isMark("(") || at(next).is(Kind.TEXT) || isLent;
    }
}
