package org.havenhub.theme;

import java.util.List;
import java.util.stream.Stream;

/**
 * Two colours of a palette that stand on one another, and how much contrast they have at least, in every scheme and whatever the
 * brand. A theme puts words and edges on grounds as these pairs say, and on no other.
 *
 * @param front a token without its hyphens: words, an edge, a ring around what has focus
 * @param ground what is behind it
 * @param least as in 7:1
 */
record ColourPair(String front, String ground, double least) {

    /** WCAG 1.4.6, contrast (enhanced). It asks less of large text; the palette does not. */
    static final double WORDS = 7;

    /** WCAG 1.4.11 and 2.4.13: the edge of what can be used, and the ring around what has focus. */
    static final double EDGES = 3;

    private static final List<String> GROUNDS = List.of("paper", "surface", "tint", "sand");

    static final List<ColourPair> ALL = Stream.of(
                    GROUNDS.stream().map(ground -> words("ink", ground)),
                    GROUNDS.stream().map(ground -> words("quiet", ground)),
                    GROUNDS.stream().map(ground -> edge("edge", ground)),
                    GROUNDS.stream().map(ground -> edge("brand", ground)),
                    GROUNDS.stream().map(ground -> edge("exit", ground)),
                    Stream.of(
                            words("brand", "paper"),
                            words("brand", "surface"),
                            words("on-tint", "tint"),
                            words("on-fill", "fill"),
                            words("on-exit", "exit"),
                            words("paper", "ink"),
                            words("ink", "art-far")))
            .flatMap(pairs -> pairs)
            .toList();

    private static ColourPair words(String front, String ground) {
        return new ColourPair(front, ground, WORDS);
    }

    private static ColourPair edge(String front, String ground) {
        return new ColourPair(front, ground, EDGES);
    }
}
