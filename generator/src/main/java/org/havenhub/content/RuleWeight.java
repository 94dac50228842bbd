package org.havenhub.content;

/** How much a hub wants the problems of a rule to weigh. */
public enum RuleWeight {
    /** They stop the build. */
    ERROR,
    /** They are told. */
    WARNING,
    /** They are not told. */
    OFF
}
