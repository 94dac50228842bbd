package org.havenhub.site;

import java.util.List;

/**
 * What no file for some readers may hold, and what gives nothing away because they are told it anyway: the town of a refuge may be
 * the town of the library too.
 *
 * @param confidential what to look for
 * @param named published names, towns, areas, ways of contact and the like
 * @param addresses published streets, postcodes, towns and areas: what one record publishes and another keeps confidential is no
 *     secret only where the other one is kept back as a whole; but a house or street without a number is none either if it is within
 *     one of them
 * @param words published names, summaries and labels: what a resource that is kept back is called is no secret within one of them
 */
public record Secrecy(List<Confidential> confidential, List<String> named, List<String> addresses, List<String> words) {

    static final Secrecy NONE = new Secrecy(List.of(), List.of(), List.of(), List.of());

    public Secrecy {
        confidential = List.copyOf(confidential);
        named = List.copyOf(named);
        addresses = List.copyOf(addresses);
        words = List.copyOf(words);
    }
}
