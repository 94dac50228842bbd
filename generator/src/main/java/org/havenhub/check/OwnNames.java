package org.havenhub.check;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.havenhub.check.CodeToken.Kind;

/**
 * The names that a script gives to things of its own. They are not told apart by where they are valid, so a name counts as one of its
 * own functions, objects or lists only if nothing else in the script has it: no other value, and no parameter.
 */
final class OwnNames {

    /** What makes an object or a list; anything else that is new may be a picture. */
    private static final Pattern MAKERS = Pattern.compile("(?:\\w+\\d+|Uint8Clamped)?Array|Map|Set|Object|JSON");

    /** Of those, what makes a new one whatever it is told: {@code Object(picture)} is the picture. */
    private static final Pattern CERTAIN_MAKERS =
            Pattern.compile("(?:\\w+\\d+|Uint8Clamped)?Array(?:\\.(?:from|of))?|Map|Set"
                    + "|JSON\\.parse|Object\\.(?:fromEntries|create|keys|values|entries)");

    /** They make a list of a list. */
    private static final Set<String> LISTING = Set.of("map", "filter", "slice", "sort", "reverse", "concat", "fill");

    /** Members of an element that hold only texts, and load none of them. */
    private static final Set<String> OF_ELEMENTS = Set.of("dataset", "classList");

    /** What a name is often given until there is more to it. */
    private static final Set<String> NOTHING = Set.of("null", "undefined");

    private static final String STYLE = "style";

    private final ScriptShape script;
    private final Set<String> all = new HashSet<>();
    private final Set<String> declared = new HashSet<>();
    private final Set<String> titles = new HashSet<>();
    private final Set<String> noTitles = new HashSet<>();
    private final Set<String> functions = new HashSet<>();
    private final Set<String> made = new HashSet<>();
    private final Set<String> holders = new HashSet<>();
    private final Set<String> holdingMembers = new HashSet<>(OF_ELEMENTS);
    private final Set<String> styles = new HashSet<>(Set.of(STYLE));

    private OwnNames(ScriptShape script) {
        this.script = script;
    }

    static OwnNames of(ScriptShape script) {
        OwnNames names = new OwnNames(script);
        names.read();
        return names;
    }

    /** Whether the script gives that name to anything. */
    boolean has(String name) {
        return all.contains(name);
    }

    /** Whether the script gives that name to anything that is no member of another thing. */
    boolean declares(String name) {
        return declared.contains(name);
    }

    /** Whether something with that name is the title that the page had. */
    boolean isTitle(String name) {
        return titles.contains(name) && !noTitles.contains(name);
    }

    boolean isFunction(String name) {
        return functions.contains(name);
    }

    /** Whether something with that name may be an object or a list that the script makes. */
    boolean mayBeMade(String name) {
        return made.contains(name);
    }

    /** Whether something with that name may be the style of an element. */
    boolean isStyle(String name) {
        return styles.contains(name);
    }

    /** Whether the name there is that of an object or a list that the script makes, so that nothing is loaded that is put into it. */
    boolean isHolder(int i) {
        int name = i;
        while (script.isTakenFrom(name)) {
            if (!holdingMembers.contains(script.at(name).text())) {
                return false;
            }
            int owner = script.ownerOf(name);
            if (OF_ELEMENTS.contains(script.at(name).text()) || script.at(owner).isWord("this")) {
                return true;
            }
            name = owner;
        }
        return script.at(name).is(Kind.WORD) && holders.contains(script.at(name).text());
    }

    private void read() {
        Set<String> noFunctions = new HashSet<>();
        Set<String> noHolders = new HashSet<>();
        Set<String> noMembers = new HashSet<>();
        for (int i = 0; i < script.size(); i++) {
            if (isMember(i)) {
                readHolder(i, holdingMembers, noMembers);
            } else if (script.at(i).is(Kind.WORD)) {
                readHolder(i, holders, noHolders);
                readFunction(i, noFunctions);
            }
            if (script.at(i).is(Kind.WORD)) {
                readName(i);
            }
        }
        functions.removeAll(noFunctions);
        holders.removeAll(noHolders);
        holdingMembers.removeAll(noMembers);
    }

    private boolean isMember(int i) {
        boolean isName = script.at(i).is(Kind.WORD) || script.at(i).is(Kind.TEXT);
        return isName && (script.isTakenFrom(i) || script.isKey(i) || script.isShortKey(i) || script.isInClass(i));
    }

