package org.havenhub.check;

import java.util.Set;

/**
 * Who builds a site, and on which computer: what no file of it may give away. Nothing else of a build depends on it.
 *
 * @param users names of the accounts that it is built with, such as {@code anna}
 * @param folders absolute paths, such as {@code /home/anna/hub} or <code>C:\Users\anna</code>
 * @param hosts names of the computer, such as {@code annas-laptop} or {@code build.example.org}
 */
public record Maker(Set<String> users, Set<String> folders, Set<String> hosts) {

    /** Of whom nothing is known, and nothing can be looked for. */
    public static final Maker UNKNOWN = new Maker(Set.of(), Set.of(), Set.of());

    public Maker {
        users = Set.copyOf(users);
        folders = Set.copyOf(folders);
        hosts = Set.copyOf(hosts);
    }
}
