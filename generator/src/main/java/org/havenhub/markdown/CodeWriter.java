package org.havenhub.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import java.util.Optional;
import java.util.regex.Pattern;

/** Writes code, among words and in blocks. */
final class CodeWriter {

    private static final Pattern LANGUAGE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}+#._-]{0,31}");

    private final Draft draft;

    CodeWriter(Draft draft) {
        this.draft = draft;
    }

    void register(Walk walk) {
        walk.onLeaf(Code.class, this::write);
        walk.onLeaf(FencedCodeBlock.class, this::write);
        walk.onLeaf(IndentedCodeBlock.class, this::write);
    }

    private void write(Code code) {
        String text = trimmed(Unescaped.string(code.getText()).replace('\n', ' '));
        draft.inline("<code>");
        draft.verbatim(isInTable(code) ? text.replace("\\|", "|") : text);
        draft.inline("</code>");
    }

    /** Without one blank on either side, which allows code to begin with a backtick. */
    private static String trimmed(String code) {
        boolean padded = code.length() > 2 && code.startsWith(" ") && code.endsWith(" ") && !code.isBlank();
        return padded ? code.substring(1, code.length() - 1) : code;
    }

    private static boolean isInTable(Code code) {
        return code.getAncestorOfType(TableCell.class) != null;
    }

    private void write(FencedCodeBlock block) {
        String info = Unescaped.whole(block.getInfo()).strip();
        writeBlock(language(info), Unescaped.string(block.getContentChars()));
    }

    private static Optional<String> language(String info) {
        return Optional.of(info.split("\\s", 2)[0]).filter(LANGUAGE.asMatchPredicate());
    }

    private void write(IndentedCodeBlock block) {
        writeBlock(Optional.empty(), Unescaped.string(block.getContentChars().trimTailBlankLines()));
    }

    private void writeBlock(Optional<String> language, String code) {
        draft.block("<pre><code"
                + language.map(name -> " class=\"language-" + name + "\"").orElse("") + ">");
        draft.verbatim(code);
        draft.block(code.isEmpty() || code.endsWith("\n") ? "</code></pre>\n" : "\n</code></pre>\n");
    }
}
