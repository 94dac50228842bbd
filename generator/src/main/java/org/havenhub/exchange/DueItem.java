package org.havenhub.exchange;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that a person has to check.
 *
 * @param sort whether it is a resource or a guide
 * @param name what it is called
 * @param file where it stands, from the hub's root
 * @param key what tells it from others: the id of a resource, the file of a guide
 * @param checked when a person last did
 * @param due the last day on which that holds; the day of the list if nobody ever checked it
 * @param onEveryPage whether it is one of the lines to turn to in a crisis
 * @param forPartners whether readers of the site are not told of it
 */
public record DueItem(
        Sort sort,
        String name,
        String file,
        String key,
        Optional<LocalDate> checked,
        LocalDate due,
        boolean onEveryPage,
        boolean forPartners) {

    /** In a line for people, as of a day. */
    public String line(LocalDate today) {
        String overdue = due.isBefore(today) ? "overdue since " + due : "by " + due;
        return (checked.isEmpty() ? "never checked" : overdue) + ": " + name + " (" + file + ")"
                + (onEveryPage ? ", on every page" : "")
                + (forPartners ? ", for partners alone" : "");
    }

    /** What can be due. */
    public enum Sort {
        RESOURCE,
        GUIDE
    }
}
