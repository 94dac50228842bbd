package org.havenhub.check;

/** The function that people write around a script, {@code (function (window, document) {…})(window, document)}. */
final class ScriptWrapper {

    /** In it, people hand on two or three names. */
    private static final int MOST_PIECES = 20;

    private final ScriptShape script;

    ScriptWrapper(ScriptShape script) {
        this.script = script;
    }

    /** Whether something keeps its name, as a parameter or in the place of one. */
    boolean keepsName(int i) {
        int open = script.around(i);
        if (!script.at(open).isMark("(") || !isAlone(i)) {
            return false;
        }
        return isOfFunction(open) || isSame(open, parametersOf(open), i - open);
    }

    private boolean isAlone(int i) {
        boolean isBegun = script.at(i - 1).isMark("(") || script.at(i - 1).isMark(",");
        return isBegun && (script.at(i + 1).isMark(",") || script.at(i + 1).isMark(")"));
    }

    private boolean isOfFunction(int open) {
        return script.at(open - 1).isWord("function")
                || script.at(open - 2).isWord("function")
                || script.isArrow(script.partner(open) + 1);
    }

    /** Where the parameters open of the function that is called there; nowhere if it is not written out. */
    private int parametersOf(int open) {
        int body = script.at(open - 1).isMark(")") ? open - 2 : open - 1;
        int beforeBody = script.at(body).isMark("}") ? script.partner(body) - 1 : -1;
        int close = script.isArrow(beforeBody - 1) ? beforeBody - 2 : beforeBody;
        int parameters = script.at(close).isMark(")") ? script.partner(close) : -1;
        return isOfFunction(parameters) ? parameters : -1;
    }

    private boolean isSame(int arguments, int parameters, int pieces) {
        if (parameters < 0 || pieces > MOST_PIECES || !isAlone(parameters + pieces)) {
            return false;
        }
        for (int piece = 1; piece <= pieces; piece++) {
            if (!script.at(arguments + piece)
                    .text()
                    .equals(script.at(parameters + piece).text())) {
                return false;
            }
        }
        return true;
    }
}
