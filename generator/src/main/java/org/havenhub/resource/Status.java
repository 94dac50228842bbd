package org.havenhub.resource;

/** Whether a resource can be used now. In YAML in lower case. */
public enum Status {
    OPEN,
    PAUSED,
    FULL,
    CLOSED
}
