/**
 * The resources that a hub lists: helplines, groups, places.
 *
 * <p>In: the YAML of {@code resources/*.yaml}. Out: {@link org.havenhub.resource.Resource} values whose numbers, hours and
 * addresses are exactly as typed. Start at {@link org.havenhub.resource.ResourceReader}; it knows {@code yaml}, {@code
 * language}, {@code files} and {@code report}.
 */
@NullMarked
package org.havenhub.resource;

import org.jspecify.annotations.NullMarked;
