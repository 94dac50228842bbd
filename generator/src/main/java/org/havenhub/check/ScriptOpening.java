package org.havenhub.check;

import java.util.Set;

/** What a script opens besides its page: {@code open("a.html")} and nothing else, for elsewhere nobody can say what is opened. */
final class ScriptOpening {

    private static final Set<String> LENDING = Set.of("call", "apply", "bind");

    private final ScriptShape script;
    private final OwnNames own;
    private final ScriptReach reach;

    ScriptOpening(ScriptShape script, OwnNames own, ScriptReach reach) {
        this.script = script;
        this.own = own;
        this.reach = reach;
    }

    /** What the script calls so may be opened with anything, and other things without an address. */
    boolean isUnknown(int i) {
        int address = script.argument(i);
        if (!script.isTakenFrom(i)) {
            return !isNamed(i) && !own.declares("open") && !script.isWhole(address);
        }
        if (reach.isOfPage(i)) {
            return !script.isWhole(address);
        }
        boolean isLent = LENDING.contains(script.at(script.member(i)).text());
        boolean hasAddress = address >= 0 && !script.at(address).isMark(")");
        return (isLent || hasAddress) && !own.has("open") && !script.isWhole(address);
    }

    /** Whether the script only gives that name to something of its own. */
    private boolean isNamed(int i) {
        boolean isField = script.isInClass(i) && script.argument(i) < 0;
        return script.isKey(i) || script.isMethod(i) || isField || script.isReadFromObject(i);
    }
}
