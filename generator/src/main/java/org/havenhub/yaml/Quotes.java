package org.havenhub.yaml;

/** Quotation marks: those YAML knows, and those that word processors make of them. */
public final class Quotes {

    private static final String CURLED = "“”„‟‘’‚‛«»″′";
    private static final String DOUBLE = "“”„‟«»";
    private static final String STRAIGHT = "\"'";

    private Quotes() {}

    static boolean isStraight(char c) {
        return STRAIGHT.indexOf(c) >= 0;
    }

    static boolean isCurled(char c) {
        return CURLED.indexOf(c) >= 0;
    }

    /** Whether a curled quote is one of a pair round a text, and not also an apostrophe or a sign for minutes. */
    static boolean isDouble(char c) {
        return DOUBLE.indexOf(c) >= 0;
    }

    /** Whether a value stands between a curled quote and another quote, with none inside that would pair them otherwise. */
    static boolean areCurledRound(String value) {
        if (value.length() < 2 || !isCurled(value.charAt(0))) {
            return false;
        }
        char last = value.charAt(value.length() - 1);
        String inner = inner(value);
        return (isCurled(last) || isStraight(last)) && inner.indexOf(value.charAt(0)) < 0 && inner.indexOf(last) < 0;
    }

    /** The text without its first and last character. */
    static String inner(String text) {
        return text.substring(1, text.length() - 1);
    }

    /** The text as a YAML value on a line of its own: in quotes unless it stays as it is without. */
    public static String ifNeeded(String text) {
        return text.matches("[\\p{L}\\p{N}](?:[^:#\\n]*[^:#\\s])?") ? text : around(text);
    }

    /** The text as a YAML value in the quotes that leave it as it is. */
    public static String around(String text) {
        if (!text.contains("\"") && !text.contains("\\")) {
            return '"' + text + '"';
        }
        return "'" + text.replace("'", "''") + "'";
    }
}
