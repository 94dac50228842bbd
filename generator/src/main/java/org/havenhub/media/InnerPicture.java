package org.havenhub.media;

import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

/**
 * A picture that is written inside a drawing.
 *
 * @param address the value of the attribute that holds it, cleaned
 * @param place whether it told where it was taken
 */
record InnerPicture(String address, boolean place) {

    private static final String START = "data:";
    private static final String BASE64 = ";base64,";

    /** What leads elsewhere, or nowhere, stays as it is. */
    static InnerPicture clean(String attribute, String value) throws Damage {
        String address = value.strip();
        boolean inside = attribute.endsWith("href") && address.regionMatches(true, 0, START, 0, START.length());
        return inside ? clean(address) : new InnerPicture(value, false);
    }

    private static InnerPicture clean(String address) throws Damage {
        int comma = address.indexOf(BASE64);
        if (comma < 0) {
            throw unreadable();
        }
        Span file = Span.of(decoded(address.substring(comma + BASE64.length())));
        Optional<PictureFormat> format = PictureFormat.of(file);
        if (format.isEmpty()) {
            throw unreadable();
        }
        PictureFile picture = format.get().read(file);
        String kind = format.get().name().toLowerCase(Locale.ROOT);
        String clean = Base64.getEncoder().encodeToString(picture.clean().bytes());
        return new InnerPicture("data:image/" + kind + BASE64 + clean, picture.place());
    }

    private static byte[] decoded(String text) throws Damage {
        try {
            return Base64.getMimeDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw unreadable();
        }
    }

    private static Damage unreadable() {
        return new Damage("A picture inside this drawing cannot be read, so that nobody can tell what is in it.");
    }
}
