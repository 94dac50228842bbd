package org.havenhub.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.havenhub.render.view.Html;
import org.havenhub.theme.Message;

/**
 * {@code say("guide.minutes", {"count": 4})} and {@code label(…)}: print a message of the theme. Between tags, {@code say}
 * marks words of another language and takes HTML for its holes; inside attributes {@code label} gives plain text.
 */
abstract class MessageFunction implements TemplateMethodModelEx {

    private final Voice voice;

    private MessageFunction(Voice voice) {
        this.voice = voice;
    }

    static MessageFunction say(Voice voice) {
        return new MessageFunction(voice) {
            @Override
            TemplateModel print(Sentence sentence) throws TemplateModelException {
                Message message = sentence.message();
                boolean foreign = !message.language().equals(voice.language());
                String html = foreign
                        ? Markup.inLanguage(
                                sentence.html(),
                                message.language().tag(),
                                message.language().direction())
                        : sentence.html();
                return HTMLOutputFormat.INSTANCE.fromMarkup(html);
            }
        };
    }

    static MessageFunction label(Voice voice) {
        return new MessageFunction(voice) {
            @Override
            TemplateModel print(Sentence sentence) {
                return new SimpleScalar(sentence.text());
            }
        };
    }

    abstract TemplateModel print(Sentence sentence) throws TemplateModelException;

    @Override
    @SuppressWarnings("rawtypes") // The library's own signature.
    public Object exec(List arguments) throws TemplateModelException {
        String key = key(arguments);
        Optional<Message> known = voice.find(key);
        if (known.isEmpty()) {
            throw new OwnFault("The theme has no message “" + key + "”.");
        }
        Message message = known.get();
        try {
            return print(new Sentence(message, values(message, arguments), voice));
        } catch (Sentence.UnfilledHole e) {
            throw new OwnFault(
                    "The message “" + key + "” has the hole {" + e.hole() + "}, and nothing is given for it.");
        }
    }

    private static String key(List<?> arguments) throws TemplateModelException {
        if (!arguments.isEmpty() && arguments.get(0) instanceof TemplateScalarModel key) {
            return key.getAsString();
        }
        throw new OwnFault("The first thing in the brackets is the key of a message.");
    }

    private static Map<String, Object> values(Message message, List<?> arguments) throws TemplateModelException {
        Map<String, Object> values = new HashMap<>();
        if (arguments.size() > 1 && arguments.get(1) instanceof TemplateHashModel given) {
            for (String hole : message.holes()) {
                addValue(values, hole, given);
            }
            // A message may have plural forms without saying the number.
            addValue(values, "count", given);
        }
        return values;
    }

    private static void addValue(Map<String, Object> values, String hole, TemplateHashModel given)
            throws TemplateModelException {
        TemplateModel value = given.get(hole);
        if (value instanceof ViewWrapper.WordsModel words) {
            values.put(hole, words.words());
        } else if (value instanceof TemplateHTMLOutputModel html) {
            values.put(hole, new Html(HTMLOutputFormat.INSTANCE.getMarkupString(html)));
        } else if (value instanceof TemplateNumberModel number) {
            values.put(hole, number.getAsNumber());
        } else if (value instanceof TemplateScalarModel text) {
            values.put(hole, text.getAsString());
        }
    }
}
