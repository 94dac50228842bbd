package org.havenhub.site;

import java.util.List;
import org.havenhub.language.Language;
import org.havenhub.resource.Contact;
import org.havenhub.resource.Resource;

/**
 * Somebody to turn to now, on every page, with the way to reach them that suits the readers of one language.
 *
 * @param resource an open one
 * @param contact the first that answers in the readers' language; if none does, the first
 */
public record Lifeline(Resource resource, Contact contact) {

    /** Whether somebody speaks the readers' language there, as far as anybody has said. */
    public boolean answersIn(Language reader) {
        return languages().stream().anyMatch(reader::isVariantOf);
    }

    /** What is spoken there; empty if nobody has said. */
    public List<Language> languages() {
        return FacetReader.spoken(contact, resource);
    }
}
