package org.havenhub.yaml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Explains quotes that are not closed, or closed too early, and what stands behind them. */
record QuoteStop(StopSite site) {

    private static final String QUOTED = "(?:\"[^\"]*+\"|'[^']*+')";
    private static final Pattern LIST_OF_QUOTED =
            Pattern.compile(QUOTED + "(?:\\s*+,\\s*+(?:" + QUOTED + "|[^\\s,\"'\\[\\]{}][^,\"'\\[\\]{}]*+))++");
    private static final Pattern FIELD_AFTER_QUOTE = Pattern.compile("[ \t]*+(?<name>" + Row.NAME + "):(?=[ \t])");
    private static final Pattern NUMBER = Pattern.compile("[+*#0-9(][0-9 ()+./*#-]*+");

    Optional<Slip> backslash() {
        if (!site.isAbout("while scanning a double-quoted scalar")) {
            return Optional.empty();
        }
        int backslash = site.text()
                .lastIndexOf('\\', Math.min(site.stop().at(), site.text().length() - 1));
        if (backslash < site.stop().contextAt()) {
            return Optional.empty();
        }
        Mend mend = Mend.of(Edit.insert(backslash, "\\"));
        return StopSite.slip(
                YamlRules.BACKSLASH,
                backslash,
                backslash + 1,
                "In double quotes a backslash changes the character after it.",
                mend,
                mend.hint(site.text()));
    }

    Optional<Slip> neverClosedQuote() {
        return site.isAbout("while scanning a quoted scalar")
                ? unclosedQuote(site.stop().contextAt())
                : Optional.empty();
    }

    /** In braces: after the quote that ends a value stands the next field. */
    Optional<Slip> missingComma() {
        Matcher next = FIELD_AFTER_QUOTE
                .matcher(site.text())
                .region(
                        Math.min(site.stop().textEnd(), site.row().end()),
                        site.row().end());
        boolean endedByQuote = site.row().holds(site.stop().textEnd())
                && Quotes.isStraight(site.charAt(site.stop().textEnd() - 1));
        if (!endedByQuote || !site.isAbout("while parsing a flow mapping") || !next.lookingAt()) {
            return Optional.empty();
        }
        Mend mend = Mend.of(Edit.insert(site.stop().textEnd(), ","));
        return StopSite.slip(
                YamlRules.TEXT_AFTER_QUOTE,
                next.start("name"),
                next.end("name"),
                "There is no comma before " + next.group("name") + ", so this is not seen as a field.",
                mend,
                mend.hint(site.text()));
    }

    /** An unclosed quote ends where the next one opens, and what is left of that line puzzles the parser. */
    Optional<Slip> textAfterQuote() {
        int start = site.stop().textStart();
        boolean endedByQuote = Quotes.isStraight(site.charAt(start))
                && site.row().holds(site.stop().textEnd())
                && site.stop().at() >= site.stop().textEnd();
        if (!endedByQuote || !site.complains("expected")) {
            return Optional.empty();
        }
        return site.row().holds(start) ? textAfterQuote(start) : unclosedQuote(start);
    }

    private Optional<Slip> unclosedQuote(int start) {
        Row opened = Row.at(site.text(), start);
        int end = site.valueEnd(opened, start);
        boolean closedByCurl = end > start + 1 && Quotes.isCurled(site.charAt(end - 1));
        String quote = site.text().substring(start, start + 1);
        Mend mend = Mend.of(closedByCurl ? new Edit(end - 1, end, quote) : Edit.insert(end, quote));
        return StopSite.slip(
                YamlRules.UNCLOSED_QUOTE,
                start,
                end,
                "This quote is opened and not closed on its line.",
                mend,
                mend.hint(site.text()));
    }

    Optional<Slip> textAfterQuote(int start) {
        int end = site.valueEnd(site.row(), start);
        String value = site.text().substring(start, end);
        if (value.endsWith(",") && site.stop().textEnd() == end - 1) {
            Mend mend = Mend.of(Edit.remove(end - 1, end));
            return textAfterQuote(end, mend, mend.hint(site.text()));
        }
        if (LIST_OF_QUOTED.matcher(value).matches()) {
            Mend mend = Mend.of(Edit.insert(start, "["), Edit.insert(end, "]"));
            return textAfterQuote(end, mend, mend.hint(site.text()));
        }
        boolean isClosed = value.length() > 1 && value.charAt(value.length() - 1) == value.charAt(0);
        return isClosed ? quoteInside(start, end) : quoteTooEarly(start, end);
    }

    private Optional<Slip> quoteInside(int start, int end) {
        Mend mend = Mend.of(
                new Edit(start, end, Quotes.around(Quotes.inner(site.text().substring(start, end)))));
        return textAfterQuote(end, mend, mend.hint(site.text()));
    }

    /** The quote after a number closes it; round a word it may be meant for readers. */
    private Optional<Slip> quoteTooEarly(int start, int end) {
        int quote = site.stop().textEnd() - 1;
        Mend cut = Mend.of(Edit.remove(quote + 1, end));
        Mend widened = Mend.of(
                Edit.remove(quote, quote + 1), Edit.insert(end, site.text().substring(start, start + 1)));
        Mend kept = Mend.quote(site.text(), start, end);
        return NUMBER.matcher(site.text().substring(start + 1, Math.max(start + 1, quote)))
                        .matches()
                ? textAfterQuote(
                        end,
                        cut,
                        cut.hint(site.text()),
                        "If what follows belongs to the value, write: " + widened.line(site.text()))
                : textAfterQuote(
                        end,
                        kept,
                        kept.hint(site.text()),
                        "If readers shall see no quotes, write: " + widened.line(site.text()));
    }

    private Optional<Slip> textAfterQuote(int end, Mend mend, String... hints) {
        return StopSite.slip(
                YamlRules.TEXT_AFTER_QUOTE,
                site.stop().textEnd(),
                end,
                "The value ends at the quote before this, so what follows has no place.",
                mend,
                hints);
    }
}
