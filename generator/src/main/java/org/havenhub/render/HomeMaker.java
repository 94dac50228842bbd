package org.havenhub.render;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.havenhub.content.Article;
import org.havenhub.content.SiteSettings;
import org.havenhub.render.view.HomeView;
import org.havenhub.render.view.NeedView;
import org.havenhub.render.view.TrustView;
import org.havenhub.render.view.Words;
import org.havenhub.report.Located;
import org.havenhub.resource.Resource;
import org.havenhub.site.Page;
import org.havenhub.site.Text;

/** Makes the view of a home page. */
final class HomeMaker {

    private HomeMaker() {}

    static HomeView view(Page.Home page, Standpoint here) {
        Overview overview = here.overview();
        return new HomeView(
                here.siteView(),
                head(page, here).on(here),
                page.text().map(text -> ProseWriter.write(text, here)).orElse(null),
                here.href(overview.directory(here.language())),
                here.href(overview.guides(here.language())),
                needs(here),
                here.terms(overview.topics(here.language())),
                GuideCards.of(page.latest(), here),
                trust(here));
    }

    /** The tab says the hub's name alone: it is the shortest, and as discreet as the nonprofit chose it. */
    private static PageHead head(Page.Home page, Standpoint here) {
        Words name = here.siteView().name();
        Words title = page.text()
                .map(Text::article)
                .map(article -> Words.of(article.matter().title().value()))
                .orElse(name);
        String discreet =
                page.text().map(text -> text.article().matter().discreetTitle()).orElse("");
        Words description = here.voice().in(here.settings().description());
        return PageHead.of(title, description.text()).named(discreet.isEmpty() ? name.text() : discreet);
    }

    private static List<NeedView> needs(Standpoint here) {
        return here.overview().kinds(here.language()).stream()
                .map(kind -> need(kind, here))
                .toList();
    }

    /** In the words of a reader; the hub's own kinds are called by their label. */
    private static NeedView need(Page.FacetCount kind, Standpoint here) {
        Words label = here.voice().in(kind.value().label());
        Words need = here.voice().member("need.", kind.value().id()).orElse(label);
        return new NeedView(need, label, here.href(kind.page()), kind.count());
    }

    private static TrustView trust(Standpoint here) {
        SiteSettings settings = here.settings();
        List<Resource> resources = here.overview().listed();
        List<Article> guides = here.overview().guidesIn(here.language());
        return new TrustView(
                resources.size(),
                within(settings.resourceReview(), resources.stream().map(Resource::verified), here),
                here.voice().period(settings.resourceReview()),
                guides.size(),
                within(
                        settings.guideReview(),
                        guides.stream().map(guide -> guide.matter().reviewed().map(Located::value)),
                        here),
                here.voice().period(settings.guideReview()));
    }

    private static int within(Period period, Stream<Optional<LocalDate>> days, Standpoint here) {
        return (int) days.flatMap(Optional::stream)
                .filter(day -> here.overview().holds(day, period))
                .count();
    }
}
