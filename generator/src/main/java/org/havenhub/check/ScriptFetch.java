package org.havenhub.check;

import java.util.List;

/** What a script tells a server besides the address of the file that it loads with {@code fetch}. */
final class ScriptFetch {

    private final ScriptShape script;

    ScriptFetch(ScriptShape script) {
        this.script = script;
    }

    /** Where options stand that may tell something of the reader, or of which nobody can say what they tell. */
    List<Integer> tellingOptions(int i) {
        int options = script.lastOfOperand(script.argument(i)) + 2;
        if (script.argument(i) < 0
                || !script.at(options - 1).isMark(",")
                || script.at(options).isMark(")")) {
            return List.of();
        }
        if (!script.at(options).isMark("{") || !script.isEnd(script.partner(options))) {
            return List.of(options);
        }
        return script.members(options).stream()
                .filter(member -> !isQuiet(member))
                .toList();
    }

    private boolean isQuiet(int i) {
        boolean isOnlyLoading = script.at(i).text().equals("method")
                && script.isKey(i)
                && script.isWhole(i + 2)
                && script.at(i + 2).text().equals("GET");
        boolean isNamed = script.isKey(i) || script.isShortKey(i);
        return isOnlyLoading
                || (isNamed && ScriptNames.QUIET_OPTIONS.contains(script.at(i).text()));
    }
}
