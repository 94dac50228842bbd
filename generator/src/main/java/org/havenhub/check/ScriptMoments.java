package org.havenhub.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.havenhub.check.CodeToken.Kind;

/**
 * When a script does something: by itself, or because a reader did something. What is written in a function waits until it is called;
 * it counts as done by itself if any code that runs by itself names that function, or hands it on.
 */
final class ScriptMoments {

    /** Of brackets in one another around a function that is told of what a reader does. */
    private static final int MOST_LEVELS = 20;

    /** What a reader does; other things happen to a page by themselves. */
    private static final Set<String> BY_READER = Set.of(
            "click",
            "dblclick",
            "auxclick",
            "contextmenu",
            "keydown",
            "keyup",
            "keypress",
            "pointerdown",
            "pointerup",
            "mousedown",
            "mouseup",
            "touchstart",
            "touchend",
            "submit",
            "change",
            "input");

    private static final String HANDLER = "on";

    private static final Set<String> WORDS_BETWEEN = Set.of("in", "instanceof", "of", "await", "new", "typeof", "void");

    private final ScriptShape script;

    /** For each piece, the innermost function around it; 0 outside of all. */
    private final int[] function;

    /** For each function, the one around it. */
    private final List<Integer> outer = new ArrayList<>(List.of(0));

    /** For each function, whether it is done with as soon as what is around it. */
    private final List<Boolean> isAtOnce = new ArrayList<>(List.of(false));

    private final Map<String, List<Integer>> byName = new HashMap<>();

    /** Where names stand that functions are given. */
    private final Set<Integer> naming = new HashSet<>();

    private final boolean[] isRunning;

    private ScriptMoments(ScriptShape script) {
        this.script = script;
        function = new int[script.size()];
        readFunctions();
        isRunning = new boolean[outer.size()];
        run();
    }

    static ScriptMoments of(ScriptShape script) {
        return new ScriptMoments(script);
    }

    /** Whether what stands there is done without anything that a reader does. */
    boolean isByItself(int i) {
        return isRunning[function[i]];
    }

    private void readFunctions() {
        Deque<Integer> functions = new ArrayDeque<>(List.of(0));
        Deque<Integer> ends = new ArrayDeque<>();
        for (int i = 0; i < script.size(); i++) {
            while (!ends.isEmpty() && isBehind(i, ends.peek())) {
                ends.pop();
                functions.pop();
            }
            function[i] = functions.peek();
            if (isBodyOpened(i)) {
                addFunction(startOf(i), i, functions.peek());
                functions.push(outer.size() - 1);
                ends.push(at(i).isMark("{") ? script.partner(i) : -1 - i);
            }
        }
    }

    /** Whether a function is over whose last bracket is known, or that is one value, {@code () => a}, from a place on. */
    private boolean isBehind(int i, int end) {
        if (end >= 0) {
            return i > end;
        }
        int arrow = -1 - end;
        boolean isBeside = script.around(i) == script.around(arrow) && i > arrow + 1;
        return script.around(i) < script.around(arrow)
                || (isBeside && (at(i).isMark(",") || at(i).isMark(";") || isNewStatement(i)));
    }

    private boolean isClosing(int i) {
        return at(i).isMark(")") || at(i).isMark("]") || at(i).isMark("}");
    }

    /** Whether two things follow each other with nothing between them, so that a line ended there. */
    private boolean isNewStatement(int i) {
        CodeToken before = at(i - 1);
        boolean isAfterValue = before.is(Kind.TEXT)
                || isClosing(i - 1)
                || (before.is(Kind.WORD) && !ScriptTokens.BEFORE_A_VALUE.contains(before.text()));
        return at(i).is(Kind.WORD) && !WORDS_BETWEEN.contains(at(i).text()) && isAfterValue && !before.isWord("async");
    }

    /** Whether the body of a function begins there: at its curly bracket, or at the end of the arrow before a value. */
    private boolean isBodyOpened(int i) {
        if (at(i).isMark(">") && at(i - 1).isMark("=") && at(i - 1).end() == at(i).start()) {
            return !at(i + 1).isMark("{");
        }
        return at(i).isMark("{") && (isArrowBefore(i) || isAfterParameters(i));
    }

    private boolean isArrowBefore(int i) {
        return at(i - 1).isMark(">") && at(i - 2).isMark("=");
    }

    private boolean isAfterParameters(int i) {
        int name = at(i - 1).isMark(")") ? script.partner(i - 1) - 1 : -1;
        boolean isOfFunction = at(name).isWord("function")
                || at(name - 1).isWord("function")
                || (at(name - 1).isMark("*") && at(name - 2).isWord("function"));
        return isOfFunction || script.isMethod(name);
    }

