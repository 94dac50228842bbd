/**
 * Addresses of other sites, and what in them serves to watch whoever follows them.
 *
 * <p>In: an address as somebody typed or copied it. Out: the address as it is published, and what is doubtful in it. Start at {@link
 * org.havenhub.web.OutsideAddress}; it knows {@code report} alone.
 */
@NullMarked
package org.havenhub.web;

import org.jspecify.annotations.NullMarked;
