package org.havenhub.render.view;

import java.util.List;

/**
 * Whom to turn to now, on every page.
 *
 * @param name of the resource
 * @param href its page
 * @param contact the way in that suits the readers of the page best
 * @param answers in which language somebody answers there, if that is not the page's; may be empty
 * @param facts what else decides whether one can call now: the cost
 */
public record CrisisLine(Words name, String href, ContactView contact, Words answers, List<FactView> facts) {

    public CrisisLine {
        facts = List.copyOf(facts);
    }
}