    private void readName(int i) {
        String name = script.at(i).text();
        if (script.isDeclared(i) || isMethod(i)) {
            all.add(name);
        }
        if (script.isDeclared(i) && !isMember(i)) {
            declared.add(name);
        }
        int value = script.given(i);
        if (isMade(script, value)) {
            made.add(name);
        }
        readTitle(name, i, value);
        if (value >= 0 && isStyleOfElement(value)) {
            styles.add(name);
        }
    }

    private void readTitle(String name, int i, int value) {
        int last = script.lastOfChain(value);
        boolean isTitle = value >= 0
                && script.isDeclaredAlone(i)
                && script.at(value).isWord("document")
                && script.owner(last).isWord("document")
                && script.at(last).isWord("title")
                && script.isEnd(last);
        if (isTitle) {
            titles.add(name);
        } else if (!isMember(i) && (value >= 0 || isSomethingElse(i))) {
            noTitles.add(name);
        }
    }

    private void readHolder(int i, Set<String> yes, Set<String> no) {
        String name = script.at(i).text();
        int value = script.given(i);
        if (value >= 0 && isCertainlyMade(value) && !isOnlyDefault(i)) {
            yes.add(name);
        } else if (isSomethingElse(i)) {
            no.add(name);
        }
    }

    private void readFunction(int i, Set<String> no) {
        String name = script.at(i).text();
        boolean isFunction = script.at(i - 1).isWord("function")
                || (script.isFunction(script.given(i)) && !isOnlyDefault(i))
                || isResolver(i);
        if (isFunction) {
            functions.add(name);
        } else if (isSomethingElse(i)) {
            no.add(name);
        }
    }

    /** Whether a name gets a value only if it is told no other one: {@code [a = {}] = b}, {@code (a = {}) => c}. */
    private boolean isOnlyDefault(int i) {
        return script.isParameter(i) || (!isMember(i) && script.isInLiteral(i));
    }

    /** Whether a name stands for what nobody can see there: a parameter, a part of a pattern, each of a list in turn. */
    private boolean isSomethingElse(int i) {
        int value = script.given(i);
        if (script.isParameter(i) || script.isShortKey(i) || isMethod(i)) {
            return true;
        }
        if (value >= 0) {
            return !(NOTHING.contains(script.at(value).text()) && script.isEnd(value));
        }
        return script.isSet(i) || (script.isDeclared(i) && !script.isDeclaredAlone(i));
    }

    private boolean isStyleOfElement(int i) {
        int last = script.lastOfChain(i);
        return script.at(last).isWord(STYLE) && !script.goesOn(last);
    }

    /** Whether a value begins there that the script makes itself. */
    static boolean isMade(ScriptShape script, int i) {
        int maker = script.at(i).isWord("new") ? i + 1 : i;
        return script.at(i).isMark("{")
                || script.at(i).isMark("[")
                || (script.at(maker).is(Kind.WORD)
                        && MAKERS.matcher(script.at(maker).text()).matches());
    }

    /** Whether all of a value is an object or a list that the script makes there: {@code [picture][0]} is the picture. */
    private boolean isCertainlyMade(int i) {
        int last = lastMade(i);
        while (last >= 0
                && script.at(last + 1).isMark(".")
                && LISTING.contains(script.at(last + 2).text())
                && script.at(last + 3).isMark("(")) {
            last = script.partner(last + 3);
        }
        return last >= 0 && script.isEnd(last);
    }

    private int lastMade(int i) {
        if (script.at(i).isMark("{") || script.at(i).isMark("[")) {
            return script.partner(i);
        }
        int maker = script.at(i).isWord("new") ? i + 1 : i;
        boolean isOfMaker = script.at(maker + 1).isMark(".");
        String name = script.at(maker).text()
                + (isOfMaker ? "." + script.at(maker + 2).text() : "");
        int last = isOfMaker ? maker + 2 : maker;
        if (!CERTAIN_MAKERS.matcher(name).matches()) {
            return -1;
        }
        return script.at(last + 1).isMark("(") ? script.partner(last + 1) : last;
    }

    private boolean isMethod(int i) {
        return script.at(i + 1).isMark("(")
                && script.at(script.partner(i + 1) + 1).isMark("{");
    }

    /** In {@code new Promise((resolve) => …)}. */
    private boolean isResolver(int i) {
        int first = script.at(i - 1).isMark("(") && script.isArrow(script.partner(i - 1) + 1) ? i - 1 : i;
        boolean isOfFunction = script.at(i - 1).isMark("(") && script.at(i - 2).isWord("function");
        int start = isOfFunction ? i - 2 : first;
        return script.at(start - 1).isMark("(") && script.at(start - 2).isWord("Promise");
    }
}
