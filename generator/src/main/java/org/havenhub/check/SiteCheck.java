package org.havenhub.check;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.havenhub.report.Problems;
import org.havenhub.report.Report;
import org.havenhub.report.Rule;
import org.havenhub.site.Site;

/** Checks the site before it is rendered. */
public final class SiteCheck {

    /** A new rule is one file, one line here, and its cases. */
    private static final List<SiteRule> RULES = List.of(
            new OverdueGuide(),
            new DateAhead(),
            new OverdueResource(),
            new LapsedResource(),
            new LapsedCrisis(),
            new HiddenSibling(),
            new LargeFamily(),
            new OneSidedSibling(),
            new CircularReplacement(),
            new ReplacedAndOpen(),
            new ReplacedByGone(),
            new NoWayOut(),
            new MissingCountry(),
            new MissingTimeZone(),
            new UnlistedHolidays(),
            new MeetingsOver(),
            new AlertOver(),
            new LongAlert(),
            new MeetingOnHoliday(),
            new SecretInWords(),
            new ContactInWords(),
            new ExampleContact(),
            new MissingTranslation(),
            new MisplacedLanguage(),
            new OrphanPage(),
            new CrisisOutOfReach(),
            new EmptyText(),
            new NumberedStep(),
            new VagueLinkText());

    private SiteCheck() {}

    /** What is wrong with a site; the looking for each rule is done by somebody who may measure it. */
    public static Report check(Site site, BiConsumer<Rule, Runnable> doing) {
        Problems problems = new Problems();
        List<WrittenPage> written = site.pages().stream()
                .flatMap(page -> WrittenPage.of(page, site).stream())
                .toList();
        RULES.forEach(rule -> doing.accept(rule.rule(), () -> {
            rule.check(site, problems);
            written.forEach(page -> rule.check(page, problems));
        }));
        return problems.report();
    }

    /** What is wrong with a site, but for its texts. */
    static Report checkWhole(Site site) {
        Problems problems = new Problems();
        RULES.forEach(rule -> rule.check(site, problems));
        return problems.report();
    }

    /** What is wrong with the text of a page. */
    static Report check(WrittenPage page) {
        Problems problems = new Problems();
        RULES.forEach(rule -> rule.check(page, problems));
        return problems.report();
    }

    /** Whether what a rule finds depends on all that leads to a page. */
    public static boolean restsOnLinks(Rule rule) {
        return holds(rule, SiteRule::restsOnLinks);
    }

    /** Whether what a rule tells of one part of a file depends on the others. */
    public static boolean restsOnWholeFile(Rule rule) {
        return holds(rule, SiteRule::restsOnWholeFile);
    }

    /** Whether what a rule finds depends on the line of one field alone. */
    public static boolean restsOnOneField(Rule rule) {
        return holds(rule, SiteRule::restsOnOneField);
    }

    /** Whether what a rule finds of a resource is the same whatever its contacts and meetings say. */
    public static boolean restsOnPlainFields(Rule rule) {
        return holds(rule, SiteRule::restsOnPlainFields);
    }

    private static boolean holds(Rule rule, Predicate<SiteRule> trait) {
        return RULES.stream().anyMatch(known -> known.rule().equals(rule) && trait.test(known));
    }

    /** Every rule that is checked before the site is rendered. */
    public static List<Rule> rules() {
        return RULES.stream().map(SiteRule::rule).toList();
    }
}
