package org.havenhub.render;

import freemarker.core.Environment;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.Writer;
import java.util.Map;
import java.util.TreeMap;
import org.havenhub.report.Problem;
import org.havenhub.report.Report;

/**
 * What fails while one page is made. The page goes on after it, so that one run tells every template with a fault; of each
 * template only the first is told, since the next ones may follow from it.
 */
final class Failures implements TemplateExceptionHandler {

    /** Enough for every template of a theme; a loop that fails each time would go on for long. */
    private static final int MOST = 1_000;

    private final TemplateFaults faults;
    private final Map<String, Problem> firstByTemplate = new TreeMap<>();
    private int count;

    Failures(TemplateFaults faults) {
        this.faults = faults;
    }

    @Override
    public void handleTemplateException(TemplateException failure, Environment environment, Writer out)
            throws TemplateException {
        add(faults.problem(failure));
        if (++count == MOST) {
            throw failure;
        }
    }

    void add(Problem problem) {
        firstByTemplate.putIfAbsent(problem.place().file(), problem);
    }

    Report report() {
        return Report.of(firstByTemplate.values());
    }
}
