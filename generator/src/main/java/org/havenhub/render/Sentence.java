package org.havenhub.render;

import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.havenhub.render.view.Html;
import org.havenhub.render.view.Words;
import org.havenhub.theme.Message;

/**
 * A message with what goes into its holes: texts, counts, {@link Words} or {@link Html}.
 *
 * @param values by the name of the hole; a number under {@code count} decides on the plural form
 */
record Sentence(Message message, Map<String, ?> values, Voice voice) {

    private static final String COUNT = "count";

    /** Plain text, for an attribute or a view. */
    String text() {
        return filled(UnaryOperator.identity(), Words::text);
    }

    /** Escaped, apart from values that are HTML already. */
    String html() {
        return filled(Markup::escape, Markup::of);
    }

    private String filled(UnaryOperator<String> escape, Function<Words, String> print) {
        StringBuilder out = new StringBuilder();
        for (Message.Part part : parts()) {
            if (part instanceof Message.Part.Words fixed) {
                out.append(escape.apply(fixed.text()));
            } else if (part instanceof Message.Part.Hole hole) {
                out.append(value(hole.name(), escape, print));
            }
        }
        return out.toString();
    }

    private Iterable<Message.Part> parts() {
        return values.get(COUNT) instanceof Number count ? message.parts(count.longValue()) : message.parts();
    }

    private String value(String hole, UnaryOperator<String> escape, Function<Words, String> print) {
        Object value = values.get(hole);
        if (value instanceof Words words) {
            return print.apply(words);
        }
        if (value instanceof Html html) {
            return html.markup();
        }
        if (value instanceof Number number) {
            return voice.number(number.longValue());
        }
        if (value instanceof String text) {
            return escape.apply(text);
        }
        throw new UnfilledHole(hole);
    }

    /** A hole that nothing was given for. */
    static final class UnfilledHole extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final String hole;

        UnfilledHole(String hole) {
            super("Nothing was given for {" + hole + "}.");
            this.hole = hole;
        }

        String hole() {
            return hole;
        }
    }
}
