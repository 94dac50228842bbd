package org.havenhub.resource;

/** The answer to a question that a caller may stake their safety on. Unknown is said as unknown, never guessed. */
public enum Certainty {
    YES,
    NO,
    UNKNOWN
}
