package org.havenhub.web;

import java.util.Set;

/** Services that give a short address in place of a long one, and count who uses it. */
final class Shortener {

    private static final Set<String> HOSTS = Set.of(
            "bit.ly",
            "bitly.com",
            "bl.ink",
            "buff.ly",
            "cutt.ly",
            "dlvr.it",
            "fb.me",
            "goo.gl",
            "hubs.ly",
            "is.gd",
            "j.mp",
            "lnkd.in",
            "ow.ly",
            "qrco.de",
            "rb.gy",
            "rebrand.ly",
            "rotf.lol",
            "s.id",
            "shorturl.at",
            "surl.li",
            "t.co",
            "t.ly",
            "tiny.cc",
            "tiny.one",
            "tinyurl.com",
            "trib.al",
            "urlz.fr",
            "v.gd");

    private Shortener() {}

    static boolean is(String host) {
        return HOSTS.contains(host.startsWith("www.") ? host.substring("www.".length()) : host);
    }
}
