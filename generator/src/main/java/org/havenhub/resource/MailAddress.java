package org.havenhub.resource;

import java.util.regex.Pattern;

/** An address of electronic mail as people write it (RFC 5322, 3.4.1): a name, {@code @}, and a domain of at least two parts. */
public final class MailAddress {

    /** As a regular expression, which JavaScript reads too. */
    public static final String SHAPE = "[^\\s@<>:?]+@[^\\s@<>?,;]+\\.[^\\s@<>?,;.]+";

    private static final Pattern ADDRESS = Pattern.compile(SHAPE);

    private MailAddress() {}

    /** Whether a text is an address and nothing else. */
    public static boolean is(String text) {
        return ADDRESS.matcher(text).matches();
    }
}
