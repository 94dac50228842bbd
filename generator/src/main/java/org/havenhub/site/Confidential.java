package org.havenhub.site;

/**
 * Something that no published file may hold.
 *
 * @param resource the id of the resource that it belongs to
 * @param keptBack whether that resource is not published at all; else this is a part of a confidential address
 * @param value exactly as typed. Never shown, in no message either
 */
public record Confidential(String resource, boolean keptBack, String value) {

    @Override
    public String toString() {
        return "Confidential[resource=" + resource + "]";
    }
}
