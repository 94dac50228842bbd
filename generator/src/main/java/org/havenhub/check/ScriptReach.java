package org.havenhub.check;

/** Which names of a script are those of the browser, and where nobody can follow what a script does with what they hold. */
final class ScriptReach {

    private final ScriptShape script;
    private final OwnNames own;
    private final ScriptWrapper wrapper;

    ScriptReach(ScriptShape script, OwnNames own) {
        this.script = script;
        this.own = own;
        wrapper = new ScriptWrapper(script);
    }

    boolean isOfWindow(int i) {
        return isWindow(script.owner(i).text()) && !isOwnWord(script.ownerOf(i));
    }

    /** Whether a member is that of a window or a page. */
    boolean isOfPage(int i) {
        return isOfWindow(i) || ScriptNames.DOCUMENTS.contains(script.owner(i).text());
    }

    /** Whether what holds all names of scripts, or leads elsewhere, goes on under another name. */
    boolean isRenamed(int i) {
        return ScriptNames.NEVER_RENAMED.contains(script.at(i).text())
                && !isOwnWord(i)
                && script.isHandedOn(i)
                && !isLocationTakenApart(i)
                && !wrapper.keepsName(i);
    }

    /** What is taken from a location are only texts, and functions that lead nowhere without it. */
    private boolean isLocationTakenApart(int i) {
        return script.at(i).isWord("location")
                && (script.at(script.around(i) - 1).isWord("URL") || script.isTakenApart(i));
    }

    /** Whether a member of such a thing is taken whose name is put together. */
    boolean isPicked(int i) {
        String name = script.at(i).text();
        boolean isWith = name.equals("with") && !script.isTakenFrom(i) && script.argument(i) >= 0;
        boolean isHolding = (isWindow(name) || ScriptNames.HOLDING.contains(name)) && !isOwnWord(i);
        return isWith || (isHolding && script.isPicked(i));
    }

    /** Whether a word that may be the browser's is what the script calls so: the upper edge, the element around another one. */
    boolean isOwnWord(int i) {
        String name = script.at(i).text();
        if (ScriptNames.ONLY_MEMBERS.contains(name)) {
            return script.isTakenFrom(i) ? isOfItsOwn(i) : !script.isReadFromObject(i);
        }
        boolean isOwn = script.isTakenFrom(i)
                ? !isWindow(script.owner(i).text())
                        && !ScriptNames.DOCUMENTS.contains(script.owner(i).text())
                : own.has(name);
        return ScriptNames.PLAIN_WORDS.contains(name) && isOwn;
    }

    /** Whether something is a member of what the script made itself. */
    boolean isOfItsOwn(int i) {
        return script.owner(i).isWord("this") || own.isHolder(script.ownerOf(i));
    }

    private static boolean isWindow(String name) {
        return ScriptNames.WINDOWS.contains(name);
    }
}
