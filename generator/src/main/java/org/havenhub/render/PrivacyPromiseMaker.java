package org.havenhub.render;

import org.havenhub.content.SiteSettings.Caching;
import org.havenhub.files.SiteOutput;
import org.havenhub.render.view.PrivacyPromiseView;
import org.havenhub.render.view.Words;
import org.havenhub.site.Address;
import org.havenhub.site.Page;

/** Makes the view of the page on what the site promises: the theme's words, and facts of this build. */
final class PrivacyPromiseMaker {

    private static final Address INTEGRITY = new Address(SiteOutput.INTEGRITY);

    private PrivacyPromiseMaker() {}

    static PrivacyPromiseView view(Page.PrivacyPromise page, Standpoint here) {
        Words lede = here.voice().say(Phrase.PROMISE_LEDE);
        return new PrivacyPromiseView(
                here.siteView(),
                PageHead.of(here.voice().say(Phrase.PROMISE_TITLE), lede.text()).on(here),
                here.site().pages().size(),
                here.settings().caching() == Caching.LIGHT,
                here.href(INTEGRITY));
    }
}
