package org.havenhub.resource;

import java.util.List;
import java.util.Optional;
import org.havenhub.language.LocalText;

/**
 * Where a place is. A confidential location is a case of its own that holds no part of the address, so that no template,
 * feed or file can give it away.
 */
public sealed interface Location {

    /** What can be said of access and of the way there without giving the address away is not known: nothing is said. */
    record Confidential() implements Location {}

    /**
     * An address that may be published, each part as typed.
     *
     * @param access for example {@code step-free}, {@code hearing-loop}; as typed
     */
    record Public(
            Optional<LocalText> name,
            Optional<String> street,
            Optional<String> town,
            Optional<String> region,
            Optional<String> postcode,
            Optional<String> country,
            List<String> access,
            Optional<LocalText> transport)
            implements Location {

        public Public {
            access = List.copyOf(access);
        }
    }
}
