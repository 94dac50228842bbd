package org.havenhub.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.havenhub.files.SourceFile;
import org.havenhub.report.Problem;
import org.havenhub.report.Problems;
import org.havenhub.report.Rule;

/** What is wrong with a file that is no page, each with the place where somebody can mend it. */
final class CodeFindings {

    static final Rule BROWSER_STORAGE = Rule.error(
            "browser-storage",
            "A script would keep something on the reader's device",
            "Whoever uses the device after the reader could find out that they were here, and what they looked for.",
            "Keep what the script needs in a variable: it is gone when the page is closed.");

    private static final String OWN =
            "A script loads its own files only: fetch(\"data.json\"), with the whole address as a text.";

    private static final String IF_IT_IS_A_NAME = "If it is only a name that you chose, choose another one.";

    private static final int MOST_SHOWN = 120;

    private final SourceFile source;
    private final Problems problems = new Problems();

    CodeFindings(SourceFile source) {
        this.source = source;
    }

    List<Problem> all() {
        return new ArrayList<>(problems.report().problems());
    }

    void foreign(CodeToken token) {
        add(
                ForeignLoad.RULE,
                token,
                shown(token.text().strip()) + " would be loaded from elsewhere.",
                ForeignLoad.RULE.mend());
    }

    void keeping(CodeToken token) {
        add(
                BROWSER_STORAGE,
                token,
                "With " + shown(token.text()) + " a script keeps something on the device of a reader.",
                BROWSER_STORAGE.mend(),
                IF_IT_IS_A_NAME);
    }

    void telling(CodeToken token) {
        add(
                ForeignLoad.RULE,
                token,
                "With " + shown(token.text()) + " a script can tell a server that somebody is reading.",
                OWN);
    }

    void sending(CodeToken token) {
        add(
                ForeignLoad.RULE,
                token,
                "Here a script can tell a server something of the reader besides what it loads.",
                "Leave it out. Besides the address, only cache, credentials, mode, priority and signal may stand there, and"
                        + " method: \"GET\".");
    }

    void tracing(CodeToken token) {
        add(
                BROWSER_STORAGE,
                token,
                "With " + shown(token.text())
                        + " a script leaves a trace in the history of the browser, which stays on the device.",
                "Bring the part into view without it: part.scrollIntoView(). Or make a link that the reader may follow: link.href = \"#\""
                        + " + part.id.",
                IF_IT_IS_A_NAME);
    }

    void titling(CodeToken token) {
        add(
                BROWSER_STORAGE,
                token,
                "Nobody can say what the title of the page would be here, and the browser keeps it in its history.",
                "Write the whole title as a text, or take it from the data of the page: document.title = part.dataset.title.");
    }

    void running(CodeToken token) {
        add(
                ForeignLoad.RULE,
                token,
                "With " + shown(token.text()) + " a script runs a text as code, so nobody can say what it would load.",
                "Write the code into the script itself.");
    }

    void mayBeRunning(CodeToken token) {
        add(
                ForeignLoad.RULE,
                token,
                "Nobody can say whether " + token.text() + " runs a function here, or a text as code.",
                "Write the function there, or one that calls it: " + token.text() + "(() => show(), 100).");
    }

    void working(CodeToken token) {
        add(
                ForeignLoad.RULE,
                token,
                "With " + token.text()
                        + " a script runs another file beside the page, which may then load what the page may not.",
                "Do its work in the script itself.",
                IF_IT_IS_A_NAME);
    }

    void marking(CodeToken token) {
        add(
                ForeignLoad.RULE,
                token,
                "With " + token.text()
                        + " a script changes an address, so that another site could be told who follows a link, or from where.",
                "Leave the address of the link as the page has it. A part may be taken out of it: link.search = \"\".",
                IF_IT_IS_A_NAME);
    }

    void leading(CodeToken token) {
        add(
                ForeignLoad.RULE,
                token,
                "Nobody can say where this script would lead a reader, for the address is not a whole text.",
                "Take the address of a link of the page, which is checked: location.assign(link.href).",
                IF_IT_IS_A_NAME);
    }

    void leadingUnasked(CodeToken token) {
        add(
                ForeignLoad.RULE,
                token,
                "Here a script may lead a reader to another page without anything that the reader does.",
                "Do it when the reader asks for it: button.addEventListener(\"click\", () => location.assign(link.href)).",
                IF_IT_IS_A_NAME);
    }

