package org.havenhub.site;

import java.util.List;
import java.util.function.Function;

/** How a function is applied to many items: one after the other, or on several threads. Results come in the order of the items. */
@FunctionalInterface
public interface Mapping {

    <T, R> List<R> map(List<T> items, Function<? super T, ? extends R> function);
}
