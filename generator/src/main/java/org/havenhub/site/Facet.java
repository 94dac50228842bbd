package org.havenhub.site;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** A question by which the directory can be narrowed. Each answer has a page of its own, so that no script is needed. */
public enum Facet {
    KIND,
    AREA,
    LANGUAGE,
    COST,
    TOPIC,
    CHANNEL,
    AUDIENCE;

    /**
     * The five questions that narrow most can be asked two at a time; more would be more pages than anybody reads. Somebody who cannot
     * speak where others hear it needs a way in that is no call, and that is near or in a language, too.
     */
    private static final Set<Facet> COMBINED = EnumSet.of(KIND, AREA, LANGUAGE, COST, CHANNEL);

    /** For example {@code kind}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether each way to reach a resource gives an answer of its own. */
    public boolean isOfWayIn() {
        return this == LANGUAGE || this == COST || this == CHANNEL;
    }

    boolean isCombined() {
        return COMBINED.contains(this);
    }

    /** The folder of its pages: {@code by-kind}. */
    String folder() {
        return "by-" + id();
    }
}
