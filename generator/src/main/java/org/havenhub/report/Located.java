package org.havenhub.report;

/**
 * A value together with the place where its author wrote it.
 *
 * @param <T> the type of the value
 */
public record Located<T>(T value, Place place) {}