    void loosening(CodeToken token) {
        add(
                ForeignLoad.RULE,
                token,
                "With " + token.text() + " a script may let other sites know that a reader comes from this hub.",
                "Leave it out, or keep the words that prevent it: link.rel = \"noreferrer noopener\".",
                IF_IT_IS_A_NAME);
    }

    void hiding(CodeToken token) {
        add(
                ForeignLoad.RULE,
                token,
                "Behind " + token.text() + " nobody can see which address a script gives to what.",
                "Find elements with querySelector, and write the names of members whole.",
                IF_IT_IS_A_NAME);
    }

    void opening(CodeToken token) {
        add(
                ForeignLoad.RULE,
                token,
                "Nobody can say what this script would open: open has no whole address here, or goes on under another name.",
                "Make a link that the reader can follow, or write the whole address there: open(\"help.html\").",
                IF_IT_IS_A_NAME);
    }

    void renamed(CodeToken token) {
        add(
                ForeignLoad.RULE,
                token,
                "Nobody can follow what this script does with " + token.text()
                        + " under another name, or in another function.",
                "Write what is taken from it where it is needed, with the whole name: window.innerWidth, location.href.",
                IF_IT_IS_A_NAME);
    }

    void picked(CodeToken token) {
        add(
                ForeignLoad.RULE,
                token,
                "Nobody can say which member of " + token.text()
                        + " is meant here: it may be one that loads something.",
                "Write the name of the member whole: window.innerWidth, document.title.");
    }

    void hidden(CodeToken token) {
        add(
                ForeignLoad.RULE,
                token,
                "Nobody can say which member gets a value here: if it is an address, it would be loaded.",
                "Write the names of members whole, or put the values into an object that the script makes itself, under a name that"
                        + " nothing else in it has: const found = {}; found[key] = value.");
    }

    void calling(CodeToken token) {
        add(
                ForeignLoad.RULE,
                token,
                "Nobody can say which function is called here: it may be one that loads something.",
                "Write its name whole, or choose it from an object that the script makes itself, under a name that nothing else in it"
                        + " has: const actions = { show, hide }; actions[key]().");
    }

    void writing(CodeToken token) {
        add(
                ForeignLoad.RULE,
                token,
                "With " + token.text()
                        + " a script writes a text into the page as HTML, so nobody can say what it would load.",
                "Make elements with createElement, and give them words with textContent.");
    }

    void unknown(CodeToken token) {
        add(
                ForeignLoad.RULE,
                token,
                "Nobody can say what " + shown(token.text()) + " would load here, for its address is not a whole text.",
                OWN);
    }

    void encoding(CodeToken token) {
        add(
                ForeignLoad.RULE,
                token,
                "This file says that it is written in " + shown(token.text())
                        + ", so a browser would read other letters.",
                "Save it as UTF-8, and leave this line out.");
    }

    void unreadable(CodeToken token) {
        add(
                ForeignLoad.RULE,
                token,
                "From here on this file cannot be read, so nobody can say what it would load.",
                "Close what was opened: a quotation mark, a comment, a bracket. In a script, write names of members whole, and put a"
                        + " regular expression, or what is divided, into a variable of its own.");
    }

    void code(int start, int end, String message) {
        problems.add(ForeignLoad.RULE, source.place(start, end), message, "Save the picture without it.");
    }

    /** What is wrong with a text inside the file, told at the element that holds it. */
    void inside(int start, int end, Consumer<CodeFindings> check) {
        CodeFindings inner = new CodeFindings(source);
        check.accept(inner);
        inner.all().forEach(problem -> problems.add(problem.at(source.place(start, end))));
    }

    /** A picture that is written as an address has thousands of letters, of which a person needs the first. */
    static String shown(String text) {
        if (text.length() <= MOST_SHOWN) {
            return text;
        }
        int end = Character.isLowSurrogate(text.charAt(MOST_SHOWN)) ? MOST_SHOWN - 1 : MOST_SHOWN;
        return text.substring(0, end) + "…";
    }

    private void add(Rule rule, CodeToken token, String message, String... hints) {
        problems.add(rule, source.place(token.start(), token.end()), message, hints);
    }
}
