package org.havenhub.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.havenhub.check.CodeToken.Kind;

/**
 * What linked data (JSON-LD 1.1) would make its reader load: a vocabulary, a picture, a film. Other addresses in it are names. The
 * vocabulary of schema.org is known to all who read it.
 */
final class LinkedDataLoads {

    private static final Pattern LOADING = Pattern.compile(
            "\"(?:@context|@import|image|logo|photo|thumbnail|thumbnailUrl|contentUrl|embedUrl)\"\\s*:\\s*[\\[{\\s]*"
                    + "(?:\"(?:@id|url|contentUrl)\"\\s*:\\s*)?\"(?<address>[^\"]*)\"");

    private static final Pattern KNOWN = Pattern.compile("https?://schema\\.org/?");

    private LinkedDataLoads() {}

    static void check(String data, CodeFindings findings) {
        Matcher loading = LOADING.matcher(data);
        while (loading.find()) {
            String address = loading.group("address");
            // A stroke may be written as \/ in JSON.
            String read = address.replace("\\/", "/");
            if (LoadingPlaces.isElsewhere(read) && !KNOWN.matcher(read).matches()) {
                findings.foreign(new CodeToken(Kind.TEXT, read, loading.start("address"), loading.end("address")));
            }
        }
    }
}
