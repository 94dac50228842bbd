package org.havenhub.check;

/** The title of a page, which the browser keeps in its history: nothing that a reader wrote may get into it. */
final class ScriptTitle {

    private final ScriptShape script;
    private final OwnNames own;

    ScriptTitle(ScriptShape script, OwnNames own) {
        this.script = script;
        this.own = own;
    }

    boolean isSetToUnknown(int i) {
        boolean isOfPage = script.at(i).text().equals("title")
                && ScriptNames.DOCUMENTS.contains(script.owner(i).text());
        return isOfPage && script.isSetToUnknown(i) && !isOfPage(script.given(i));
    }

    /** Whether a value is a word of the page: one that stands with its data, the name of another site, the title that it had. */
    private boolean isOfPage(int i) {
        int last = script.lastOfChain(i);
        boolean isWord = script.owner(last).isWord("dataset")
                || (last > i && script.at(last).isWord("hostname"));
        return i >= 0
                && script.isEnd(last)
                && (isWord || (last == i && own.isTitle(script.at(i).text())));
    }
}
