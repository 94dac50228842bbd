package org.havenhub;

import java.net.URI;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.havenhub.content.Article;
import org.havenhub.content.Content;
import org.havenhub.content.SiteSettings;
import org.havenhub.exchange.DueItem;
import org.havenhub.exchange.DueList;
import org.havenhub.files.HubFiles;
import org.havenhub.files.ReportFiles;
import org.havenhub.language.Language;
import org.havenhub.report.Checked;
import org.havenhub.report.Located;
import org.havenhub.report.Problems;
import org.havenhub.report.Tongue;
import org.havenhub.resource.Resource;
import org.havenhub.resource.Status;
import org.havenhub.site.Page;
import org.havenhub.site.Site;
import org.havenhub.tongue.Tongues;

/** What of a hub a person has to check by the end of the month, what is overdue included. Nothing of it is published. */
final class Agenda {

    private static final Comparator<DueItem> MOST_URGENT = Comparator.comparing((DueItem item) -> !item.onEveryPage())
            .thenComparing(DueItem::due)
            .thenComparing(DueItem::sort)
            .thenComparing(DueItem::key);

    private static final String CALENDAR = "due.ics";

    private final Site site;
    private final LocalDate today;
    private final Set<String> onEveryPage = new HashSet<>();

    private Agenda(Site site) {
        this.site = site;
        today = site.today();
        Set<String> named = new HashSet<>(
                site.settings().crisis().stream().map(Located::value).toList());
        site.resources().stream()
                .filter(resource -> named.contains(resource.id()))
                .flatMap(resource -> site.families().of(resource).stream())
                .forEach(resource -> onEveryPage.add(resource.id()));
    }

    /** Reads a hub, and writes {@code due.csv} and, if something is due, {@code due.ics} beside its report. */
    static DueResult of(BuildRequest request) {
        try (Parallel threads = new Parallel(request.threads())) {
            Checked<Site> read = read(request, threads);
            DueResult result = new DueResult(
                    read.report(),
                    request.today(),
                    read.report().hasErrors() ? List.of() : new Agenda(read.value()).items());
            if (result.succeeded()) {
                ReportFiles.write(
                        request.reports(), files(read.value(), result.items(), tongue(request, read.value())));
                if (result.items().isEmpty()) {
                    ReportFiles.remove(request.reports(), CALENDAR);
                }
            }
            return result;
        }
    }

    private static Checked<Site> read(BuildRequest request, Parallel threads) {
        Problems problems = new Problems();
        Memo memo = Memo.none();
        Understanding understanding = new Understanding(Workplace.of(memo, threads));
        HubFiles files = problems.take(memo.files(request.hub()));
        Checked<SiteSettings> settings = understanding.settings(files);
        Content content = problems.take(understanding.content(files, settings));
        return problems.with(problems.take(memo.site(content, request.today(), threads)));
    }

    private static Tongue tongue(BuildRequest request, Site site) {
        return Tongues.of(
                request.language().orElse(site.settings().defaultLanguage().tag()));
    }

    private static SortedMap<String, String> files(Site site, List<DueItem> items, Tongue tongue) {
        SiteSettings settings = site.settings();
        String hub = settings.url()
                .map(URI::toString)
                .orElseGet(() -> settings.title().in(settings.defaultLanguage(), settings.defaultLanguage()));
        DueList list = new DueList(hub, site.today(), items, tongue);
        SortedMap<String, String> files = new TreeMap<>();
        files.put("due.csv", list.csv());
        list.calendar().ifPresent(calendar -> files.put(CALENDAR, calendar));
        return files;
    }

    private List<DueItem> items() {
        LocalDate end = YearMonth.from(today).atEndOfMonth();
        Stream<DueItem> resources = site.told().stream()
                .filter(resource -> resource.status() != Status.CLOSED)
                .map(this::item);
        Stream<DueItem> guides = site.pages().stream()
                .filter(Page.Guide.class::isInstance)
                .map(page -> item(((Page.Guide) page).text().article()));
        return Stream.concat(resources, guides)
                .filter(item -> !item.due().isAfter(end))
                .sorted(MOST_URGENT)
                .toList();
    }

    private DueItem item(Resource resource) {
        Language reader = site.settings().defaultLanguage();
        Period usual = site.settings().resourceReview();
        return new DueItem(
                DueItem.Sort.RESOURCE,
                resource.name().in(reader, reader),
                resource.place().file(),
                resource.id(),
                resource.verified(),
                resource.due(usual).orElse(today),
                onEveryPage.contains(resource.id()),
                !resource.published());
    }

    private DueItem item(Article guide) {
        Optional<LocalDate> reviewed = guide.matter().reviewed().map(Located::value);
        return new DueItem(
                DueItem.Sort.GUIDE,
                guide.matter().title().value(),
                guide.path(),
                guide.path(),
                reviewed,
                guide.matter().due(site.settings().guideReview()).orElse(today),
                false,
                false);
    }
}
