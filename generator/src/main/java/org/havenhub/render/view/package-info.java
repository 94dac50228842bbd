/**
 * What templates see: the contract with theme authors.
 *
 * <p>In: values that are ready to print: words, dates as words, relative links, counts. Out: the same. These records know
 * nothing, not even each other's meaning; a template loops, chooses and prints. A component that can be absent is
 * {@code @Nullable} and read with {@code ??}; a text that can be absent is empty and read with {@code ?has_content}.
 *
 * <p>Every layout gets one {@link org.havenhub.render.view.View}; its components are the names a template starts from:
 * {@code ${site.name}}, {@code ${page.title}}. Beside them stand {@code say("key", {…})}, which prints a message of the
 * theme, and {@code label("key", {…})}, which does the same inside an attribute.
 */
@NullMarked
package org.havenhub.render.view;

import org.jspecify.annotations.NullMarked;
