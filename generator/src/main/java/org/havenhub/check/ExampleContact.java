package org.havenhub.check;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.havenhub.report.Problems;
import org.havenhub.report.Rule;
import org.havenhub.resource.Contact;
import org.havenhub.resource.PhoneNumber;
import org.havenhub.site.Site;
import org.havenhub.web.Host;

/** Numbers and addresses that lead to nobody, left over from an example. A hub that is itself at such an address may have them. */
final class ExampleContact implements SiteRule {

    private static final Rule RULE = Rule.warning(
            "example-contact",
            "A contact is a made-up one, as examples have it",
            "Somebody in need would reach nobody.",
            "Write the real one. If there is none, take the contact out, or write publish: no.");

    /**
     * Numbers for films and books: of Ofcom (Telephone numbers for use in TV and radio drama), of ACMA (Phone numbers for use in TV
     * shows, films and creative works), of Arcep (decision 2018-0881, 2.5.12), and 555-01xx in North America (ATIS-0300115).
     */
    private static final Pattern FICTIONAL =
            Pattern.compile("\\+44(?:1632960|(?:11[3-8]|1[2-6]1)4960|1914980|2079460|2896496"
                    + "|2920180|7700900|8081570|9098790|3069990)[0-9]{3}"
                    + "|\\+61(?:[2378](?:5550|7010)[0-9]{4}|491570(?:006|110|15[6-9])|1800(?:160401|97570[7-9]|97571[01])|1300(?:97570[7-9]|97571[01]))"
                    + "|\\+33(?:19900|26191|35301|46571|53649|63998)[0-9]{4}"
                    + "|\\+1(?!8(?:00|[2-8]{2}))[2-9][0-9]{2}55501[0-9]{2}");

    private static final Pattern AT = Pattern.compile("^[^@\\s]+@");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Site site, Problems problems) {
        if (site.settings().url().filter(ExampleContact::isReal).isEmpty()) {
            return;
        }
        site.told().stream()
                .flatMap(resource -> resource.contacts().stream())
                .forEach(contact -> example(contact)
                        .ifPresent(typed -> problems.add(
                                RULE,
                                contact.facts().place(),
                                typed + " is made up, as examples have it, and leads to nobody.",
                                RULE.mend())));
        Stream.of(site.settings().contact(), site.settings().exit())
                .flatMap(text -> StreamSupport.stream(text.all().spliterator(), false))
                .filter(text -> isAtExample(text)
                        || isFictional(PhoneNumber.of(text, site.settings().country())))
                .distinct()
                .forEach(typed -> problems.add(
                        RULE,
                        site.settings().place(),
                        typed + " is made up, as examples have it, and leads to nobody.",
                        "Write the real one, or take the line out."));
    }

    private static boolean isReal(URI url) {
        return url.getHost() != null && isReal(new Host(url.getHost()));
    }

    private static boolean isReal(Host host) {
        return host.isOpenToAll() && !host.isForExamples();
    }

    private static Optional<String> example(Contact contact) {
        boolean isExample = contact.telephone()
                .map(ExampleContact::isFictional)
                .orElseGet(() ->
                        contact.written().filter(ExampleContact::isAtExample).isPresent());
        return contact.written().filter(written -> isExample);
    }

    private static boolean isFictional(PhoneNumber number) {
        return number.dialled()
                .filter(dialled -> FICTIONAL.matcher(dialled).matches())
                .isPresent();
    }

    /** Of an address of the web or of mail. */
    private static boolean isAtExample(String written) {
        return WebName.of(AT.matcher(written).replaceFirst("https://"))
                .map(WebName::host)
                .filter(host -> new Host(host).isForExamples())
                .isPresent();
    }
}
