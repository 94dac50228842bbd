package org.havenhub.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One way to reach a resource.
 *
 * @param way {@code call}, {@code text}, {@code chat}, {@code email}, {@code video}, {@code relay}, {@code app} or {@code visit}
 * @param action what one does: Call, Text, Visit
 * @param value what to call, write or open, exactly as typed; empty for a visit. Of a text message with a keyword, the number
 * @param keyword to send to the number; empty if there is none
 * @param number whether the value is a telephone number, which is shown large and never broken over two lines
 * @param href to follow; empty if the value is none that a browser can follow
 * @param outside whether it leads to another site
 * @param location where to go; only for a visit
 * @param note what else to know; may be empty
 * @param hours when somebody answers; nothing where it makes no difference
 * @param facts languages, cost and so on, of this way in
 */
public record ContactView(
        String way,
        Words action,
        String value,
        String keyword,
        boolean number,
        String href,
        boolean outside,
        @Nullable LocationView location,
        Words note,
        @Nullable HoursView hours,
        List<FactView> facts) {

    public ContactView {
        facts = List.copyOf(facts);
    }

    /** For a list, where room is short: without what nobody knows, which the resource's own page says. */
    public ContactView inList() {
        List<FactView> known = facts.stream().filter(fact -> !fact.open()).toList();
        return new ContactView(way, action, value, keyword, number, href, outside, location, note, hours, known);
    }
}
