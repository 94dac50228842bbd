/**
 * The proof of what Haven promises, on the files of the built sample hub.
 *
 * <p>In: the folder that {@code haven:build} wrote. Out: tests that read it as people do, in a real Chromium ({@link
 * org.havenhub.sample.InBrowser}), and as a checker of HTML does.
 */
@NullMarked
package org.havenhub.sample;

import org.jspecify.annotations.NullMarked;
