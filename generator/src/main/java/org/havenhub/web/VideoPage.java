package org.havenhub.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The page of another site on which a film is watched.
 *
 * <pre>{@code
 * VideoPage.ofPlayer("https://www.youtube-nocookie.com/embed/a1B2c3D4e5F").map(VideoPage::address);
 * // https://www.youtube.com/watch?v=a1B2c3D4e5F
 * }</pre>
 *
 * @param host as it is shown to readers, in small letters and without {@code www.}
 */
public record VideoPage(String address, String host) {

    /** What sites give away for other pages to show a film in, and the page where the same film is watched. */
    private static final List<Player> PLAYERS = List.of(
            new Player(
                    "(?:www\\.)?youtube(?:-nocookie)?\\.com/embed/([\\w-]{11})", "https://www.youtube.com/watch?v=%s"),
            new Player("player\\.vimeo\\.com/video/(\\d+)", "https://vimeo.com/%s"),
            new Player(
                    "(?:www\\.|geo\\.)?dailymotion\\.com/embed/video/(\\w+)", "https://www.dailymotion.com/video/%s"),
            new Player("embed\\.ted\\.com/talks/(?:lang/[\\w-]+/)?(\\w+)", "https://www.ted.com/talks/%s"),
            new Player("archive\\.org/embed/([\\w.-]+)", "https://archive.org/details/%s"),
            // PeerTube, which anybody may run at any address.
            new Player("([\\w.-]+(?::\\d+)?)/videos/embed/([\\w-]{22,36})", "https://%s/w/%s"));

    private static final List<Pattern> PAGES = Stream.of(
                    "(?:www\\.|m\\.)?youtube\\.com/(?:watch\\?(?:[^#]*&)?v=|shorts/|live/)[\\w-]{11}",
                    "youtu\\.be/[\\w-]{11}",
                    "(?:www\\.)?vimeo\\.com/(?:[\\w-]+/)*\\d+",
                    "(?:www\\.)?dailymotion\\.com/video/\\w+",
                    "dai\\.ly/\\w+",
                    "(?:www\\.)?ted\\.com/talks/\\w+",
                    "(?:www\\.)?twitch\\.tv/videos/\\d+",
                    "[\\w.-]+(?::\\d+)?/(?:w|videos/watch)/(?:[1-9A-HJ-NP-Za-km-z]{22}|[0-9a-f]{8}-[0-9a-f-]{27})")
            .map(VideoPage::address)
            .toList();

    /** What is known of the pages of films; empty if it is no such page. */
    public static Optional<VideoPage> of(String address) {
        return PAGES.stream()
                .map(page -> page.matcher(address))
                .filter(Matcher::lookingAt)
                .findFirst()
                .map(page -> new VideoPage(address, shown(page.group("host"))));
    }

    /** The page of the film that a player shows; empty if it is no player that is known. */
    public static Optional<VideoPage> ofPlayer(String address) {
        return PLAYERS.stream()
                .flatMap(player -> player.page(address).stream())
                .findFirst()
                .map(page -> new VideoPage(page, shown(page.split("/", -1)[2])));
    }

    private static Pattern address(String afterScheme) {
        return Pattern.compile("(?i:https?:)?//(?=(?<host>[^/?#]+))(?i:" + afterScheme + ")(?![\\w-])");
    }

    private static String shown(String host) {
        String small = host.toLowerCase(Locale.ROOT);
        return small.startsWith("www.") ? small.substring("www.".length()) : small;
    }

    /**
     * @param address of the player
     * @param page with a hole for each group of the address
     */
    private record Player(Pattern address, Function<Matcher, String> page) {

        Player(String afterScheme, String page) {
            this(VideoPage.address(afterScheme), found -> filled(page, found));
        }

        Optional<String> page(String player) {
            Matcher found = address.matcher(player.strip());
            return found.lookingAt() ? Optional.of(page.apply(found)) : Optional.empty();
        }

        /** The first group is the host, which every address has. */
        private static String filled(String page, Matcher found) {
            String filled = page;
            for (int group = 2; group <= found.groupCount(); group++) {
                filled = filled.replaceFirst("%s", Matcher.quoteReplacement(found.group(group)));
            }
            return filled;
        }
    }
}
