/**
 * Markdown with places.
 *
 * <p>In: the text of one article. Out: {@link org.havenhub.markdown.Prose}, safe HTML with holes where links, pictures,
 * resource cards and words of the theme go; its headings, links and pictures with their places; and every mistake in it.
 * The only room that knows flexmark, which it guards against hostile input; it knows {@code files}, {@code report} and {@code web}.
 * Start at {@link org.havenhub.markdown.MarkdownReader}: flexmark parses, and one class for each kind of thing ({@code
 * LinkWriter}, {@code TableWriter}, …) writes what {@code Walk} meets in the tree.
 */
@NullMarked
package org.havenhub.markdown;

import org.jspecify.annotations.NullMarked;
