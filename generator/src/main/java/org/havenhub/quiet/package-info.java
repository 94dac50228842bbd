/**
 * Pages that do not tell what they are about.
 *
 * <p>In: the HTML of a finished page, and words that give its subject away. Out: the same page without these words, or those that are
 * still in it. Start at {@link org.havenhub.quiet.QuietPage}. It knows jsoup and how letters are spelled: neither where the words are from nor
 * what the page is.
 */
@NullMarked
package org.havenhub.quiet;

import org.jspecify.annotations.NullMarked;
