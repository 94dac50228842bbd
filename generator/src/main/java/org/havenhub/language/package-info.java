/**
 * What a language is: its tag, direction, names, order, plural forms and dates.
 *
 * <p>In: BCP 47 tags. Out: {@link org.havenhub.language.Language} and {@link org.havenhub.language.LocalText}. The only
 * room that knows ICU; it knows no other room.
 */
@NullMarked
package org.havenhub.language;

import org.jspecify.annotations.NullMarked;
