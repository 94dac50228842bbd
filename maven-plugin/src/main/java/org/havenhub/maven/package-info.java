/**
 * Haven's goals.
 *
 * <p>In: a Maven project's configuration. Out: a call of {@link org.havenhub.Haven}, its problems as lines of Maven's log,
 * and a build that fails in one sentence. The goals adapt and report; what a site is, only the generator knows.
 */
@NullMarked
package org.havenhub.maven;

import org.jspecify.annotations.NullMarked;
