package org.havenhub.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.havenhub.render.view.Html;
import org.havenhub.render.view.View;
import org.havenhub.render.view.Words;
import org.jspecify.annotations.Nullable;

/**
 * Shows templates the records of {@code render.view} and what those are made of: texts, counts, yes or no, lists. Nothing
 * else gets through, and no method of anything can be called.
 */
final class ViewWrapper implements ObjectWrapper {

    static final ViewWrapper INSTANCE = new ViewWrapper();

    private static final String VIEWS = View.class.getPackageName();

    private static final ClassValue<Map<String, Function<Record, Object>>> COMPONENTS = new ClassValue<>() {
        @Override
        protected Map<String, Function<Record, Object>> computeValue(Class<?> type) {
            Map<String, Function<Record, Object>> accessors = new HashMap<>();
            for (RecordComponent component : type.getRecordComponents()) {
                accessors.put(component.getName(), accessor(component));
            }
            return accessors;
        }
    };

    private ViewWrapper() {}

    @Override
    public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        if (value == null || value instanceof TemplateModel) {
            return (TemplateModel) value;
        }
        if (value instanceof String text) {
            return new SimpleScalar(text);
        }
        if (value instanceof List<?> list) {
            return new Items(list);
        }
        if (value instanceof Boolean yes) {
            return yes ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
        }
        if (value instanceof Number number) {
            return new SimpleNumber(number);
        }
        return wrapView(value);
    }

    private static TemplateModel wrapView(Object value) throws TemplateModelException {
        if (value instanceof Html html) {
            return HTMLOutputFormat.INSTANCE.fromMarkup(html.markup());
        }
        if (value instanceof Words words) {
            return WordsModel.of(words);
        }
        if (value instanceof Record view && view.getClass().getPackageName().equals(VIEWS)) {
            return new Fields(view);
        }
        throw new OwnFault("Templates cannot see a " + value.getClass().getSimpleName() + ".");
    }

    /** Reads a component as a lambda would: templates ask for dozens on every page, and reflection takes its time each time. */
    @SuppressWarnings("unchecked") // The lambda is made as this type.
    private static Function<Record, Object> accessor(RecordComponent component) {
        MethodHandles.Lookup lookup = MethodHandles.lookup();
        try {
            MethodHandle read = lookup.unreflect(component.getAccessor());
            return (Function<Record, Object>) LambdaMetafactory.metafactory(
                            lookup,
                            "apply",
                            MethodType.methodType(Function.class),
                            MethodType.methodType(Object.class, Object.class),
                            read,
                            read.type().wrap())
                    .getTarget()
                    .invoke();
        } catch (Throwable e) {
            throw new IllegalStateException("A view record is public and has plain accessors.", e);
        }
    }

    /** What has the components of a record as its parts. */
    interface Viewed {
        Record view();
    }

    /** The components of a record. */
    record Fields(Record view) implements TemplateHashModel, Viewed {

        @Override
        public @Nullable TemplateModel get(String name) throws TemplateModelException {
            Function<Record, Object> accessor = COMPONENTS.get(view.getClass()).get(name);
            return accessor == null ? null : INSTANCE.wrap(accessor.apply(view));
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }

    /** A list. */
    private record Items(List<?> list) implements TemplateSequenceModel {

        @Override
        public @Nullable TemplateModel get(int index) throws TemplateModelException {
            return index >= 0 && index < list.size() ? INSTANCE.wrap(list.get(index)) : null;
        }

        @Override
        public int size() {
            return list.size();
        }
    }

    /** Words, which print themselves with their language, and whose parts can be had one by one. */
    static final class WordsModel extends TemplateHTMLOutputModel implements TemplateHashModel, Viewed {

        private final Words words;

        private WordsModel(Words words, @Nullable String plain, @Nullable String markup) {
            super(plain, markup);
            this.words = words;
        }

        static WordsModel of(Words words) {
            return words.lang().isEmpty() && words.dir().isEmpty()
                    ? new WordsModel(words, words.text(), null)
                    : new WordsModel(words, null, Markup.of(words));
        }

        Words words() {
            return words;
        }

        @Override
        public Record view() {
            return words;
        }

        @Override
        public @Nullable TemplateModel get(String name) throws TemplateModelException {
            return new Fields(words).get(name);
        }

        @Override
        public boolean isEmpty() {
            return words.text().isEmpty();
        }
    }
}
