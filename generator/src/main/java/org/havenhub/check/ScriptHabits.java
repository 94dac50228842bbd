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

    /** Of the address of any other site; alone it only tells one kind of address from another. */
    private static final Pattern BEGINNING = Pattern.compile("https?:(?://)?");

    private static final Pattern NUMBER = Pattern.compile("\\d\\w*");

    private static final Set<String> CONSTANTS = Set.of("true", "false", "null", "undefined");

    private final ScriptShape script;
    private final OwnNames own;
    private final ScriptReach reach;
    private final ScriptWays ways;
    private final ScriptFetch fetch;
    private final ScriptOpening opening;
    private final ScriptQuiet quiet;
    private final ScriptTitle title;
    private final CodeFindings findings;

    private ScriptHabits(ScriptShape script, CodeFindings findings) {
        this.script = script;
        this.findings = findings;
        own = OwnNames.of(script);
        reach = new ScriptReach(script, own);
        ways = new ScriptWays(script, own, reach);
        opening = new ScriptOpening(script, own, reach);
        quiet = new ScriptQuiet(script);
        title = new ScriptTitle(script, own);
        fetch = new ScriptFetch(script);
    }

    static void check(String text, CodeFindings findings) {
        check(ScriptTokens.of(text), findings);
    }

    static void check(List<CodeToken> tokens, CodeFindings findings) {
        for (List<CodeToken> piece : ScriptPieces.of(tokens)) {
            new ScriptHabits(ScriptShape.of(piece), findings).read();
        }
    }

    private void read() {
        for (int i = 0; i < script.size(); i++) {
            read(i);
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
        boolean isName = ScriptNames.NAMESPACES.contains(token.text())
                || (BEGINNING.matcher(token.text()).matches() && !script.goesOnFurther(i));
        if (LoadingPlaces.isWrittenAddress(token.text()) && !isName) {
            findings.foreign(token);
        }
        readStyle(token);
        boolean isInBrackets = at(i - 1).isMark("[") && at(i + 1).isMark("]");
        if (script.isKey(i) || isInBrackets) {
            readName(i, token);
        } else if (at(i - 1).isMark("[") && script.isMember(i - 1) && !isOfItsOwn(i - 1)) {
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

    /** Whether a member is meant whose name is put together: it may be that of an address. */
    private void readMark(int i, CodeToken token) {
        if (script.isPickedInPattern(i)) {
            findings.unreadable(token);
        }
        int close = script.partner(i);
        boolean isPicked = token.isMark("[") && script.isMember(i) && !at(i + 1).is(Kind.TEXT);
        boolean isPlace = close == i + 2 && NUMBER.matcher(at(i + 1).text()).matches();
        if (!isPicked || isPlace || isOfItsOwn(i) || reach.isPicked(i - 1)) {
            return;
        }
        if (script.isCalled(close)) {
            findings.calling(token);
        } else if (script.isGivenTo(close + 1) && !isHarmless(close + 1)) {
            findings.hidden(token);
        }
    }

    /** Whether a bracket stands behind an object or a list that the script made; what such a thing holds may be anything. */
    private boolean isOfItsOwn(int bracket) {
        return own.isHolder(at(bracket - 1).isMark(".") ? bracket - 3 : bracket - 1);
    }

    /** Whether what is given there is a number, a yes or no, or an empty list or object, and nothing in its place. */
    private boolean isHarmless(int sign) {
        int value = sign + script.signAt(sign).length();
        boolean isConstant = at(value).is(Kind.WORD)
                && (NUMBER.matcher(at(value).text()).matches()
                        || CONSTANTS.contains(at(value).text()));
        boolean isEmpty = (at(value).isMark("[") || at(value).isMark("{")) && script.partner(value) == value + 1;
        int last = isEmpty ? value + 1 : value;
        return (isConstant || isEmpty) && !script.goesOn(last);
    }

    private void readName(int i, CodeToken token) {
        String name = token.text();
        if (name.equals("fetch")) {
            fetch.tellingOptions(i).forEach(option -> findings.sending(at(option)));
        }
        if (keeps(i, name)) {
            findings.keeping(token);
        } else if (ScriptNames.TELLING.contains(name)) {
            findings.telling(token);
        } else if (ways.leaveTrace(i)) {
            findings.tracing(token);
        } else if (title.isSetToUnknown(i)) {
            findings.titling(token);
        } else if (runs(i, name)) {
            findings.running(token);
        } else if (mayRun(i, name)) {
            findings.mayBeRunning(token);
        } else if (writes(i, name)) {
            findings.writing(token);
        } else if (ScriptNames.WORKING.contains(name)) {
            findings.working(token);
        } else if (ways.leaveMark(i)) {
            findings.marking(token);
        } else if (ways.lead(i)) {
            findings.leading(token);
        } else if (ways.leadUnasked(i)) {
            findings.leadingUnasked(token);
        } else if (quiet.loosens(i)) {
            findings.loosening(token);
        } else if (hides(i, name)) {
            findings.hiding(token);
        } else if (name.equals("open") && opening.isUnknown(i)) {
            findings.opening(token);
        } else if (loadsUnknown(i, name)) {
            findings.unknown(token);
        } else if (copies(i, name)) {
            findings.hidden(token);
        } else if (reach.isRenamed(i)) {
            findings.renamed(token);
        } else if (reach.isPicked(i)) {
            findings.picked(token);
        }
    }

    /** The name of a window stays with the tab of the browser, whatever is opened in it next. */
    private boolean keeps(int i, String name) {
        if (name.equals("name") && script.isSet(i)) {
            boolean isBare = !script.isTakenFrom(i) && !own.has(name) && !script.isInClass(i);
            return isBare || reach.isOfWindow(i);
        }
        return ScriptNames.KEEPING.contains(name)
                || (name.equals("storage") && script.owner(i).isWord("navigator"))
                || (name.equals("credentials") && script.isTakenFrom(i));
    }

    private boolean runs(int i, String name) {
        boolean isSettingCode = ScriptNames.SETTING.contains(name)
                && isNamed(i)
                && ScriptNames.RUNNING_ATTRIBUTE.matcher(at(nameOf(i)).text()).matches();
        return isSettingCode
                || ScriptNames.RUNNING.contains(name)
                || (name.equals("constructor")
                        && (script.isTakenFrom(i) || !at(i + 1).isMark("(")))
                || (ScriptNames.RUNNING_LATER.contains(name)
                        && at(script.argument(i)).is(Kind.TEXT));
    }

    /** Whether what is run later is not known to be a function: a text would be run as code. */
    private boolean mayRun(int i, String name) {
        int argument = script.argument(i);
        boolean isName = own.isFunction(at(argument).text())
                && (at(argument + 1).isMark(",") || at(argument + 1).isMark(")"));
        return ScriptNames.RUNNING_LATER.contains(name)
                && !isName
                && !script.isBound(argument)
                && !script.isFunctionAlone(argument);
    }

    private boolean writes(int i, String name) {
        return ScriptNames.WRITING.contains(name)
                || (ScriptNames.WRITING_ON_PAGES.contains(name) && script.isTakenFrom(i));
    }

    private boolean loadsUnknown(int i, String name) {
        if (ScriptNames.LOADING.contains(name)) {
            return !isStaticImport(i) && !loadsWhole(i);
        }
        if (ScriptNames.SHOWING.contains(name) && script.isKey(i)) {
            return !script.isWhole(i + 2);
        }
        if (ScriptNames.SHOWING.contains(name) && script.isShortKey(i)) {
            return true;
        }
        if (isStyle(i, name) && script.isKey(i)) {
            return !script.isWhole(i + 2);
        }
        if (ScriptNames.SHOWING.contains(name) || ScriptNames.LEADING.contains(name) || isStyle(i, name)) {
            return script.isTakenFrom(i)
                    && script.isSetToUnknown(i)
                    && !ways.leadAlongLink(i)
                    && !ways.leadWithinPage(i);
        }
        if (ScriptNames.SETTING.contains(name)) {
            return !isHarmlessSetting(i);
        }
        if (ScriptNames.CREATING.contains(name)) {
            return !isNamed(i) || argumentsOf(i).stream().anyMatch(ScriptNames.EMBEDDING::contains);
        }
        return ScriptNames.BYPASSING.contains(name);
    }

    /** Whether the address is a whole text, and what is said besides can be read. */
    private boolean loadsWhole(int i) {
        int address = script.argument(i);
        boolean isAlone = !at(address + 1).isMark(",") || at(i).text().equals("fetch");
        boolean isReadable = at(address + 2).isMark("{") && !at(address + 3).isMark(".");
        return script.isWhole(address) && (isAlone || isReadable);
    }

    /** Of an element, or of what moves one. */
    private boolean isStyle(int i, String name) {
        boolean isOfStyle = own.isStyle(script.owner(i).text()) || (script.isKey(i) && isGivenToStyle(i));
        return isOfStyle && ScriptNames.LOADING_STYLE.matcher(name).matches();
    }

    private boolean isGivenToStyle(int i) {
        int call = script.around(script.around(i));
        return script.isInCall(i, ScriptNames.MOVING)
                || (at(call - 1).isWord("assign")
                        && own.isStyle(at(script.lastOfChain(call + 1)).text()));
    }

    /** Names such as {@code Proxy} may be a script's own; what is taken from a page by them is not. */
    private boolean hides(int i, String name) {
        boolean isOfPage = name.equals("evaluate")
                && ScriptNames.DOCUMENTS.contains(script.owner(i).text());
        boolean isOwn = own.declares(name) && !script.isTakenFrom(i) && !script.isReadFromObject(i);
        return isOfPage || (ScriptNames.HIDING.contains(name) && !isOwn);
    }

    /** Whether an object gets all members of another one, whatever those are. */
    private boolean copies(int i, String name) {
        if (!name.equals("assign") || !script.owner(i).isWord("Object")) {
            return false;
        }
        int target = script.argument(i);
        int last = script.lastOfOperand(target);
        boolean isToPage = ScriptNames.DOCUMENTS.contains(at(last).text());
        if (isToPage || !at(last + 1).isMark(",")) {
            return true;
        }
        boolean isToItsOwn = (at(target).isMark("{") && script.partner(target) == last) || own.isHolder(last);
        return !isToItsOwn && !isAllWritten(last + 2);
    }

    /** Whether the last argument is an object of which each member has its name there. */
    private boolean isAllWritten(int open) {
        return at(open).isMark("{")
                && at(script.partner(open) + 1).isMark(")")
                && script.members(open).stream()
                        .allMatch(
                                member -> (script.isKey(member) || script.isShortKey(member)) && !isOfAddress(member));
    }

    private boolean isOfAddress(int i) {
        String name = at(i).text();
        return Set.of("hash", "location", "rel", "referrerPolicy").contains(name)
                || ScriptNames.PARTS_OF_ADDRESS.contains(name)
                || ScriptNames.ASKED_FOR.contains(name);
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
                && !at(name).text().equalsIgnoreCase("http-equiv")
                && (!ScriptNames.LOADING_ATTRIBUTE.matcher(at(name).text()).matches()
                        || script.isWhole(name + 2)
                        || (at(name).text().equals("href") && script.isPartOfPage(name + 2)));
    }

    /** Whether it is known what is made or set. */
    private boolean isNamed(int i) {
        return at(i + 1).isMark("(") && script.isWhole(nameOf(i));
    }

    private int nameOf(int i) {
        return ScriptNames.OF_A_NAMESPACE.contains(at(i).text()) ? i + 4 : i + 2;
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
