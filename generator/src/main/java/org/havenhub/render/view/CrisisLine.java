package org.havenhub.render.view;

import java.util.List;

/**
 * Whom to turn to now, on every page.
 *
 * @param name of the resource
 * @param href its page
 * @param contact the first way in
 * @param facts what decides whether one can call now: hours and cost
 */
public record CrisisLine(Words name, String href, ContactView contact, List<FactView> facts) {

    public CrisisLine {
        facts = List.copyOf(facts);
    }
}
