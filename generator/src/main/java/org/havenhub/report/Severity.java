package org.havenhub.report;

/** How much a problem weighs. */
public enum Severity {
    /** The site is not written. */
    ERROR,
    /** The site is written; {@code haven.strict} makes it an error. */
    WARNING,
    /** Nothing to mend: something that Haven did by itself, for the owner to know. It stops no build. */
    NOTE
}
