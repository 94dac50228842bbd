package org.havenhub.render;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collections;
import java.util.HashSet;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.havenhub.render.view.View;

/** The names of everything that views hold, to guess what a template meant. */
final class ViewNames {

    static final NavigableSet<String> ALL = names();

    private ViewNames() {}

    private static NavigableSet<String> names() {
        NavigableSet<String> names = new TreeSet<>();
        Set<Class<?>> seen = new HashSet<>();
        for (Class<?> view : View.class.getPermittedSubclasses()) {
            collect(view, names, seen);
        }
        return Collections.unmodifiableNavigableSet(names);
    }

    private static void collect(Class<?> type, NavigableSet<String> names, Set<Class<?>> seen) {
        if (!type.isRecord() || !seen.add(type)) {
            return;
        }
        for (RecordComponent component : type.getRecordComponents()) {
            names.add(component.getName());
            collect(component.getType(), names, seen);
            if (component.getGenericType() instanceof ParameterizedType list) {
                for (Type item : list.getActualTypeArguments()) {
                    collect((Class<?>) item, names, seen);
                }
            }
        }
    }
}
