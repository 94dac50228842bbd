/**
 * How fast and how small a build is, measured beside other generators.
 *
 * <p>In: a folder and a number of guides, or of resources. Out: made-up hubs of that size, and a table of times and peak memory. Nothing here is
 * asserted: a test that depends on the clock fails on a busy machine.
 */
@NullMarked
package org.havenhub.benchmark;

import org.jspecify.annotations.NullMarked;
