package org.havenhub.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;
import java.util.regex.Pattern;
import org.havenhub.report.Rule;

/** Writes code, among words and in blocks. */
final class CodeWriter {

    static final Rule UNCLOSED_CODE = Rule.error(
            "unclosed-code",
            "Code is begun and never ended",
            "Everything below it is shown as code: readers meet signs instead of headings, and links that do not work.",
            "Write the same three signs that begin the code on a line of their own below it.");

    static final Rule INDENTED_TEXT = Rule.warning(
            "indented-text",
            "A text is set in by four blanks, which makes program code of it",
            "Readers see it in other letters, in lines that go over the edge of the screen; bold words and links do not work.",
            "Delete the blanks before its lines. A quote has a > before each line; for code, write ``` on a line above and"
                    + " below it.");

    private static final Pattern LANGUAGE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}+#._-]{0,31}");

    private final Draft draft;
    private final Findings findings;

    CodeWriter(Draft draft, Findings findings) {
        this.draft = draft;
        this.findings = findings;
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
        if (block.getClosingMarker().isEmpty()) {
            reportUnclosed(block.getOpeningMarker());
        }
        String info = Unescaped.whole(block.getInfo()).strip();
        writeBlock(language(info), Unescaped.string(block.getContentChars()));
    }

    private void reportUnclosed(BasedSequence marker) {
        findings.add(
                UNCLOSED_CODE,
                marker,
                "Nothing ends the code that begins here, so all that follows is shown as code.",
                "Write " + marker + " on a line of its own where the code ends.",
                "If you mean no code, delete these signs.");
    }

    private static Optional<String> language(String info) {
        return Optional.of(info.split("\\s", 2)[0]).filter(LANGUAGE.asMatchPredicate());
    }

    private void write(IndentedCodeBlock block) {
        BasedSequence text = block.getContentChars();
        findings.add(
                INDENTED_TEXT,
                text.subSequence(0, Math.max(text.endOfLine(0), 1)).trimEnd(),
                "This text is set in by four blanks or a tab, so it is shown as program code.",
                INDENTED_TEXT.mend());
        writeBlock(Optional.empty(), Unescaped.string(block.getContentChars().trimTailBlankLines()));
    }

    private void writeBlock(Optional<String> language, String code) {
        draft.block("<pre><code"
                + language.map(name -> " class=\"language-" + name + "\"").orElse("") + ">");
        draft.verbatim(code);
        draft.block(code.isEmpty() || code.endsWith("\n") ? "</code></pre>\n" : "\n</code></pre>\n");
    }
}
