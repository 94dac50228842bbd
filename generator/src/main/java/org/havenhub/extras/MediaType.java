package org.havenhub.extras;

import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/** What kind of file it is, by its ending, for the header {@code Content-Type}. */
public final class MediaType {

    private static final String OTHER = "application/octet-stream";

    /** By the ending; texts with their encoding. */
    static final SortedMap<String, String> ALL = types();

    private MediaType() {}

    /** The type of a file with this path. */
    public static String of(String path) {
        String ending = path.substring(path.lastIndexOf('.') + 1);
        return ALL.getOrDefault(ending.toLowerCase(Locale.ROOT), OTHER);
    }

    private static SortedMap<String, String> types() {
        SortedMap<String, String> types = new TreeMap<>();
        types.put("avif", "image/avif");
        types.put("css", "text/css; charset=utf-8");
        types.put("csv", "text/csv; charset=utf-8");
        types.put("gif", "image/gif");
        types.put("html", "text/html; charset=utf-8");
        types.put("ico", "image/x-icon");
        types.put("ics", "text/calendar; charset=utf-8");
        types.put("jpeg", "image/jpeg");
        types.put("jpg", "image/jpeg");
        types.put("js", "text/javascript; charset=utf-8");
        types.put("json", "application/json");
        types.put("jsonld", "application/ld+json");
        types.put("mp3", "audio/mpeg");
        types.put("mp4", "video/mp4");
        types.put("pdf", "application/pdf");
        types.put("png", "image/png");
        types.put("svg", "image/svg+xml");
        types.put("txt", "text/plain; charset=utf-8");
        types.put("vcf", "text/vcard; charset=utf-8");
        types.put("vtt", "text/vtt; charset=utf-8");
        types.put("webm", "video/webm");
        types.put("webmanifest", "application/manifest+json");
        types.put("webp", "image/webp");
        types.put("woff2", "font/woff2");
        types.put("xml", "application/xml");
        return types;
    }
}
