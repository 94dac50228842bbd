package org.havenhub.markdown;

import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;

/** The Markdown that Haven reads: CommonMark with tables, footnotes, task lists, strikethrough and definition lists. */
final class Dialect {

    private static final Parser PARSER = parser();

    /** A little of everything. */
    private static final String SAMPLE = """
            ## Heading {#id}

            > quote *a* **b** ~~c~~ `d` &amp; \\! <https://example.org> <a@example.org> <b> [e](f "g") ![h](i) [j][k] [^l]

            - [x] m
            1. n

            | o | p |
            |---|--:|
            | q | r |

            s
            : t

            ```u
            v
            ```

            [k]: w
            [^l]: x

            <!-- y -->
            """;

    static {
        // A class whose initialisation overflows the stack stays broken for good: load all while the stack is shallow.
        PARSER.parse(SAMPLE);
    }

    private Dialect() {}

    static Document parse(CharSequence text) {
        return PARSER.parse(BasedSequence.of(text));
    }

    private static Parser parser() {
        MutableDataSet options = new MutableDataSet()
                .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
                .set(TablesExtension.MAX_HEADER_ROWS, 1)
                .set(TablesExtension.COLUMN_SPANS, false)
                .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
                .set(TablesExtension.WITH_CAPTION, false)
                .set(DefinitionExtension.TILDE_MARKER, false)
                // The address of a link wins over brackets in its words.
                .set(Parser.LINK_TEXT_PRIORITY_OVER_LINK_REF, true);
        return Parser.builder(options)
                .extensions(List.of(
                        TablesExtension.create(),
                        FootnoteExtension.create(),
                        TaskListExtension.create(),
                        StrikethroughExtension.create(),
                        DefinitionExtension.create()))
                .customInlineParserFactory(LinearInlineParser::new)
                // flexmark leaves this out when the inline parser is not its own.
                .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
                .build();
    }
}
