package org.havenhub.theme;

import java.util.Optional;

/** Light or dark, plain or with more contrast: as the reader's own machine asks for. */
enum Scheme {
    LIGHT("tokens", "", """
            paper #fbfaf7
            surface #ffffff
            ink #1b2a33
            quiet #3f4e57
            sand #f3e9da
            exit #8f1d14
            on-exit #ffffff
            edge #78858c
            hairline #dcd8cf
            art-wall #fdfbf6
            art-roof #b98068
            art-light #f0bf62
            art-moon #f3e9da
            """),
    DARK("tokens", "(prefers-color-scheme: dark)", """
            paper #10191e
            surface #18242b
            ink #f1f4f3
            quiet #b9c5ca
            sand #2b2620
            exit #ffb4a8
            on-exit #10191e
            edge #6b7b84
            hairline #2c3a42
            art-wall #93a3a6
            art-roof #6f4a3c
            art-light #f5cf83
            art-moon #e9e2cf
            """),
    LIGHT_CONTRAST("preferences", "(prefers-contrast: more) and (prefers-color-scheme: light)", """
            paper #ffffff
            ink #000000
            quiet #1a1a1a
            tint #ffffff
            sand #ffffff
            exit #6e110a
            edge #000000
            hairline #000000
            """),
    DARK_CONTRAST("preferences", "(prefers-contrast: more) and (prefers-color-scheme: dark)", """
            paper #000000
            surface #000000
            ink #ffffff
            quiet #f1f4f3
            tint #000000
            sand #000000
            exit #ffcfc7
            on-exit #000000
            edge #ffffff
            hairline #ffffff
            """);

    private final String layer;
    private final String query;
    private final String fixed;

    Scheme(String layer, String query, String fixed) {
        this.layer = layer;
        this.query = query;
        this.fixed = fixed;
    }

    /** The cascade layer that its tokens go into. What readers ask for wins over what a hub has changed. */
    String layer() {
        return layer;
    }

    /** The media query that asks for it; empty for the scheme that holds where nothing else is asked for. */
    String query() {
        return query;
    }

    /** What is the same for every brand. A scheme of more contrast has the rest from its plainer one. */
    Tokens fixed() {
        return Tokens.of(fixed);
    }

    /** The scheme that this one changes. */
    Optional<Scheme> plainer() {
        return switch (this) {
            case LIGHT, DARK -> Optional.empty();
            case LIGHT_CONTRAST -> Optional.of(LIGHT);
            case DARK_CONTRAST -> Optional.of(DARK);
        };
    }
}
