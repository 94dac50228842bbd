/**
 * The door of Haven.
 *
 * <p>In: {@link org.havenhub.BuildRequest}. Out: {@link org.havenhub.BuildResult}. {@link org.havenhub.Haven} is all that a
 * caller needs; behind it, {@code Pipeline} is the one place that knows the order of the stages, the gates and the threads.
 */
@NullMarked
package org.havenhub;

import org.jspecify.annotations.NullMarked;
