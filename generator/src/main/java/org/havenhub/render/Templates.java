package org.havenhub.render;

import freemarker.cache.StringTemplateLoader;
import freemarker.cache.StrongCacheStorage;
import freemarker.core.Environment;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.TreeMap;
import org.havenhub.render.view.View;
import org.havenhub.report.Checked;
import org.havenhub.report.Nearest;
import org.havenhub.report.Place;
import org.havenhub.report.Problem;
import org.havenhub.report.Problems;
import org.havenhub.report.Report;
import org.havenhub.theme.Theme;

/** The templates of a theme, ready for use by any number of threads. */
public final class Templates {

    private static final String COMPONENTS = "components/";

    private final Theme theme;
    private final Map<String, Template> layouts = new TreeMap<>();

    /** Known in every layout without an import. */
    private final List<Template> components = new ArrayList<>();

    private final Map<String, Problem> faults = new TreeMap<>();
    private final TemplateFaults faultsOf;
    private final EndlessFaults endlessFaults;

    private final Watchdog watchdog;

    private Templates(Theme theme, Watchdog watchdog) {
        this.theme = theme;
        this.watchdog = watchdog;
        faultsOf = new TemplateFaults(theme);
        endlessFaults = new EndlessFaults(theme);
        Configuration configuration = configuration(theme);
        theme.templates().keySet().forEach(path -> parse(path, configuration));
        OwnComponents.faults(theme).forEach(faults::putIfAbsent);
        for (Layout<?> layout : Layout.ALL) {
            if (!theme.templates().containsKey(layout.path())) {
                faults.put(layout.path(), missing(layout, theme));
            }
        }
    }

    /** The templates of a theme; faults that no page can be rendered with are reported here. */
    public static Checked<Templates> of(Theme theme) {
        return of(theme, Watchdog.OF_PAGES);
    }

    static Checked<Templates> of(Theme theme, Watchdog watchdog) {
        Templates templates = new Templates(theme, watchdog);
        Problems problems = new Problems();
        problems.addAll(Report.of(templates.faults.values()));
        Phrase.reportMissing(theme, problems);
        return problems.with(templates);
    }

    public Theme theme() {
        return theme;
    }

    /**
     * The page of a view; empty if its template has a fault.
     *
     * @param endless what the pages of one build know of those that went on without end
     */
    Checked<String> render(Layout<?> layout, View view, Voice voice, Endless endless) {
        Template template = layouts.get(layout.path());
        if (template == null || !faults.isEmpty()) {
            return new Checked<>("", Report.of(faults.values()));
        }
        Optional<Problem> known = endless.first();
        if (known.isPresent()) {
            return new Checked<>("", Report.of(List.of(known.get())));
        }
        Failures failures = new Failures(faultsOf);
        PageText out = new PageText();
        try (Watchdog.Watch watch = watchdog.watch()) {
            process(template, new PageModel(view, voice), out, failures, watch);
        } catch (PageText.TooLong e) {
            failures.add(endless.add(endlessFaults.loop(layout, e.trail())));
        } catch (StackOverflowError e) {
            failures.add(endless.add(endlessFaults.circle(layout)));
        } catch (OutOfMemoryError e) {
            // What took the room is garbage by now. Nothing of the page is kept, so nothing can be half done.
            failures.add(endless.add(endlessFaults.growth(layout)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Report report = failures.report();
        return report.hasErrors() ? new Checked<>("", report) : Checked.clean(out.tidied());
    }

    /** An interruption by the watchdog is a fault of the template; one by somebody else ends the build. */
    private void process(Template template, PageModel model, PageText out, Failures failures, Watchdog.Watch watch)
            throws IOException {
        try {
            Environment environment = template.createProcessingEnvironment(model, out);
            watch.follow(() -> Trail.of(environment));
            environment.setTemplateExceptionHandler(failures);
            for (Template component : components) {
                environment.include(component);
            }
            environment.process();
        } catch (TemplateException e) {
            failures.add(faultsOf.problem(e));
        } catch (RuntimeException e) {
            if (!watch.hasEnded()) {
                throw e;
            }
            throw new PageText.TooLong(watch.trail());
        }
    }

    private void parse(String path, Configuration configuration) {
        try {
            Template template = configuration.getTemplate(path);
            // The library offers it to its makers' own tools alone; without it nothing can end a loop that prints
            // nothing.
            _CoreAPI.addThreadInterruptedChecks(template);
            layouts.put(path, template);
            if (path.startsWith(COMPONENTS)) {
                components.add(template);
            }
        } catch (ParseException e) {
            faults.put(path, faultsOf.problem(path, e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Problem missing(Layout<?> layout, Theme theme) {
        return RenderRules.MISSING_LAYOUT.at(
                Place.inFile("themes/" + theme.name() + "/" + layout.path()),
                "The theme " + theme.name() + " has no " + layout.path() + ".",
                Nearest.hint(layout.path(), theme.templates().keySet()).stream().toArray(String[]::new));
    }

    /** Everything fixed, nothing from the machine; templates reach for nothing outside their theme. */
    private static Configuration configuration(Theme theme) {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setTemplateLoader(loader(theme));
        configuration.setCacheStorage(new StrongCacheStorage());
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        configuration.setLocalizedLookup(false);

        configuration.setObjectWrapper(ViewWrapper.INSTANCE);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setAttemptExceptionReporter((exception, environment) -> {});
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);

        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setAutoEscapingPolicy(Configuration.FORCE_AUTO_ESCAPING_POLICY);
        configuration.setRecognizeStandardFileExtensions(true);
        configuration.setTagSyntax(Configuration.ANGLE_BRACKET_TAG_SYNTAX);
        configuration.setInterpolationSyntax(Configuration.DOLLAR_INTERPOLATION_SYNTAX);

        configuration.setDefaultEncoding("UTF-8");
        configuration.setOutputEncoding("UTF-8");
        configuration.setLocale(Locale.ROOT);
        configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
        configuration.setNumberFormat("c");
        configuration.setBooleanFormat("c");
        return configuration;
    }

    private static StringTemplateLoader loader(Theme theme) {
        StringTemplateLoader loader = new StringTemplateLoader();
        // The same time for every template: it plays no part, and the clock is none of our business.
        theme.templates().forEach((path, file) -> loader.putTemplate(path, file.text(), 0));
        return loader;
    }
}
