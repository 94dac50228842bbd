package org.havenhub.media;

/** A picture is not what its format says, so that nobody can tell what is in it. Ends the reading of one file, and never leaves the room. */
final class Damage extends Exception {

    private static final long serialVersionUID = 1;
    private static final int MOST_PARTS = 100_000;

    /** @param reason a whole sentence, for the person who put the file there */
    Damage(String reason) {
        super(reason, null, false, false);
    }

    /** Each costs memory; a picture has a few thousand at most. */
    static void ifMoreThanAPictureHas(int parts) throws Damage {
        if (parts > MOST_PARTS) {
            throw new Damage("It has more parts than a picture needs.");
        }
    }

    static Damage cutOff() {
        return new Damage("It breaks off before its end.");
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
