/**
 * What resources say in the formats of other programs.
 *
 * <p>In: {@link org.havenhub.resource.Resource} values. Out: texts, the same for the same resource: {@link
 * org.havenhub.exchange.MeetingCalendar} writes meetings for calendars (RFC 5545), {@link org.havenhub.exchange.ContactCard} the
 * ways in for contacts (RFC 2426), {@link org.havenhub.exchange.ResourceData} all that is published as open data,
 * {@link org.havenhub.exchange.LinkedData} the same as linked data (JSON-LD),
 * {@link org.havenhub.exchange.DueList} what editors have to check; and of a table, of Haven's own JSON or of HSDS 3.0 new files of
 * resources, {@link org.havenhub.exchange.ResourceImport}. What may be long goes out in pieces. It knows {@code
 * resource} and {@code language}, alone the library for CSV, and beside {@code yaml} the one for JSON.
 */
@NullMarked
package org.havenhub.exchange;

import org.jspecify.annotations.NullMarked;