    /** Where the first piece of a function stands whose body begins at a place: its name, or the bracket of its parameters. */
    private int startOf(int body) {
        boolean isArrow = !at(body).isMark("{") || isArrowBefore(body);
        int arrows = at(body).isMark("{") ? 3 : 2;
        int before = isArrow ? body - arrows : body - 1;
        int start = at(before).isMark(")") ? script.partner(before) : before;
        return isArrow ? start : start - 1;
    }

    private void addFunction(int start, int body, int around) {
        int id = outer.size();
        int name = isCalledAtOnce(body) ? -1 : nameOf(start);
        outer.add(around);
        isAtOnce.add(name < 0 && !isToldOfReader(start));
        if (name >= 0) {
            naming.add(name);
            byName.computeIfAbsent(at(name).text(), key -> new ArrayList<>()).add(id);
        }
    }

    private boolean isCalledAtOnce(int body) {
        return at(body).isMark("{") && at(script.partner(body) + 1).isMark("(");
    }

    /** Where the name stands by which a function is called; nowhere if it has none, or is called by the browser. */
    private int nameOf(int start) {
        int word = at(start - 1).isWord("async") ? start - 1 : start;
        boolean isWritten = at(start).is(Kind.WORD)
                && at(start + 1).isMark("(")
                && !at(start).isWord("function");
        if (isWritten) {
            boolean isHandedOn = at(start - 1).isWord("function") && isInBrackets(start - 1);
            return isHandedOn || at(start).isWord("constructor") ? -1 : start;
        }
        boolean isGiven = (at(word - 1).isMark("=") && script.signAt(word - 1).equals("="))
                || (at(word - 1).isMark(":") && script.isKey(word - 2));
        return isGiven && at(word - 2).is(Kind.WORD) && !isOfBrowser(word - 2) ? word - 2 : -1;
    }

    /** Whether the browser calls what gets that name: {@code window.onload}, {@code button.onclick}. */
    private boolean isOfBrowser(int i) {
        return script.isTakenFrom(i) && at(i).text().startsWith(HANDLER);
    }

    private boolean isHandler(int i) {
        String name = at(i).text();
        return name.startsWith(HANDLER) && BY_READER.contains(name.substring(HANDLER.length()));
    }

    private boolean isInBrackets(int i) {
        return at(i - 1).isMark("(")
                || at(i - 1).isMark(",")
                || at(i - 1).isMark("!")
                || at(i - 1).isWord("void");
    }

    private void run() {
        List<List<Integer>> inside = new ArrayList<>();
        List<Set<String>> named = new ArrayList<>();
        for (int id = 0; id < outer.size(); id++) {
            inside.add(new ArrayList<>());
            named.add(new LinkedHashSet<>());
            if (isAtOnce.get(id)) {
                inside.get(outer.get(id)).add(id);
            }
        }
        for (int i = 0; i < script.size(); i++) {
            if (at(i).is(Kind.WORD) && byName.containsKey(at(i).text()) && !naming.contains(i) && !isToldOfReader(i)) {
                named.get(function[i]).add(at(i).text());
            }
        }
        Deque<Integer> next = new ArrayDeque<>(List.of(0));
        while (!next.isEmpty()) {
            int id = next.pop();
            if (!isRunning[id]) {
                isRunning[id] = true;
                next.addAll(inside.get(id));
                named.get(id)
                        .forEach(name -> next.addAll(
                                Optional.ofNullable(byName.remove(name)).orElse(List.of())));
            }
        }
    }

    /** Whether something is handed on to what calls it when a reader does something. */
    private boolean isToldOfReader(int i) {
        if (at(i - 1).isMark("=") && isHandler(i - 2)) {
            return true;
        }
        int open = script.around(i);
        for (int level = 0; level < MOST_LEVELS && open >= 0; level++) {
            if (at(open).isMark("(") && isListening(open)) {
                return true;
            }
            if (at(open).isMark("{") && isBodyOpened(open)) {
                return false;
            }
            open = script.around(open);
        }
        return false;
    }

    private boolean isListening(int open) {
        CodeToken first = at(open + 1);
        return first.is(Kind.TEXT)
                ? BY_READER.contains(first.text()) && script.isWhole(open + 1)
                : at(open - 1).isWord("addEventListener");
    }

    private CodeToken at(int i) {
        return script.at(i);
    }
}
