package org.havenhub.check;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.havenhub.check.CodeToken.Kind;
import org.havenhub.files.SourceFile;

/**
 * What a script would load from elsewhere, tell to a server or keep on the device. It is judged by the names that it uses: what it
 * would do with them cannot be known, so the names are refused. What it puts together from parts of words escapes this rule.
 */
final class ScriptHabits {

    private static final Pattern ASSIGNING =
            Pattern.compile("(?:[-+*/%&|^]|\\*\\*|<<|>>>?|&&|\\|\\||\\?\\?)?=(?![=>]).*");

    private static final Set<String> CLOSING = Set.of(")", "]", "}");

    private static final Pattern SIGN = Pattern.compile("[-+*/%&|^?<>=!]");

    /** What would be the beginning of an address in a style. */
    private static final Pattern OPEN_STYLE =
            Pattern.compile("(?:url|src|image-set)\\(\\s*[\"']?[^)]*$", Pattern.CASE_INSENSITIVE);

    private static final Pattern STYLE =
            Pattern.compile("[@\\\\]|(?:url|src|image|image-set|cross-fade)\\(", Pattern.CASE_INSENSITIVE);

    /** In words, other schemes are only a colon after a word. */
    private static final Pattern ELSEWHERE = Pattern.compile(
            "[\\s\\p{Cntrl}]*(?:(?:https?|wss?|ftp|file|data|blob|filesystem|javascript|vbscript):|[/\\\\]{2,}[^\\s/\\\\])",
            Pattern.CASE_INSENSITIVE);

    private final List<CodeToken> tokens;
    private final CodeFindings findings;

    private ScriptHabits(List<CodeToken> tokens, CodeFindings findings) {
        this.tokens = tokens;
        this.findings = findings;
    }

    static void check(String script, CodeFindings findings) {
        ScriptHabits reading = new ScriptHabits(ScriptTokens.of(script), findings);
        for (int i = 0; i < reading.tokens.size(); i++) {
            reading.read(i);
        }
    }

    private void read(int i) {
        CodeToken token = tokens.get(i);
        switch (token.kind()) {
            case BROKEN -> findings.unreadable(token);
            case TEXT -> readText(i, token);
            case WORD -> readName(i, token);
            case MARK -> {}
        }
    }

    private void readText(int i, CodeToken token) {
        String address = LoadingPlaces.LEFT_OUT.matcher(token.text()).replaceAll("");
        if (ELSEWHERE.matcher(address).lookingAt() && !ScriptNames.NAMESPACES.contains(address)) {
            findings.foreign(token);
        }
        readStyle(token);
        if (isKey(i) && ScriptNames.SHOWING.contains(token.text())) {
            readName(i, token);
        }
        if (at(i - 1).isMark("[") && at(i + 1).isMark("]")) {
            readName(i, token);
        } else if (at(i - 1).isMark("[") && isMember(i - 1)) {
            findings.unreadable(token);
        }
    }

    /** A whole address of the hub's own is fine; one that goes on after the text can lead anywhere. */
    private void readStyle(CodeToken token) {
        if (!STYLE.matcher(token.text()).find()) {
            return;
        }
        CodeFindings inside = new CodeFindings(new SourceFile("", token.text()));
        StyleLoads.check(token.text(), inside);
        if (!inside.all().isEmpty()) {
            findings.foreign(token);
        } else if (OPEN_STYLE.matcher(token.text()).find()) {
            findings.unknown(token);
        }
    }

    private void readName(int i, CodeToken token) {
        String name = token.text();
        if (keeps(i, name)) {
            findings.keeping(token);
        } else if (ScriptNames.TELLING.contains(name)) {
            findings.telling(token);
        } else if (runs(i, name)) {
            findings.running(token);
        } else if (writes(i, name)) {
            findings.writing(token);
        } else if (loadsUnknown(i, name)) {
            findings.unknown(token);
        } else if (isHidden(i, name)) {
            findings.unreadable(token);
        }
    }

    /** The name of a window stays with the tab of the browser, whatever is opened in it next. */
    private boolean keeps(int i, String name) {
        boolean isNameOfWindow = name.equals("name") && isTakenFrom(i) && isWindow(i - 2) && isSet(i);
        return isNameOfWindow || ScriptNames.KEEPING.contains(name) || (name.equals("credentials") && isTakenFrom(i));
    }

    private boolean runs(int i, String name) {
        return ScriptNames.RUNNING.contains(name)
                || (name.equals("constructor") && (isTakenFrom(i) || !at(i + 1).isMark("(")))
                || (ScriptNames.RUNNING_LATER.contains(name)
                        && at(i + 1).isMark("(")
                        && at(i + 2).is(Kind.TEXT));
    }

    private boolean writes(int i, String name) {
        return ScriptNames.WRITING.contains(name) || (ScriptNames.WRITING_ON_PAGES.contains(name) && isTakenFrom(i));
    }

