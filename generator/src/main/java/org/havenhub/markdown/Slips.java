package org.havenhub.markdown;

import com.vladsch.flexmark.ast.Text;
import java.util.List;
import org.havenhub.report.Rule;

/** Finds what was to be more than words, or should not stand among them. */
final class Slips {

    static final List<Rule> RULES = List.of(
            StrayMarks.STRAY_MARKS,
            TypedNumber.TYPED_NUMBER,
            ForeignMarkup.FOREIGN_MARKUP,
            ForeignMarkup.VISIBLE_COMMENT);

    private final StrayMarks marks;
    private final TypedNumber numbers;
    private final ForeignMarkup foreign;

    Slips(Findings findings) {
        marks = new StrayMarks(findings);
        numbers = new TypedNumber(findings);
        foreign = new ForeignMarkup(findings);
    }

    /** Looks at a text that is published as it is. */
    void check(Text text) {
        marks.check(text);
        numbers.check(text);
        foreign.check(text);
    }
}
