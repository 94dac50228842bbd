package org.havenhub.media;

/** Bytes that are written in letters, as the filters of PDF files do it (ISO 32000-2, 7.4.2 and 7.4.3). */
final class TextFilter {

    private static final String BLANKS = " \t\r\n\f\0";
    private static final int HEXADECIMAL = 16;
    private static final int BASE_85 = 85;
    private static final char ZEROS = 'z';

    private final int base;
    private final int digitsOfGroup;
    private final int bytesOfGroup;
    private final Bytes out = new Bytes();
    private long value;
    private int digits;

    private TextFilter(int base, int digitsOfGroup, int bytesOfGroup) {
        this.base = base;
        this.digitsOfGroup = digitsOfGroup;
        this.bytesOfGroup = bytesOfGroup;
    }

    /** Not whole if the filter is another one, if a letter does not belong there, or if the sign for the end is missing. */
    static Unpacked of(String name, Span letters) {
        return switch (name) {
            case "ASCIIHexDecode" -> new TextFilter(HEXADECIMAL, 2, 1).read(letters.latin(), '>');
            case "ASCII85Decode" -> new TextFilter(BASE_85, 5, 4).read(letters.latin(), '~');
            default -> Unpacked.nothing();
        };
    }

    private Unpacked read(String text, char end) {
        int last = text.indexOf(end);
        boolean whole = last >= 0;
        for (int i = 0; i < (whole ? last : text.length()); i++) {
            whole &= take(text.charAt(i));
        }
        finish();
        return new Unpacked(Span.of(out.all()), whole);
    }

    private boolean take(char letter) {
        int digit = base == BASE_85 ? letter - '!' : Character.digit(letter, base);
        if (base == BASE_85 && letter == ZEROS && digits == 0) {
            out.zeros(bytesOfGroup);
        } else if (digit >= 0 && digit < base) {
            value = value * base + digit;
            digits++;
            if (digits == digitsOfGroup) {
                put(bytesOfGroup);
            }
        } else {
            return BLANKS.indexOf(letter) >= 0;
        }
        return true;
    }

    /** Of the last group, digits may be missing. Those of base 85 count as the highest, and so many bytes are missing too. */
    private void finish() {
        int missing = digitsOfGroup - digits;
        if (digits > 0) {
            for (int i = 0; i < missing; i++) {
                value = value * base + (base == BASE_85 ? BASE_85 - 1 : 0);
            }
            put(base == BASE_85 ? bytesOfGroup - missing : bytesOfGroup);
        }
    }

    private void put(int count) {
        for (int i = 1; i <= count; i++) {
            out.u8((int) (value >>> (8 * (bytesOfGroup - i))));
        }
        value = 0;
        digits = 0;
    }
}
