package org.havenhub.check;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.havenhub.check.CodeToken.Kind;

/**
 * The names that a script gives to things of its own. They are not told apart by where they are valid: a script that uses one name for
 * two things is hard to read anyway.
 *
 * @param all of them
 * @param functions those of functions
 * @param holders those of objects and lists that the script makes itself, so that nothing is loaded that is put into them
 * @param styles those of the styles of elements
 */
record OwnNames(Set<String> all, Set<String> functions, Set<String> holders, Set<String> styles) {

    /** What makes an object or a list; anything else that is new may be a picture. */
    private static final Pattern MAKERS = Pattern.compile("(?:\\w+\\d+|Uint8Clamped)?Array|Map|Set|Object|JSON");

    /** Of an element: they are texts, and nothing is loaded that is put there. */
    private static final String DATA = "dataset";

    private static final String STYLE = "style";

    static OwnNames of(ScriptShape script) {
        OwnNames names = new OwnNames(
                new HashSet<>(), new HashSet<>(), new HashSet<>(Set.of(DATA)), new HashSet<>(Set.of(STYLE)));
        Set<String> changing = new HashSet<>();
        for (int i = 0; i < script.size(); i++) {
            if (script.at(i).is(Kind.WORD)) {
                names.read(script, i, changing);
            }
        }
        names.functions.removeAll(changing);
        return names;
    }

    private void read(ScriptShape script, int i, Set<String> changing) {
        String name = script.at(i).text();
        boolean isGiven = script.signAt(i + 1).equals("=");
        boolean isFunction =
                script.at(i - 1).isWord("function") || (isGiven && script.isFunction(i + 2)) || isResolver(script, i);
        if (script.isDeclared(i) || isMethod(script, i)) {
            all.add(name);
        }
        if (isFunction) {
            functions.add(name);
        } else if (isGiven) {
            changing.add(name);
        }
        if ((isGiven || script.at(i + 1).isMark(":")) && isMade(script, i + 2)) {
            holders.add(name);
        }
        if (isGiven && isStyle(script, i + 2)) {
            styles.add(name);
        }
    }

    private static boolean isStyle(ScriptShape script, int i) {
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

    private static boolean isMethod(ScriptShape script, int i) {
        return script.at(i + 1).isMark("(")
                && script.at(script.partner(i + 1) + 1).isMark("{");
    }

    /** In {@code new Promise((resolve) => …)}. */
    private static boolean isResolver(ScriptShape script, int i) {
        int first = script.at(i - 1).isMark("(") && script.isArrow(script.partner(i - 1) + 1) ? i - 1 : i;
        boolean isOfFunction = script.at(i - 1).isMark("(") && script.at(i - 2).isWord("function");
        int start = isOfFunction ? i - 2 : first;
        return script.at(start - 1).isMark("(") && script.at(start - 2).isWord("Promise");
    }
}
