package org.havenhub.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.havenhub.report.Rule;

/**
 * Gives headings their ids: the one that the author wrote as <code>{#id}</code> at its end, or one made of its words in the
 * way that web editors do it, so that a link that works in their preview works on the site.
 */
final class HeadingIds {

    static final Rule INVALID_HEADING_ID = Rule.error(
            "invalid-heading-id",
            "The id of a heading cannot be used",
            "Links to the heading would not work in every browser.",
            "Use small letters, digits and hyphens: {#first-steps}.");

    static final Rule DUPLICATE_HEADING_ID = Rule.error(
            "duplicate-heading-id",
            "Two headings have the same id",
            "Links can reach only the first of them.",
            "Give one of them another id.");

    static final List<Rule> RULES = List.of(INVALID_HEADING_ID, DUPLICATE_HEADING_ID);

    private static final Pattern GIVEN = Pattern.compile("\\s*(?<!\\\\)\\{#([^{}]*)}$");
    private static final Pattern VALID = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}_-]{0,99}");
    private static final Pattern NOT_IN_AN_ID = Pattern.compile("[^\\p{L}\\p{M}\\p{N} _-]");
    private static final String WITHOUT_WORDS = "section";

    private final Findings findings;

    /** What authors gave; ids made of words keep clear of it, even above. */
    private final Set<String> given = new HashSet<>();

    private final Set<String> used = new HashSet<>();
    private final Map<String, Integer> repetitions = new HashMap<>();

    HeadingIds(Document document, String body, Findings findings) {
        this.findings = findings;
        if (body.contains("{#")) {
            collectGiven(document);
        }
    }

    private void collectGiven(Document document) {
        for (Node node : document.getDescendants()) {
            if (node instanceof Heading heading) {
                find(heading).ifPresent(found -> given.add(found.group(1)));
            }
        }
    }

    private static Optional<Matcher> find(Heading heading) {
        if (!heading.getText().endsWith("}")) {
            return Optional.empty();
        }
        return Optional.of(GIVEN.matcher(heading.getText())).filter(Matcher::find);
    }

    /** The id at the end of a heading, which is taken out of its text; empty if there is none that can be used. */
    Optional<String> takeGiven(Heading heading) {
        Optional<Matcher> found = find(heading);
        return found.flatMap(matcher -> takeGiven(heading, matcher));
    }

    private Optional<String> takeGiven(Heading heading, Matcher matcher) {
        String id = matcher.group(1);
        BasedSequence where =
                heading.getText().subSequence(matcher.start(), matcher.end()).trim();
        boolean taken = takeOut(heading, matcher.group());
        if (!taken || !VALID.matcher(id).matches()) {
            findings.add(
                    INVALID_HEADING_ID,
                    where,
                    "“" + id + "” cannot be the id of a heading.",
                    "Write {#" + slug(id).filter(VALID.asMatchPredicate()).orElse("first-steps") + "}");
            return Optional.empty();
        }
        if (!used.add(id)) {
            findings.add(
                    DUPLICATE_HEADING_ID,
                    where,
                    "Another heading above has the id " + id + " already.",
                    "Write {#" + free(id) + "}, or another id.");
            return Optional.empty();
        }
        return Optional.of(id);
    }

    private static boolean takeOut(Heading heading, String ending) {
        if (heading.getLastChild() instanceof Text text && text.getChars().endsWith(ending)) {
            int length = text.getChars().length() - ending.length();
            text.setChars(text.getChars().subSequence(0, length));
            return true;
        }
        return false;
    }

    /** The id for the words of a heading. */
    String of(String words) {
        String id = free(slug(words).orElse(WITHOUT_WORDS));
        used.add(id);
        return id;
    }

    private String free(String wanted) {
        String id = wanted;
        while (used.contains(id) || given.contains(id)) {
            id = wanted + "-" + repetitions.merge(wanted, 1, Integer::sum);
        }
        return id;
    }

    /** Whether there are small letters and spaces alone, as in most headings. */
    private static boolean isPlain(String words) {
        for (int at = 0; at < words.length(); at++) {
            char sign = words.charAt(at);
            if (sign != ' ' && (sign < 'a' || sign > 'z')) {
                return false;
            }
        }
        return true;
    }

    /** The id of a heading with these words; empty if there are none. */
    static Optional<String> slug(String words) {
        String lower = Normalizer.normalize(words, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        String slug = isPlain(lower) ? lower : NOT_IN_AN_ID.matcher(lower).replaceAll("");
        return Optional.of(slug.strip().replace(' ', '-')).filter(id -> !id.isEmpty());
    }
}
