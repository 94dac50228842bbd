package org.havenhub.render.view;

/**
 * A stretch of time in which somebody answers.
 *
 * @param from when it begins
 * @param until when it ends
 * @param allDay whether it lasts from midnight to midnight
 * @param nextDay whether it ends on the next day
 * @param note what else to know of it; may be empty
 */
public record StretchView(TimeView from, TimeView until, boolean allDay, boolean nextDay, Words note) {}
