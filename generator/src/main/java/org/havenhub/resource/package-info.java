/**
 * The resources that a hub lists: helplines, groups, places.
 *
 * <p>In: the YAML of {@code resources/*.yaml}. Out: {@link org.havenhub.resource.Resource} values whose numbers, hours and
 * addresses are exactly as typed; of {@link org.havenhub.resource.Hours} also what they say, as far as that is certain. Start at
 * {@link org.havenhub.resource.ResourceReader}; it knows {@code yaml}, {@code language}, {@code files} and {@code report}, and
 * alone the grammar of opening hours and the numbering plans of the world's telephones.
 */
@NullMarked
package org.havenhub.resource;

import org.jspecify.annotations.NullMarked;
