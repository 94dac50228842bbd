/**
 * The preview: a hub in a browser while somebody writes it.
 *
 * <p>In: {@link org.havenhub.serve.ServeRequest}. Out: web pages on this computer alone, and what {@link
 * org.havenhub.serve.ServeListener} hears. Start at {@link org.havenhub.serve.HubServer}. This room lies above the door and builds
 * through {@link org.havenhub.Preview}; it alone knows of HTTP and of what the system tells about changed files. It writes nothing.
 */
@NullMarked
package org.havenhub.serve;

import org.jspecify.annotations.NullMarked;
