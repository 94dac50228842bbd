/**
 * YAML with places.
 *
 * <p>In: a YAML file, or the front matter of a Markdown file. Out: {@link org.havenhub.yaml.Yaml}, a located tree whose
 * texts are kept exactly as typed, and {@link org.havenhub.yaml.FieldReader}, which turns it into typed values and reports
 * every mistake at once. The only room that knows Jackson; it knows {@code files}, {@code language} and {@code report}.
 */
@NullMarked
package org.havenhub.yaml;

import org.jspecify.annotations.NullMarked;
