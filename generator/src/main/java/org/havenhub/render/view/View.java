package org.havenhub.render.view;

/** The view of one page. The kind of the page decides which one it is; every layout has its own. */
public sealed interface View
        permits AToZView,
                HomeView,
                GuideIndexView,
                GuideView,
                PlainView,
                PocketCardsView,
                PosterView,
                PrivacyPromiseView,
                QuietGuideView,
                QuietHelpView,
                SaferBrowsingView,
                TopicIndexView,
                TopicView,
                DirectoryView,
                ListingView,
                HelpView,
                NotFoundView,
                MovedView {

    /** What all pages of a language and folder share. */
    SiteView site();

    /** What every kind of page has. */
    PageView page();
}
