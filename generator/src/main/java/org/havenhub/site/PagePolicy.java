package org.havenhub.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the pages of a site may load (Content Security Policy, level 3): their own files, and of these only the kinds that the site
 * has. A kind that is only linked counts as well: whoever opens a film by itself gets it under the same policy.
 *
 * @param loads the directives that a page can state of itself, in order
 */
public record PagePolicy(List<String> loads) {

    /** The name of the header, and of what a page says in its place. */
    public static final String NAME = "Content-Security-Policy";

    /** No page asks for anything after it has loaded. Programs that audit a page do in its name, for the site's robots.txt. */
    private static final String FOR_AUDITS = "connect-src 'self'";

    public PagePolicy {
        loads = List.copyOf(loads);
    }

    /** The policy of a site in the look of a theme with these assets. */
    public static PagePolicy of(Site site, Collection<String> assets) {
        return of(Stream.concat(
                assets.stream(),
                site.media().stream().map(media -> media.address().path())));
    }

    /** The policy of a site that has these files. Others do not matter, nor do pages, which are most of all. */
    public static PagePolicy of(Stream<String> paths) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        paths.filter(path -> !path.endsWith(".html"))
                .map(PagePolicy::ending)
                .distinct()
                .forEach(ending -> addKind(ending, kinds));
        List<String> loads = new ArrayList<>(List.of("default-src 'none'"));
        kinds.forEach(kind -> loads.add(kind.directive));
        loads.add(FOR_AUDITS);
        loads.add("worker-src 'none'");
        loads.add("form-action 'none'");
        loads.add("base-uri 'none'");
        return new PagePolicy(loads);
    }

    /** As a page states it of itself. */
    public String text() {
        return String.join("; ", loads);
    }

    private static String ending(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    private static void addKind(String ending, Set<Kind> kinds) {
        for (Kind kind : Kind.values()) {
            if (kind.endings.matcher(ending.toLowerCase(Locale.ROOT)).matches()) {
                kinds.add(kind);
            }
        }
    }

    /** What a page can load. */
    private enum Kind {
        SCRIPT("script-src", "js|mjs"),
        STYLE("style-src", "css"),
        PICTURE("img-src", "apng|avif|gif|ico|jpeg|jpg|png|svg|webp"),
        FONT("font-src", "otf|ttf|woff|woff2"),
        SOUND_AND_FILM("media-src", "aac|flac|m4a|m4v|mov|mp3|mp4|oga|ogg|ogv|opus|vtt|wav|weba|webm"),
        MANIFEST("manifest-src", "webmanifest");

        private final String directive;
        private final Pattern endings;

        Kind(String directive, String endings) {
            this.directive = directive + " 'self'";
            this.endings = Pattern.compile(endings);
        }
    }
}
