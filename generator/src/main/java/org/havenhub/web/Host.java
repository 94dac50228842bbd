package org.havenhub.web;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The name or number of a computer in an address, as far as that says who can reach it.
 *
 * @param name in small letters, without a full stop at its end
 */
public record Host(String name) {

    /** The device itself (RFC 1122, 4291, 6761). */
    private static final Pattern DEVICE =
            Pattern.compile("(?:.*\\.)?localhost|127(?:\\.[0-9]{1,3}){3}|0\\.0\\.0\\.0|\\[::1?]");

    private static final String PART = "(?:\\.[0-9]{1,3})";

    /** Names and numbers that each network gives anew (RFC 1918, 3927, 4193, 6762, 8375); one without a full stop is such a name. */
    private static final Pattern NETWORK = Pattern.compile("[^.%:\\[\\u3002\\uFF0E\\uFF61]+"
            + "|.*\\.(?:local|lan|internal|home\\.arpa)"
            + "|10" + PART + "{3}|192\\.168" + PART + "{2}|169\\.254" + PART + "{2}"
            + "|172\\.(?:1[6-9]|2[0-9]|3[01])" + PART + "{2}"
            + "|\\[f[cd][0-9a-f]{2}:.*]|\\[fe[89ab][0-9a-f]:.*]");

    /** Names that lead nowhere, or where only some browsers go, and bare numbers. */
    private static final Pattern ODD = Pattern.compile(".*\\.(?:test|invalid|onion|i2p|arpa)|[0-9.]+|0x.*|\\[.*");

    /** Names that nobody can have, for documents and tests (RFC 2606, 6761). */
    private static final Pattern EXAMPLE =
            Pattern.compile("(?:.*\\.)?example(?:\\.(?:com|net|org|edu))?|.*\\.(?:test|invalid)");

    private static final Pattern SECRET_ON_ITS_WAY = Pattern.compile(".*\\.(?:onion|test)");

    public Host {
        name = name.toLowerCase(Locale.ROOT).replaceFirst("\\.+$", "");
    }

    /** Whether everybody can open it in any browser. */
    public boolean isOpenToAll() {
        return !isNear() && !ODD.matcher(name).matches();
    }

    /** Whether nobody can be reached there, for it is a name that examples have. */
    public boolean isForExamples() {
        return EXAMPLE.matcher(name).matches();
    }

    /** Whether it is another computer, or none, for everybody elsewhere. */
    boolean isNear() {
        return isDevice() || NETWORK.matcher(name).matches();
    }

    boolean isDevice() {
        return DEVICE.matcher(name).matches();
    }

    /** Nothing is sent in the clear to an onion service, and nothing leaves the machine or the house on its way to what is near. */
    boolean needsNoEncryption() {
        return isNear() || SECRET_ON_ITS_WAY.matcher(name).matches();
    }
}
