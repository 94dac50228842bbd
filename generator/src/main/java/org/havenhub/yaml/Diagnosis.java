package org.havenhub.yaml;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Says in an author's words why the parser gave up. The parser's own words are about tokens and blocks; what its author did is
 * to be seen in the line.
 */
final class Diagnosis {

    /** The first that fits is told. */
    private static final List<Function<StopSite, Optional<Slip>>> EXPLANATIONS = List.of(
            site -> new IndentationStop(site).tab(),
            site -> new SpecialStart(site).specialStart(),
            site -> new SpecialStart(site).starred(),
            site -> new QuoteStop(site).backslash(),
            site -> new QuoteStop(site).neverClosedQuote(),
            site -> new QuoteStop(site).missingComma(),
            site -> new QuoteStop(site).textAfterQuote(),
            site -> new BracketStop(site).emptyBrackets(),
            site -> new SpecialStart(site).textAfterBracket(),
            site -> new ColonStop(site).colonInValue(),
            site -> new ColonStop(site).lineWithoutColon(),
            site -> new IndentationStop(site).listBesideName(),
            site -> new BracketStop(site).bracket(),
            site -> new IndentationStop(site).indentation(),
            site -> new IndentationStop(site).leftOfAll());

    private Diagnosis() {}

    static Optional<Slip> of(Stop stop, Draft draft) {
        StopSite site = StopSite.of(stop, draft);
        return EXPLANATIONS.stream()
                .map(explanation -> explanation.apply(site))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
