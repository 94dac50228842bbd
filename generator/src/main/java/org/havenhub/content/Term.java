package org.havenhub.content;

import java.util.Optional;
import org.havenhub.language.LocalText;
import org.havenhub.report.Located;
import org.havenhub.report.Place;

/**
 * A topic, a kind of resource, or an area.
 *
 * @param id kebab-case; stands in addresses
 * @param label what readers see
 * @param summary one sentence; may be empty
 * @param parent the id of a wider term
 * @param place where it is defined; the settings file as a whole for a built-in one
 */
public record Term(String id, LocalText label, LocalText summary, Optional<Located<String>> parent, Place place) {}
