package org.havenhub.check;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.havenhub.content.FrontMatter;
import org.havenhub.markdown.Heading;
import org.havenhub.markdown.Section;
import org.havenhub.report.Problems;
import org.havenhub.report.Rule;

/** A step that its author numbers, in a guide whose steps are numbered anyway. */
final class NumberedStep implements SiteRule {

    private static final Rule RULE = Rule.warning(
            "numbered-step",
            "A step has two numbers",
            "Readers meet “Step 2” and “2.” side by side; and when steps change places, the two disagree.",
            "Take the number out of the heading: guides of the form steps number their sections themselves.");

    /** {@code 2. Ask} or {@code 2) Ask} or {@code Step 2: Ask}, in the languages that come with Haven and their neighbours. */
    private static final Pattern NUMBER = Pattern.compile(
            "(?iu)(?:(?:step|paso|pas|passo|étape|schritt|stap|krok|خطوة|الخطوة)\\s+(?<named>\\p{Nd}{1,2})\\s*[.:)–—-]?"
                    + "|(?<bare>\\p{Nd}{1,2})[.:)])\\s+(?<words>\\S.*)");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(WrittenPage page, Problems problems) {
        if (page.isGuide() && page.article().matter().form() == FrontMatter.Form.STEPS) {
            check(page.article().prose().sections(), problems);
        }
    }

    private static void check(List<Section> sections, Problems problems) {
        List<Heading> steps =
                sections.stream().flatMap(section -> section.heading().stream()).toList();
        for (Heading step : steps) {
            Matcher number = NUMBER.matcher(step.text());
            if (number.matches() && number(number) <= steps.size()) {
                problems.add(
                        RULE,
                        step.place(),
                        "This guide numbers its steps by itself, so this one has two numbers.",
                        "Write ## " + words(step, number));
            }
        }
    }

    /** As they are typed, with what marks code, a link or the heading's own id, if the number stands before all of it. */
    private static String words(Heading step, Matcher number) {
        Matcher typed = NUMBER.matcher(step.place().marked());
        return (typed.matches() ? typed : number).group("words");
    }

    /** A number beyond the number of steps is a date, an age or the like. */
    private static int number(Matcher matcher) {
        String named = matcher.group("named");
        return Integer.parseInt(named == null ? matcher.group("bare") : named);
    }
}
