package org.havenhub;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.havenhub.content.Article;
import org.havenhub.content.Content;
import org.havenhub.files.MemoryOutput;
import org.havenhub.files.SiteOutput;
import org.havenhub.report.Checked;
import org.havenhub.report.Report;
import org.havenhub.site.Absence;
import org.havenhub.site.Page;
import org.havenhub.site.Site;

/** One build of a site that somebody is writing. */
final class Previewing implements Purpose {

    private final LocalDate today;
    private final boolean drafts;
    private final PreviewSite last;
    private final Attention attention;
    private final Set<String> awaited;
    private final MemoryOutput output;

    /** By the path of the source, then by that of the page. */
    private Map<String, String> absentSources = Map.of();

    private Map<String, String> absentPages = Map.of();
    private String root = "/";

    Previewing(BuildRequest request, boolean drafts, PreviewSite last, Attention attention) {
        today = request.today();
        this.drafts = drafts;
        this.last = last;
        this.attention = attention;
        awaited = Set.copyOf(attention.pages());
        output = SiteOutput.inMemory(last.files());
    }

    /** Ends a build that nobody waits for. */
    static final class Abandoned extends RuntimeException {
        private static final long serialVersionUID = 1;

        private Abandoned() {
            super("Something changed while the site was built.");
        }
    }

    @Override
    public Content content(Content content) {
        if (!drafts) {
            return content;
        }
        absentSources = content.articles().stream()
                .filter(article -> !article.matter().isPublishedOn(today))
                .collect(Collectors.toMap(
                        Article::path, article -> Absence.of(article, today).reason()));
        return content.withEveryArticlePublished();
    }

    @Override
    public void keepBeside(SortedMap<String, String> texts) {}

    @Override
    public void keepForPartners(SortedMap<String, String> texts) {}

    @Override
    public Report inTheWayOfPartners(SortedMap<String, String> texts) {
        return Report.empty();
    }

    @Override
    public boolean isAwaited(Page page) {
        return awaited.contains(page.address().path());
    }

    @Override
    public Checked<SiteOutput> output(Site site) {
        absentPages = absentSources.isEmpty() ? Map.of() : absentPages(site);
        root = site.root();
        return Checked.clean(output);
    }

    @Override
    public void awaitedAreReady() {
        if (!last.isEmpty() && !awaited.isEmpty()) {
            attention.show(last.with(output.files(), absentPages, root));
        }
    }

    @Override
    public void goOn() {
        if (attention.isElsewhere()) {
            throw new Abandoned();
        }
    }

    /** The site that was built; to be asked after a build without mistakes. */
    PreviewSite site() {
        return new PreviewSite(output.files(), absentPages, root);
    }

    private Map<String, String> absentPages(Site site) {
        Map<String, String> pages = new HashMap<>();
        site.pages()
                .forEach(page -> absence(page)
                        .ifPresent(reason -> pages.put(page.address().path(), reason)));
        return pages;
    }

    private Optional<String> absence(Page page) {
        return page.written().map(text -> absentSources.get(text.article().path()));
    }
}
