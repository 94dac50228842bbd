package org.havenhub.render;

import java.util.Optional;
import org.havenhub.render.view.CardView;
import org.havenhub.render.view.HelpView;
import org.havenhub.render.view.LinkView;
import org.havenhub.render.view.PageView;
import org.havenhub.render.view.Words;
import org.havenhub.resource.Resource;
import org.havenhub.site.Page;

/** Makes the view of one resource. */
final class HelpMaker {

    private HelpMaker() {}

    static HelpView view(Page.Help page, Standpoint here) {
        Resource resource = page.resource();
        Words summary = here.voice().in(resource.summary());
        LinkView directory =
                here.link(here.site().directory(here.language()), here.voice().say(Phrase.NAV_HELP));
        PageHead head = PageHead.of(ResourceCards.name(resource, here), summary.text(), directory);
        return new HelpView(
                here.siteView(),
                withLinkedData((here.site().hasLapsed(resource) ? head.hidden() : head).on(here), resource, here),
                kind(resource, here),
                summary,
                ResourceCards.status(resource),
                ResourceCards.alert(resource, here).orElse(null),
                ResourceCards.contacts(resource, here),
                card(resource, here).orElse(null),
                MeetingList.of(resource, here),
                Facts.of(resource, here),
                GuideMaker.topics(resource.topics(), here),
                ResourceCards.checked(resource, here),
                ResourceCards.of(page.siblings(), here),
                ResourceCards.replacement(resource, here).orElse(null),
                ResourceCards.of(page.others(), here),
                here.site().families().canBeListed(resource) ? "" : directory.href(),
                GuideCards.of(page.guides(), here),
                here.href(here.site().quiet(page)));
    }

    private static PageView withLinkedData(PageView page, Resource resource, Standpoint here) {
        return here.site()
                .linkedData(resource, here.language())
                .map(address -> page.withLinkedData(here.href(address)))
                .orElse(page);
    }

    /** A kind that lists nothing has no page, and then no link. */
    private static LinkView kind(Resource resource, Standpoint here) {
        Words label = ResourceCards.kind(resource, here);
        return here.overview()
                .kind(resource.kind().value())
                .flatMap(term -> here.link(term, here.site().kind(term.id(), here.language())))
                .orElse(LinkView.to("", label));
    }

    private static Optional<CardView> card(Resource resource, Standpoint here) {
        return here.site().card(resource, here.language()).map(address -> {
            Words name = resource.cardName()
                    .map(here.voice()::in)
                    .orElseGet(() -> here.voice().say(Phrase.VCARD_NAME));
            return new CardView(here.href(address), name);
        });
    }
}
