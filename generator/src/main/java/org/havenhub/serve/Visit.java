package org.havenhub.serve;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who asks, as far as a request tells: the preview is for the person at this computer, and for no other site that they have open.
 *
 * @param method of HTTP
 * @param hosts what the request says it is for; a sound one says it once
 * @param origin of the page that asks; browsers leave it out for pages of the same origin
 * @param site where the page that asks lies: {@code same-origin}, {@code none} or other
 * @param mode {@code navigate} for somebody who follows a link
 */
record Visit(String method, List<String> hosts, Optional<String> origin, Optional<String> site, Optional<String> mode) {

    private static final Set<String> NAMES = Set.of("127.0.0.1", "localhost", "[::1]");

    Visit {
        hosts = List.copyOf(hosts);
    }

    /** Why there is no answer, if there is none. */
    Optional<Answer> refusal(int port) {
        if (!method.equals("GET") && !method.equals("HEAD")) {
            return Optional.of(Answer.refusal(405, "Only GET and HEAD are answered."));
        }
        // A name of somebody else's may lead here, too: without this, their page could read the drafts.
        if (hosts.size() != 1 || !isOurs(hosts.get(0), port)) {
            return Optional.of(Answer.refusal(421, "The preview is found at 127.0.0.1 alone."));
        }
        boolean isOwnOrigin = origin.map(name -> name.startsWith("http://") && isOurs(name.substring(7), port))
                .orElse(true);
        return isOwnOrigin && isWelcome()
                ? Optional.empty()
                : Optional.of(Answer.refusal(403, "The preview is for its own pages alone."));
    }

    private boolean isWelcome() {
        return site.map(from -> from.equals("same-origin") || from.equals("none"))
                        .orElse(true)
                || mode.filter("navigate"::equals).isPresent();
    }

    private static boolean isOurs(String host, int port) {
        return NAMES.stream().anyMatch(name -> host.equals(name + ":" + port) || (port == 80 && host.equals(name)));
    }
}
