package org.havenhub.media;

/** A picture is not what its format says, so that nobody can tell what is in it. Ends the reading of one file, and never leaves the room. */
final class Damage extends Exception {

    private static final long serialVersionUID = 1;

    /** @param reason a whole sentence, for the person who put the file there */
    Damage(String reason) {
        super(reason, null, false, false);
    }

    static Damage cutOff() {
        return new Damage("It breaks off before its end.");
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
