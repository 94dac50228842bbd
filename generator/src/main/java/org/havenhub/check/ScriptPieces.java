package org.havenhub.check;

import java.util.ArrayList;
import java.util.List;
import org.havenhub.check.CodeToken.Kind;

/**
 * The pieces of a script that know nothing of each other's names. In the finished script each source is a function of its own,
 * {@code (() => {…})();}, so that a name of a theme may be one of a hub's own, too.
 */
final class ScriptPieces {

    private static final String BEGINNING = "(()=>{";
    private static final String END = "})();";

    private ScriptPieces() {}

    /** All of a script in one piece if anything stands outside of such functions. */
    static List<List<CodeToken>> of(List<CodeToken> tokens) {
        List<List<CodeToken>> pieces = new ArrayList<>();
        int start = 0;
        int level = 0;
        for (int i = 0; i < tokens.size(); i++) {
            CodeToken token = tokens.get(i);
            level += levels(token);
            if (level == 0 && token.isMark(";")) {
                pieces.add(tokens.subList(start, i + 1));
                start = i + 1;
            }
        }
        boolean isAllOfThem = level == 0 && start == tokens.size();
        return isAllOfThem && pieces.stream().allMatch(ScriptPieces::isOfItsOwn) ? pieces : List.of(tokens);
    }

    private static int levels(CodeToken token) {
        if (!token.is(Kind.MARK)) {
            return 0;
        }
        return switch (token.text()) {
            case "(", "[", "{", "${" -> 1;
            case ")", "]", "}" -> -1;
            default -> 0;
        };
    }

    /** Whether a piece is such a function, or a text: {@code "use strict";}. */
    private static boolean isOfItsOwn(List<CodeToken> piece) {
        int size = piece.size();
        boolean isText = size == 2 && piece.get(0).is(Kind.TEXT);
        return isText
                || (size >= BEGINNING.length() + END.length()
                        && isMarks(piece.subList(0, BEGINNING.length()), BEGINNING)
                        && isMarks(piece.subList(size - END.length(), size), END));
    }

    private static boolean isMarks(List<CodeToken> tokens, String marks) {
        for (int i = 0; i < marks.length(); i++) {
            if (!tokens.get(i).isMark(marks.substring(i, i + 1))) {
                return false;
            }
        }
        return true;
    }
}
