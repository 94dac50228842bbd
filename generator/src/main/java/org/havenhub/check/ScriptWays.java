package org.havenhub.check;

import java.util.Set;

/** Where a script would lead a reader: it may be to whole addresses, and to those of links, which are checked where they stand. */
final class ScriptWays {

    private final ScriptShape script;
    private final OwnNames own;
    private final ScriptReach reach;
    private final ScriptMoments moments;

    ScriptWays(ScriptShape script, OwnNames own, ScriptReach reach) {
        this.script = script;
        this.own = own;
        this.reach = reach;
        moments = ScriptMoments.of(script);
    }

    /** Whether a name leads on to an address that nobody can know. */
    boolean lead(int i) {
        String name = script.at(i).text();
        return switch (name) {
            case "location" -> isLeft(i);
            case "URL" -> isMadeUp(i);
            case "href" -> isPretended(i) || isMadeOnDemand(i);
            case "searchParams" ->
                !reach.isOwnWord(i)
                        && ScriptNames.REWRITING.contains(
                                script.at(script.member(i)).text());
            default -> ScriptNames.PARTS_OF_ADDRESS.contains(name) && isChanged(i);
        };
    }

    /** Whether a page is left, or a link followed, without anything that a reader does. */
    boolean leadUnasked(int i) {
        return (isLeaving(i) || isActing(i)) && moments.isByItself(i);
    }

    /** To another page of the hub, whose address is a whole text, a script may lead anybody. */
    private boolean isLeaving(int i) {
        int member = script.member(i);
        String name = script.at(member).text();
        if (!script.at(i).isWord("location") || !mayBePlaceOfPage(i)) {
            return false;
        }
        if (ScriptNames.GOING.contains(name)) {
            return !script.isWhole(script.argument(member));
        }
        return member < 0 ? isSet(i) && script.isSetToUnknown(i) : name.equals("href") && script.isSetToUnknown(member);
    }

    private boolean isActing(int i) {
        String name = script.at(i).text();
        boolean isEvent = Set.of("MouseEvent", "PointerEvent", "SubmitEvent").contains(name)
                && script.at(i - 1).isWord("new");
        boolean isClick =
                name.equals("Event") && script.at(script.argument(i)).text().equals("click");
        boolean isDone = ScriptNames.ACTING.contains(name)
                && script.isTakenFrom(i)
                && script.isCalled(i)
                && !reach.isOfItsOwn(i);
        return isEvent || isClick || isDone;
    }

    /** Whether what an address ends with, which the browser keeps in its history, is put together. */
    boolean leaveTrace(int i) {
        return script.at(i).text().equals("hash") && isChanged(i) && script.isSetToUnknown(i);
    }

    /** Whether an address gets something that a server is asked for. To take it out of the address is fine. */
    boolean leaveMark(int i) {
        boolean isEmptied =
                !script.isSetToUnknown(i) && script.at(script.value(i)).text().isEmpty();
        return ScriptNames.ASKED_FOR.contains(script.at(i).text()) && isChanged(i) && !isEmptied;
    }

    /** Whether the page goes where a link leads: {@code location.href = link.href}. */
    boolean leadAlongLink(int i) {
        int owner = script.ownerOf(i);
        return script.at(owner).isWord("location") && mayBePlaceOfPage(owner) && isKnown(script.value(i));
    }

    /** Whether a link gets an address within its page: {@code link.href = "#" + part.id}. */
    boolean leadWithinPage(int i) {
        boolean isOfLink = Set.of("href", "baseVal").contains(script.at(i).text())
                && !script.owner(i).isWord("location");
        return isOfLink && script.isPartOfPage(script.given(i));
    }

    private boolean isLeft(int i) {
        int member = script.member(i);
        String name = script.at(member).text();
        if (ScriptNames.GOING.contains(name)) {
            return mayBePlaceOfPage(i) && !isKnown(script.argument(member));
        }
        return member < 0 && mayBePlaceOfPage(i) && isSet(i) && !isKnown(script.value(i));
    }

    /** Whether it is not the place of something that the script made itself. */
    private boolean mayBePlaceOfPage(int i) {
        return !script.isTakenFrom(i) || !reach.isOfItsOwn(i);
    }

    /** A name that is declared with its value is one of the script's own. */
    private boolean isSet(int i) {
        return script.isSet(i) && (script.isTakenFrom(i) || !script.isDeclared(i));
    }

    /** Whether an address is put together in a thing that looks like a link afterwards. */
    private boolean isMadeUp(int i) {
        String member = script.at(script.member(i)).text();
        int address = script.argument(member.equals("parse") ? script.member(i) : i);
        if (address < 0) {
            return false;
        }
        int comma = script.lastOfChain(address) + 1;
        return !isKnown(address) || (script.at(comma).isMark(",") && !isKnown(comma + 1));
    }

    /** Whether an object that is no link has the address of one. */
    private boolean isPretended(int i) {
        return script.isShortKey(i) || (script.isKey(i) && !isKnown(i + 2) && !script.isPartOfPage(i + 2));
    }

    /** Whether an object that is no link makes an address when it is asked: {@code {get href() {…}}}, {@code class A { href = a }}. */
    private boolean isMadeOnDemand(int i) {
        boolean isField = script.isInClass(i) && !script.isTakenFrom(i) && script.isSetToUnknown(i);
        return isField || script.isMethod(i);
    }

    private boolean isChanged(int i) {
        return script.isTakenFrom(i) && script.isSet(i) && !reach.isOfItsOwn(i);
    }

    private boolean isKnown(int i) {
        int last = script.lastOfChain(i);
        boolean isOfPage = (script.at(last).isWord("location") && !reach.isOwnWord(last))
                || (script.at(last - 2).isWord("document")
                        && ScriptNames.OF_PAGE.contains(script.at(last).text()))
                || (script.at(last - 2).isWord("meta") && script.at(last).isWord("url"));
        boolean isMade = own.mayBeMade(script.at(i).text()) || OwnNames.isMade(script, i);
        return script.isWhole(i) || (isOfPage && !script.goesOn(last)) || (script.isAddressOfLink(i) && !isMade);
    }
}
