package org.havenhub.site;

/**
 * Something that no file may hold that goes to some readers.
 *
 * @param resource the id of the resource that it belongs to
 * @param sort what it is
 * @param value exactly as typed. Never shown, in no message either
 */
public record Confidential(String resource, Sort sort, String value) {

    /** What is confidential. */
    public enum Sort {
        /** A part of a confidential address. */
        ADDRESS,
        /** A way to a resource of which the readers of the file are not told at all. */
        WAY,
        /** What such a resource is called. */
        NAME,
        /** What is said of the way to a confidential place. */
        NOTE
    }

    @Override
    public String toString() {
        return "Confidential[resource=" + resource + "]";
    }
}
