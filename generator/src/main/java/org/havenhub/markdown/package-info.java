/**
 * Markdown with places.
 *
 * <p>In: the text of one guide. Out: {@link org.havenhub.markdown.Prose}, safe HTML with holes where links, pictures and
 * resource cards go, and the headings, links and pictures with their places. The only room that knows flexmark, which it
 * guards against hostile input; it knows {@code files} and {@code report}. Start at {@link
 * org.havenhub.markdown.MarkdownReader}.
 */
@NullMarked
package org.havenhub.markdown;

import org.jspecify.annotations.NullMarked;
