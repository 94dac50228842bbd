package org.havenhub.resource;

/** Who may know of a resource: the field {@code publish}. */
public enum Readership {

    /** {@code yes}, and where nothing is said. */
    EVERYBODY,

    /** {@code partners}: those who are given a file that is no part of the site. */
    PARTNERS,

    /** {@code no}. */
    NOBODY;

    /** Whether all of some others belong to these: partners are readers too. */
    public boolean includes(Readership others) {
        return compareTo(others) <= 0;
    }
}
