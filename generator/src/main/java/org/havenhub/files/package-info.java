/**
 * Disk in, disk out.
 *
 * <p>In: folders. Out: {@link org.havenhub.files.SourceFile} and {@link org.havenhub.files.Asset} values, and a site that
 * is written whole or not at all. The only room that touches the disk; it knows {@code report} alone.
 */
@NullMarked
package org.havenhub.files;

import org.jspecify.annotations.NullMarked;
