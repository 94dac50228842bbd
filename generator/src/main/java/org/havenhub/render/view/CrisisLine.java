package org.havenhub.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom to turn to now, on every page and on paper. What stands beside the number has no heading, so all of it can be read alone.
 *
 * @param name of the resource
 * @param href its page
 * @param contact the way in that suits the readers of the page best
 * @param hours when somebody answers, in few words
 * @param costs what it costs: one for all, or one for each telephone that is named; may be none
 * @param answers in which language somebody answers there, if that is not the page's; may be empty
 * @param alert what is different for a short time; nothing on paper, which outlasts it
 * @param mayBeOnBill whether a telephone bill shows it, or nobody knows
 */
public record CrisisLine(
        Words name,
        String href,
        ContactView contact,
        HoursView hours,
        List<CostView> costs,
        Words answers,
        @Nullable AlertView alert,
        boolean mayBeOnBill) {

    public CrisisLine {
        costs = List.copyOf(costs);
    }

    /** The same for paper. */
    public CrisisLine lasting() {
        return new CrisisLine(name, href, contact, hours, costs, answers, null, mayBeOnBill);
    }

    /** The same without all that is neither name nor number nor hours. */
    public CrisisLine bare() {
        return new CrisisLine(name, href, contact, hours, List.of(), Words.NONE, null, mayBeOnBill);
    }
}
