package org.havenhub.site;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The address of a sheet that does not tell what it is about: it is made of the address of its page, and tells nobody that. */
final class QuietAddress {

    private static final int LENGTH = 12;

    private QuietAddress() {}

    /**
     * The sheet of a page.
     *
     * @param folder of its language
     */
    static Address of(Address page, String folder) {
        String name = UUID.nameUUIDFromBytes(page.path().getBytes(StandardCharsets.UTF_8))
                .toString();
        return new Address(folder + "print/" + name.substring(name.length() - LENGTH) + ".html");
    }
}
