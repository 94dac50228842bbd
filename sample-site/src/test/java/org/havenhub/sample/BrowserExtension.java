package org.havenhub.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives {@link Readers} to the tests that ask for them: one browser and one server for all test classes. */
final class BrowserExtension implements ExecutionCondition, ParameterResolver {

    private static final Namespace OURS = Namespace.create(BrowserExtension.class);
    private static final boolean REQUIRED = "required".equals(System.getProperty("haven.browser"));

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        Optional<String> missing = missing();
        if (missing.isEmpty() || REQUIRED) {
            return ConditionEvaluationResult.enabled("There is a browser, or there has to be one.");
        }
        // Surefire counts skipped tests but does not say why.
        context.getRoot().getStore(OURS).getOrComputeIfAbsent("told", key -> tell(missing.get()));
        return ConditionEvaluationResult.disabled(missing.get());
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Readers.class;
    }

    @Override
    public Readers resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot().getStore(OURS).getOrComputeIfAbsent(Readers.class, key -> start(), Readers.class);
    }

    private static Readers start() {
        Path chromium = Programs.chromium()
                .orElseThrow(() -> new IllegalStateException(missing().orElseThrow()));
        Path node = Programs.node()
                .orElseThrow(() -> new IllegalStateException(missing().orElseThrow()));
        try {
            return Readers.of(chromium, node);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> missing() {
        if (Programs.chromium().isEmpty()) {
            return Optional.of("No Chromium was found. Install it (on Debian: apt-get install chromium),"
                    + " or name the program in HAVEN_CHROMIUM.");
        }
        if (Programs.node().isEmpty()) {
            return Optional.of("No Node was found. Install it (on Debian: apt-get install nodejs),"
                    + " or name the program in PLAYWRIGHT_NODEJS_PATH.");
        }
        return Optional.empty();
    }

    private static boolean tell(String missing) {
        System.out.println("Browser tests are skipped. " + missing);
        return true;
    }
}
