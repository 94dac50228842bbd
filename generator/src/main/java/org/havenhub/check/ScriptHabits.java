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

    /** What would be the beginning of an address in a style. */
    private static final Pattern OPEN_STYLE =
            Pattern.compile("(?:url|src|image-set)\\(\\s*[\"']?[^)]*$", Pattern.CASE_INSENSITIVE);

    private static final Pattern STYLE =
            Pattern.compile("[@\\\\]|(?:url|src|image|image-set|cross-fade)\\(", Pattern.CASE_INSENSITIVE);

    private static final Pattern NUMBER = Pattern.compile("\\d\\w*");

    private static final Set<String> CONSTANTS = Set.of("true", "false", "null", "undefined");

    private final ScriptShape script;
    private final OwnNames own;
    private final CodeFindings findings;

    private ScriptHabits(ScriptShape script, CodeFindings findings) {
        this.script = script;
        this.findings = findings;
        own = OwnNames.of(script);
    }

    static void check(String text, CodeFindings findings) {
        ScriptHabits reading = new ScriptHabits(ScriptShape.of(text), findings);
        for (int i = 0; i < reading.script.size(); i++) {
            reading.read(i);
        }
    }

    private void read(int i) {
        CodeToken token = at(i);
        switch (token.kind()) {
            case BROKEN -> findings.unreadable(token);
            case TEXT -> readText(i, token);
            case WORD -> readName(i, token);
            case MARK -> readMark(i, token);
        }
    }

    private void readText(int i, CodeToken token) {
        if (LoadingPlaces.isWrittenAddress(token.text()) && !ScriptNames.NAMESPACES.contains(token.text())) {
            findings.foreign(token);
        }
        readStyle(token);
        if (script.isKey(i) && ScriptNames.SHOWING.contains(token.text())) {
            readName(i, token);
        }
        if (at(i - 1).isMark("[") && at(i + 1).isMark("]")) {
            readName(i, token);
        } else if (at(i - 1).isMark("[") && script.isMember(i - 1)) {
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

    /** Whether a member gets a value whose name is put together: it may be that of an address. */
    private void readMark(int i, CodeToken token) {
        int close = script.partner(i);
        boolean isPicked = token.isMark("[") && script.isMember(i) && !at(i + 1).is(Kind.TEXT);
        boolean isPlace = close == i + 2 && NUMBER.matcher(at(i + 1).text()).matches();
        if (isPicked && !isPlace && script.isGivenTo(close + 1) && !isOfItsOwn(i) && !isHarmless(close + 1)) {
            findings.hidden(token);
        }
    }

    /** Whether a bracket stands behind an object or a list that the script made. */
    private boolean isOfItsOwn(int bracket) {
        int name = bracket - 1;
        while (at(name).isMark("]") && script.partner(name) < name) {
            name = script.partner(name) - 1;
        }
        return own.holders().contains(at(name).text());
    }

    /** Whether what is given there is a number or a yes or no, and nothing in its place. */
    private boolean isHarmless(int sign) {
        int value = sign + script.signAt(sign).length();
        boolean isConstant = at(value).is(Kind.WORD)
                && (NUMBER.matcher(at(value).text()).matches()
                        || CONSTANTS.contains(at(value).text()));
        return isConstant && !Set.of("|", "&", "?").contains(at(value + 1).text());
    }

    private void readName(int i, CodeToken token) {
        String name = token.text();
        if (keeps(i, name)) {
            findings.keeping(token);
        } else if (ScriptNames.TELLING.contains(name)) {
            findings.telling(token);
        } else if (runs(i, name)) {
            findings.running(token);
        } else if (mayRun(i, name)) {
            findings.mayBeRunning(token);
        } else if (writes(i, name)) {
            findings.writing(token);
        } else if (leadsOn(i, name)) {
            findings.leading(token);
        } else if (loadsUnknown(i, name)) {
            findings.unknown(token);
        } else if (copies(i, name)) {
            findings.hidden(token);
        } else if (isHidden(i, name)) {
            findings.unreadable(token);
        }
    }

    /** The name of a window stays with the tab of the browser, whatever is opened in it next. */
    private boolean keeps(int i, String name) {
        if (name.equals("name") && script.isSet(i)) {
            boolean isBare = !script.isTakenFrom(i) && !isOwn(name) && !script.isInClass(i);
            return isBare || (script.isTakenFrom(i) && isWindow(i - 2));
        }
        return ScriptNames.KEEPING.contains(name)
                || (name.equals("storage") && script.isTakenFrom(i) && at(i - 2).isWord("navigator"))
                || (name.equals("credentials") && script.isTakenFrom(i));
    }

    /** Whether a script calls something of its own so. */
    private boolean isOwn(String name) {
        return own.all().contains(name);
    }

    private boolean runs(int i, String name) {
        boolean isSettingCode = ScriptNames.SETTING.contains(name)
                && isNamed(i)
                && ScriptNames.RUNNING_ATTRIBUTE.matcher(at(nameOf(i)).text()).matches();
        return isSettingCode
                || ScriptNames.RUNNING.contains(name)
                || (name.equals("constructor")
                        && (script.isTakenFrom(i) || !at(i + 1).isMark("(")))
                || (ScriptNames.RUNNING_LATER.contains(name) && at(argument(i)).is(Kind.TEXT));
    }

    /** Whether what is run later is not known to be a function: a text would be run as code. */
    private boolean mayRun(int i, String name) {
        int argument = argument(i);
        boolean isName = own.functions().contains(at(argument).text())
                && (at(argument + 1).isMark(",") || at(argument + 1).isMark(")"));
        return ScriptNames.RUNNING_LATER.contains(name) && !isName && !script.isFunction(argument);
    }

    /** Where the first argument begins of {@code call(…)} or {@code call?.(…)}; nowhere if nothing is called. */
    private int argument(int i) {
        int bracket = at(i + 1).isMark("?") && at(i + 2).isMark(".") ? i + 3 : i + 1;
        return at(bracket).isMark("(") ? bracket + 1 : -1;
    }

    private boolean writes(int i, String name) {
        return ScriptNames.WRITING.contains(name)
                || (ScriptNames.WRITING_ON_PAGES.contains(name) && script.isTakenFrom(i));
    }

    /** Whether a page would lead on to an address that nobody can know. */
    private boolean leadsOn(int i, String name) {
        boolean isOfPage = script.isTakenFrom(i) ? isWindow(i - 2) || at(i - 2).isWord("document") : !isOwn(name);
        if (!name.equals("location") || !isOfPage) {
            return false;
        }
        if (!at(i + 1).isMark(".")) {
            return script.isSetToUnknown(i) && !script.isAddressOfLink(script.value(i));
        }
        String member = at(i + 2).text();
        boolean isCall = ScriptNames.GOING.contains(member) && at(i + 3).isMark("(");
        return (isCall && !script.isWhole(i + 4) && !script.isAddressOfLink(i + 4))
                || (ScriptNames.PARTS_OF_ADDRESS.contains(member) && script.isSet(i + 2));
    }

    private boolean loadsUnknown(int i, String name) {
        if (ScriptNames.LOADING.contains(name)) {
            return !isStaticImport(i) && !(at(i + 1).isMark("(") && script.isWhole(i + 2));
        }
        if (ScriptNames.BYPASSING.contains(name)) {
            return true;
        }
        if (ScriptNames.SHOWING.contains(name) && script.isKey(i)) {
            return !script.isWhole(i + 2);
        }
        if (ScriptNames.SHOWING.contains(name) && script.isShortKey(i)) {
            return true;
        }
        if (ScriptNames.SHOWING.contains(name) || ScriptNames.LEADING.contains(name) || isStyle(i, name)) {
            return script.isTakenFrom(i) && script.isSetToUnknown(i);
        }
        if (ScriptNames.SETTING.contains(name)) {
            return !isHarmlessSetting(i);
        }
        if (ScriptNames.CREATING.contains(name)) {
            return !isNamed(i) || argumentsOf(i).stream().anyMatch(ScriptNames.EMBEDDING::contains);
        }
        return name.equals("open") && opensUnknown(i);
    }

    private boolean isStyle(int i, String name) {
        return at(i - 2).isWord("style")
                && ScriptNames.LOADING_STYLE.matcher(name).matches();
    }

    /** A dialog may be opened, and so may what the script calls so. */
    private boolean opensUnknown(int i) {
        boolean isOfPage = script.isTakenFrom(i)
                ? isWindow(i - 2) || at(i - 2).isWord("document")
                : !isOwn("open") && at(i + 1).isMark("(");
        return isOfPage && !(at(i + 1).isMark("(") && script.isWhole(i + 2));
    }

    /** Whether an object gets all members of another one, whatever those are. */
    private boolean copies(int i, String name) {
        if (!name.equals("assign")
                || !script.isTakenFrom(i)
                || !at(i - 2).isWord("Object")
                || !at(i + 1).isMark("(")) {
            return false;
        }
        boolean isToItsOwn =
                at(i + 2).isMark("{") || own.holders().contains(at(i + 2).text());
        return !isToItsOwn && !at(script.partner(i + 1) - 1).isMark("}");
    }

    /** The whole texts among the first arguments of a call, in small letters. */
    private List<String> argumentsOf(int i) {
        return IntStream.rangeClosed(i + 2, i + 4)
                .filter(script::isWhole)
                .mapToObj(argument -> at(argument).text().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** Whether an attribute is set whose name is known, and that loads nothing or a whole address. */
    private boolean isHarmlessSetting(int i) {
        int name = nameOf(i);
        return isNamed(i)
                && (!ScriptNames.LOADING_ATTRIBUTE.matcher(at(name).text()).matches() || script.isWhole(name + 2));
    }

    /** Whether it is known what is made or set. */
    private boolean isNamed(int i) {
        return at(i + 1).isMark("(") && script.isWhole(nameOf(i));
    }

    private int nameOf(int i) {
        return ScriptNames.OF_A_NAMESPACE.contains(at(i).text()) ? i + 4 : i + 2;
    }

    /** Whether a name stands where nobody can follow what is done with what it holds. */
    private boolean isHidden(int i, String name) {
        boolean holds = isWindow(i) || Set.of("document", "navigator", "this").contains(name);
        boolean isWith =
                name.equals("with") && at(i + 1).isMark("(") && !at(i - 1).isMark(".");
        boolean isOwnedByNobody = ScriptNames.NEVER_RENAMED.contains(name) && !isOwnWord(i);
        return isWith || (holds && isPickedFrom(i)) || (isOwnedByNobody && (isRenamed(i) || script.isHandedOver(i)));
    }

    private boolean isWindow(int i) {
        return at(i).is(Kind.WORD) && ScriptNames.WINDOWS.contains(at(i).text()) && !isOwnWord(i);
    }

    /** Whether a word that may be a window is what the script calls so: the upper edge, the element around another one. */
    private boolean isOwnWord(int i) {
        String name = at(i).text();
        return ScriptNames.PLAIN_WORDS.contains(name) && (script.isTakenFrom(i) ? !isOfPage(i) : isOwn(name));
    }

    /** Whether a member is that of a window or a page. */
    private boolean isOfPage(int i) {
        return at(i - 2).isWord("document")
                || ScriptNames.WINDOWS.contains(at(i - 2).text());
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
        return at(i).isWord("import") && !isCall;
    }

    private CodeToken at(int i) {
        return script.at(i);
    }
}
