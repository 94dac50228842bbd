package org.havenhub.render.view;

import org.jspecify.annotations.Nullable;

/**
 * When a person last checked a resource.
 *
 * @param state {@code fresh}; {@code overdue} if the check is too long ago; {@code lapsed} if it is so long ago that no list shows the
 *     resource; {@code unchecked} if there was none
 * @param date none if it was never checked
 * @param ago how long before the build that was, for example {@code 3 weeks ago}; empty if it was never checked
 */
public record CheckedView(String state, @Nullable DateView date, String ago) {}
