package org.havenhub.check;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.havenhub.report.Place;
import org.havenhub.report.Problem;
import org.havenhub.report.Rule;
import org.havenhub.site.Secrecy;
import org.havenhub.site.Site;

/**
 * What no file of the site may hold: promise five of Haven. It is looked for in the finished files, so that it does not matter
 * whether a template, a guide, a picture's name or a mistake of Haven's own let it through.
 *
 * @param confidential what resources keep to themselves
 * @param traces of whoever builds the site
 * @param mail addresses that nobody gave as a contact, where they are looked for
 */
public record Leaks(ConfidentialLeaks confidential, MakerTraces traces, Optional<StrayMail> mail) {

    /** Files of the hub and the theme that people read, beside pages. What Haven makes says nothing that pages do not say. */
    private static final Pattern READ =
            Pattern.compile("(?i).*\\.(?:css|csv|ics|js|json|md|mjs|srt|svg|tsv|txt|vcf|vtt)");

    /** What the files of a site may not hold that somebody builds. */
    public static Leaks of(Site site, Maker maker) {
        StrayMail mail = StrayMail.of(site);
        Optional<URI> url = site.settings().url();
        Set<String> domains = Stream.concat(url.map(URI::getHost).stream(), mail.domains())
                .map(domain -> domain.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        return new Leaks(ConfidentialLeaks.of(site.secrecy()), MakerTraces.of(maker, url, domains), Optional.of(mail));
    }

    /** Of what a hub keeps confidential alone. */
    public static Leaks of(Secrecy secrecy) {
        return new Leaks(
                ConfidentialLeaks.of(secrecy),
                MakerTraces.of(Maker.UNKNOWN, Optional.empty(), Set.of()),
                Optional.empty());
    }

    static List<Rule> rules() {
        return List.of(
                ConfidentialLeaks.RULE,
                ConfidentialLeaks.PLACE,
                ConfidentialLeaks.NAME,
                ConfidentialLeaks.HOST,
                MakerTraces.RULE,
                StrayMail.RULE);
    }

    void check(String path, String html, Findings findings) {
        confidential.in(path, html).forEach(leak -> findings.add(leak.rule(), leak.message()));
        traces.in(html).forEach(told -> findings.add(MakerTraces.RULE, "there is " + told + "."));
        mail.stream()
                .flatMap(stray -> stray.in(html).stream())
                .forEach(address -> findings.add(StrayMail.RULE, "there is the mail address " + address + "."));
    }

    /**
     * What a file gives away that Haven made and that is no page, or a piece of it.
     *
     * @param source where somebody can mend it
     */
    public List<Problem> checkMade(Place source, String path, byte[] bytes) {
        Set<ConfidentialLeaks.Leak> leaks = confidential.in(path, bytes);
        Set<String> tells = traces.in(bytes);
        Packed.read(bytes, (name, inside) -> {
            leaks.addAll(confidential.in(name, inside));
            tells.addAll(traces.in(inside));
        });
        List<Problem> problems = new ArrayList<>();
        String where = "In the finished file " + path + " ";
        leaks.forEach(leak -> problems.add(
                leak.rule().at(source, where + leak.message(), leak.rule().mend())));
        tells.forEach(told ->
                problems.add(MakerTraces.RULE.at(source, where + "there is " + told + ".", MakerTraces.RULE.mend())));
        return problems;
    }

    /** Likewise what a file gives away that came from the hub or the theme. */
    public List<Problem> check(Place source, String path, byte[] bytes) {
        List<Problem> problems = checkMade(source, path, bytes);
        if (READ.matcher(path).matches()) {
            String text = new String(bytes, StandardCharsets.UTF_8);
            mail.stream()
                    .flatMap(stray -> stray.in(text).stream())
                    .forEach(address -> problems.add(StrayMail.RULE.at(
                            source,
                            "In the finished file " + path + " there is the mail address " + address + ".",
                            StrayMail.RULE.mend())));
        }
        return problems;
    }
}
