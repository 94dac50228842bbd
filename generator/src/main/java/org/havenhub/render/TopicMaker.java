package org.havenhub.render;

import org.havenhub.render.view.LinkView;
import org.havenhub.render.view.TopicView;
import org.havenhub.render.view.Words;
import org.havenhub.site.Page;

/** Makes the view of a topic. */
final class TopicMaker {

    private TopicMaker() {}

    static TopicView view(Page.Topic page, Standpoint here) {
        Words summary = here.voice().in(page.term().summary());
        LinkView trail =
                here.link(here.site().topics(here.language()), here.voice().say(Phrase.NAV_TOPICS));
        PageHead head = PageHead.of(here.voice().in(page.term().label()), summary.text(), trail)
                .part(page.part(), here.voice());
        return new TopicView(
                here.siteView(),
                head.on(here),
                summary,
                GuideCards.of(page.guides(), here),
                ResourceCards.of(page.resources(), here),
                here.pager(page.part()).orElse(null),
                here.href(here.site().directory(here.language())));
    }
}
