package org.havenhub.site;

/**
 * Something that no published file may hold.
 *
 * @param resource the id of the resource that it belongs to
 * @param value exactly as typed. Never shown, in no message either
 */
public record Confidential(String resource, String value) {

    @Override
    public String toString() {
        return "Confidential[resource=" + resource + "]";
    }
}
