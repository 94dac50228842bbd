/**
 * YAML with places.
 *
 * <p>In: a YAML file, or the fields above a text. Out: {@link org.havenhub.yaml.Yaml}, a located tree whose texts are kept
 * exactly as typed, and {@link org.havenhub.yaml.FieldReader}, which turns it into typed values by {@link
 * org.havenhub.yaml.Field} definitions that references and schemas are made from too. Every mistake is told at once. Start at
 * {@link org.havenhub.yaml.YamlReader}. The only room that knows Jackson; it knows {@code files}, {@code language},
 * {@code report} and {@code web}.
 */
@NullMarked
package org.havenhub.yaml;

import org.jspecify.annotations.NullMarked;
