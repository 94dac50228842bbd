/**
 * Problems and answers in the language of the people who keep a hub.
 *
 * <p>In: sentences that the code says in English, and {@code messages/<language>.yaml} beside this package. Out: a {@link
 * org.havenhub.report.Tongue}, by {@link org.havenhub.tongue.Tongues}. A sentence without words in the file stays English, as a
 * whole. This room knows no rule and no other room's sentences: the file has them, and tests hold that each of them is said.
 */
@NullMarked
package org.havenhub.tongue;

import org.jspecify.annotations.NullMarked;
