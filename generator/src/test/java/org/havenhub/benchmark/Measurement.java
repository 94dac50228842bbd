package org.havenhub.benchmark;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What one build of one generator took, the whole process.
 *
 * @param wall seconds from start to end
 * @param processor seconds of processor time, over all cores: the figure to trust on a busy machine
 * @param peak largest resident memory in MiB
 */
record Measurement(double wall, double processor, double peak) {

    /** What GNU time is asked to print. */
    static final String FORMAT = "%e %U %S %M";

    /** Reads the last line: above it stands what a process said when it failed. */
    static Measurement parse(List<String> lines) {
        String[] fields = lines.get(lines.size() - 1).split(" ", -1);
        return new Measurement(
                Double.parseDouble(fields[0]),
                Double.parseDouble(fields[1]) + Double.parseDouble(fields[2]),
                Double.parseDouble(fields[3]) / 1024);
    }

    /** The median of each figure. */
    static Measurement median(List<Measurement> runs) {
        return new Measurement(
                median(runs, Measurement::wall), median(runs, Measurement::processor), median(runs, Measurement::peak));
    }

    private static double median(List<Measurement> runs, ToDoubleFunction<Measurement> figure) {
        return figure.applyAsDouble(runs.stream()
                .sorted(Comparator.comparingDouble(figure))
                .toList()
                .get(runs.size() / 2));
    }
}
