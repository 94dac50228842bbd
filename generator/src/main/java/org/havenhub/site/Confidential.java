package org.havenhub.site;

/**
 * Something that no file may hold that goes to some readers.
 *
 * @param resource the id of the resource that it belongs to
 * @param keptBack whether the readers of the file are not told of that resource at all; else this is a part of a confidential address
 * @param value exactly as typed. Never shown, in no message either
 */
public record Confidential(String resource, boolean keptBack, String value) {

    @Override
    public String toString() {
        return "Confidential[resource=" + resource + "]";
    }
}
