package org.havenhub.site;

import org.havenhub.content.SiteSettings;
import org.havenhub.report.Problems;

/** The terms that a hub uses. */
record Vocabulary(Terms topics, Terms kinds, Terms areas) {

    static Vocabulary of(SiteSettings settings, Problems problems) {
        return new Vocabulary(
                new Terms("topic", SiteRules.UNKNOWN_TOPIC, settings.topics(), problems),
                new Terms("kind", SiteRules.UNKNOWN_KIND, settings.kinds(), problems),
                new Terms("area", SiteRules.UNKNOWN_AREA, settings.areas(), problems));
    }
}
