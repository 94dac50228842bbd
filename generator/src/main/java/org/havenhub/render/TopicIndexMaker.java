package org.havenhub.render;

import org.havenhub.render.view.TopicIndexView;
import org.havenhub.render.view.Words;
import org.havenhub.site.Page;

/** Makes the view of the list of topics. */
final class TopicIndexMaker {

    private TopicIndexMaker() {}

    static TopicIndexView view(Page.TopicIndex page, Standpoint here) {
        Words lede = here.voice().say(Phrase.TOPICS_LEDE);
        return new TopicIndexView(
                here.siteView(),
                PageHead.of(here.voice().say(Phrase.NAV_TOPICS), lede.text()).on(here),
                here.terms(page.topics().stream()
                        .filter(topic -> topic.count() > 0)
                        .toList()));
    }
}
