/**
 * The site as its readers get it, compared with what was built.
 *
 * <p>In: a {@link org.havenhub.files.BuiltSite} and the address where somebody published it. Out: a report of what differs, what
 * is missing, and what the server adds. Start at {@link org.havenhub.published.PublishedSite}. The only room that asks anything over
 * the network, and it asks one server for files, on its owner's explicit command: no build comes here.
 */
@NullMarked
package org.havenhub.published;

import org.jspecify.annotations.NullMarked;
