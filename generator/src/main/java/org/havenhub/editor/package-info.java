/**
 * What helps people begin a hub and edit it.
 *
 * <p>In: a hub's settings, and the definitions of fields that the readers use. Out: files as values: the first ones of a hub
 * ({@link org.havenhub.editor.Starter}), and those that editors of texts read ({@link org.havenhub.editor.Equipment}), such as
 * JSON Schemas and the configurations of web editors. It knows {@code content}, {@code resource}, {@code yaml}, {@code language},
 * {@code files} and {@code report}, and writes nothing itself.
 */
@NullMarked
package org.havenhub.editor;

import org.jspecify.annotations.NullMarked;
