package org.havenhub.markdown;

import com.vladsch.flexmark.util.ast.Document;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.havenhub.files.SourceFile;
import org.havenhub.report.Checked;
import org.havenhub.report.Rule;

/**
 * Reads the text of an article.
 *
 * <pre>{@code
 * Checked<Prose> prose = MarkdownReader.read(file, bodyStart);
 * }</pre>
 */
public final class MarkdownReader {

    private MarkdownReader() {}

    /**
     * The text of a file, and every mistake in it. Nothing that an author types makes this throw, overflow the stack or run
     * for long.
     *
     * @param bodyStart the offset where the text begins, after what stands above it; places count from the file's start
     */
    public static Checked<Prose> read(SourceFile file, int bodyStart) {
        String body = file.text().substring(bodyStart);
        Findings findings = new Findings(new Locator(file, bodyStart));
        Complexity complexity = Complexity.of(body);
        if (complexity.fault().isPresent()) {
            report(complexity.fault().get(), findings);
            return findings.with(Prose.EMPTY);
        }
        Optional<Document> document = GuardedParser.OF_DIALECT.parse(body, complexity);
        if (document.isEmpty()) {
            report(new Complexity.Fault(0, 0, "This text is too entangled to be read."), findings);
            return findings.with(Prose.EMPTY);
        }
        return findings.with(write(document.get(), body, findings));
    }

    /** Every rule that reading a text can break. */
    public static List<Rule> rules() {
        return Stream.of(
                        List.of(
                                Complexity.TOO_COMPLEX,
                                RawHtml.RAW_HTML,
                                Destination.UNSAFE_LINK,
                                LostAlert.UNKNOWN_ALERT,
                                CodeWriter.UNCLOSED_CODE,
                                ListWriter.LIST_NUMBER,
                                LostTask.LOST_TASK,
                                SplitList.SPLIT_LIST,
                                CodeWriter.INDENTED_TEXT),
                        HeadingWriter.RULES,
                        HeadingIds.RULES,
                        LinkWriter.RULES,
                        References.RULES,
                        LostLink.RULES,
                        PictureWriter.RULES,
                        ParagraphHabits.RULES,
                        LostTable.RULES,
                        TableWriter.RULES,
                        FootnoteWriter.RULES,
                        Slips.RULES)
                .flatMap(List::stream)
                .toList();
    }

    private static void report(Complexity.Fault fault, Findings findings) {
        findings.add(
                Complexity.TOO_COMPLEX, fault.start(), fault.end(), fault.message(), Complexity.TOO_COMPLEX.mend());
    }

    static Prose write(Document document, String body, Findings findings) {
        Draft draft = new Draft();
        HiddenCharacters hidden = new HiddenCharacters(findings);
        Spoken spoken = new Spoken(findings);
        References references = new References(document, findings);
        LostLink lost = new LostLink(findings);
        LinkWriter links = new LinkWriter(draft, findings, spoken, references, lost);
        FootnoteWriter footnotes = new FootnoteWriter(draft, findings, links, document);
        ListWriter lists = new ListWriter(draft, findings);

        Walk walk = new Walk(findings);
        new BlockWriter(draft).register(walk);
        new HeadingWriter(draft, findings, spoken, new HeadingIds(document, body, findings)).register(walk);
        new ParagraphWriter(draft, links, lists, footnotes, new ParagraphHabits(findings)).register(walk);
        new QuoteWriter(draft, findings).register(walk);
        new TableWriter(draft, findings).register(walk);
        new CodeWriter(draft, findings).register(walk);
        new TextWriter(draft, hidden, lost, new Slips(findings)).register(walk);
        new PictureWriter(draft, findings, spoken, references, links, lost).register(walk);
        new RawHtml(findings).register(walk);
        lists.register(walk);
        links.register(walk);
        references.register(walk);
        footnotes.register(walk);

        hidden.checkAll(body);
        walk.throughChildren(document);
        draft.endSection();
        List<Piece> notes = footnotes.writeNotes(walk);
        references.reportUnused();
        return draft.prose(notes);
    }
}
