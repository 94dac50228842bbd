package org.havenhub.report;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a stage gives back: a value that can be used whatever went wrong, and the problems found on the way.
 *
 * @param <T> the type of the value
 */
public record Checked<T>(T value, Report report) {

    public static <T> Checked<T> clean(T value) {
        return new Checked<>(value, Report.empty());
    }

    public <R> Checked<R> then(Function<? super T, Checked<R>> next) {
        Checked<R> result = next.apply(value);
        return new Checked<>(result.value, report.and(result.report));
    }

    public <R> Checked<R> map(Function<? super T, ? extends R> change) {
        return new Checked<>(change.apply(value), report);
    }

    /** Many results as one, values in the order given. */
    public static <T> Checked<List<T>> all(List<Checked<T>> parts) {
        Stream<Report> reports = parts.stream().map(Checked::report);
        return new Checked<>(parts.stream().map(Checked::value).toList(), Report.join(reports));
    }
}