    private boolean loadsUnknown(int i, String name) {
        if (ScriptNames.LOADING.contains(name)) {
            return !isStaticImport(i) && !(at(i + 1).isMark("(") && isWhole(i + 2));
        }
        if (ScriptNames.BYPASSING.contains(name)) {
            return true;
        }
        if (ScriptNames.SHOWING.contains(name) && isKey(i)) {
            return !isWhole(i + 2);
        }
        if (ScriptNames.SHOWING.contains(name) || ScriptNames.LEADING.contains(name)) {
            return isTakenFrom(i) && isSetToUnknown(i);
        }
        if (ScriptNames.SETTING.contains(name)) {
            return !isHarmlessSetting(i);
        }
        if (ScriptNames.CREATING.contains(name)) {
            return !isNamed(i) || argumentsOf(i).stream().anyMatch(ScriptNames.EMBEDDING::contains);
        }
        boolean onWindow = isTakenFrom(i) && (isWindow(i - 2) || at(i - 2).isWord("document"));
        return name.equals("open") && onWindow && !(at(i + 1).isMark("(") && isWhole(i + 2));
    }

    /** Whether a name is that of a member: {@code a.name} or {@code a["name"]}. */
    private boolean isTakenFrom(int i) {
        return at(i - 1).isMark(".") || at(i - 1).isMark("[");
    }

    /** The whole texts among the first arguments of a call, in small letters. */
    private List<String> argumentsOf(int i) {
        return IntStream.rangeClosed(i + 2, i + 4)
                .filter(this::isWhole)
                .mapToObj(argument -> at(argument).text().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** Whether an attribute is set whose name is known, and that loads nothing or a whole address. */
    private boolean isHarmlessSetting(int i) {
        int name = nameOf(i);
        return isNamed(i)
                && (!ScriptNames.LOADING_ATTRIBUTE.matcher(at(name).text()).matches() || isWhole(name + 2));
    }

    /** Whether it is known what is made or set. */
    private boolean isNamed(int i) {
        return at(i + 1).isMark("(") && isWhole(nameOf(i));
    }

    private int nameOf(int i) {
        return ScriptNames.OF_A_NAMESPACE.contains(at(i).text()) ? i + 4 : i + 2;
    }

    /** Whether a name stands where nobody can follow what is done with what it holds. */
    private boolean isHidden(int i, String name) {
        boolean holds = isWindow(i) || Set.of("document", "navigator", "this").contains(name);
        boolean isWith =
                name.equals("with") && at(i + 1).isMark("(") && !at(i - 1).isMark(".");
        return isWith || (holds && isPickedFrom(i)) || (ScriptNames.NEVER_RENAMED.contains(name) && isRenamed(i));
    }

    private boolean isWindow(int i) {
        return at(i).is(Kind.WORD) && ScriptNames.WINDOWS.contains(at(i).text());
    }

    private boolean isRenamed(int i) {
        int first = at(i - 1).isMark(".") ? i - 2 : i;
        boolean isGiven = at(first - 1).isMark("=")
                && !at(first - 2).isMark("=")
                && !at(first - 2).isMark("!");
        return isGiven && !Set.of(".", "[", "?").contains(at(i + 1).text());
    }

    /** Whether a member is taken whose name is put together. */
    private boolean isPickedFrom(int i) {
        int bracket = at(i + 1).isMark("?") && at(i + 2).isMark(".") ? i + 3 : i + 1;
        return at(bracket).isMark("[")
                && !(at(bracket + 1).is(Kind.TEXT) && at(bracket + 2).isMark("]"));
    }

    /** Its address is a text, which is checked like any other. */
    private boolean isStaticImport(int i) {
        boolean isCall =
                at(i + 1).isMark("(") || (at(i + 1).isMark(".") && !at(i + 2).isWord("meta"));
        return tokens.get(i).isWord("import") && !isCall;
    }

    /** Whether a name is that of a member of an object that is written out. */
    private boolean isKey(int i) {
        return (at(i - 1).isMark("{") || at(i - 1).isMark(",")) && at(i + 1).isMark(":");
    }

    /** Whether a member gets something: {@code a.name = b}, {@code a["name"] += b}, {@code [a.name] = b}. */
    private boolean isSet(int i) {
        int next = afterBrackets(i);
        return ASSIGNING.matcher(signAt(next)).matches() || at(next).isWord("of") || at(next).isWord("in");
    }

    private boolean isSetToUnknown(int i) {
        int next = afterBrackets(i);
        return isSet(i) && !(signAt(next).equals("=") && isWhole(next + 1));
    }

    private int afterBrackets(int i) {
        int next = i + 1;
        while (at(next).is(Kind.MARK) && CLOSING.contains(at(next).text())) {
            next++;
        }
        return next;
    }

    /** The marks that stand together there. */
    private String signAt(int i) {
        StringBuilder sign = new StringBuilder();
        for (int next = i;
                at(next).is(Kind.MARK) && SIGN.matcher(at(next).text()).matches();
                next++) {
            sign.append(at(next).text());
        }
        return sign.toString();
    }

    /** Whether a text is all of a value, and not the beginning of one. */
    private boolean isWhole(int i) {
        return at(i).is(Kind.TEXT)
                && Set.of(")", ",", ";", "}", "").contains(at(i + 1).text());
    }

    /** Whether a bracket follows a value, so that what is in it is the name of a member. */
    private boolean isMember(int i) {
        CodeToken before = at(i - 1);
        boolean isName = before.is(Kind.WORD) && !ScriptTokens.BEFORE_A_VALUE.contains(before.text());
        return isName || before.isMark(")") || before.isMark("]");
    }

    private CodeToken at(int i) {
        return i < 0 || i >= tokens.size() ? CodeToken.NONE : tokens.get(i);
    }
}
