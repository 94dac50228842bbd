package org.havenhub.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A resource as lists and guides show it.
 *
 * @param id unique in the hub, fit for an HTML id
 * @param name what it is called
 * @param href its page
 * @param kind what sort of help it is; empty on a sheet that does not tell
 * @param summary one sentence; empty on such a sheet
 * @param status {@code open}, {@code paused}, {@code full} or {@code closed}
 * @param alert a notice that holds for a short time
 * @param contact the first way in; none if it is closed or has not been checked for too long
 * @param more how many other ways in its page shows
 * @param facts what to know before making contact
 * @param checked when a person last checked it
 * @param siblings resources that are always shown together with it
 * @param replacement what took its place
 */
public record ResourceCard(
        String id,
        Words name,
        String href,
        Words kind,
        Words summary,
        String status,
        @Nullable AlertView alert,
        @Nullable ContactView contact,
        int more,
        List<FactView> facts,
        CheckedView checked,
        List<LinkView> siblings,
        @Nullable LinkView replacement) {

    public ResourceCard {
        facts = List.copyOf(facts);
        siblings = List.copyOf(siblings);
    }
}
