package org.havenhub.site;

import org.havenhub.content.Content;
import org.havenhub.content.SiteSettings;
import org.havenhub.report.Problems;

/** The terms that a hub uses. */
record Vocabulary(Terms topics, Terms kinds, Terms areas) {

    static Vocabulary of(Content content, Problems problems) {
        SiteSettings settings = content.settings();
        boolean known = content.termsKnown();
        return new Vocabulary(
                new Terms("topic", SiteRules.UNKNOWN_TOPIC, settings.topics(), known, problems),
                new Terms("kind", SiteRules.UNKNOWN_KIND, settings.kinds(), known, problems),
                new Terms("area", SiteRules.UNKNOWN_AREA, settings.areas(), known, problems));
    }
}
