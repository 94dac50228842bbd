package org.havenhub.maven;

import org.apache.maven.plugin.MojoFailureException;

/** What can be wrong with {@code haven.port}. */
final class Port {

    private static final int HIGHEST = 65_535;

    private Port() {}

    static int checked(int port) throws MojoFailureException {
        if (port < 0 || port > HIGHEST) {
            throw new MojoFailureException(
                    "haven.port is " + port + ", but ports go from 1 to " + HIGHEST + "; 0 takes any that is free.");
        }
        return port;
    }

    static String taken(int port) {
        return "Port " + port + " is not free: another program uses it, perhaps haven:serve in another window."
                + " End that, or choose another port with \"-Dhaven.port=" + (port == HIGHEST ? 8200 : port + 1)
                + "\"; \"-Dhaven.port=0\" takes any that is free.";
    }
}
