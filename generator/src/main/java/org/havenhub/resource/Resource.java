package org.havenhub.resource;

import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.havenhub.language.Language;
import org.havenhub.language.LocalText;
import org.havenhub.report.Located;
import org.havenhub.report.Place;

/**
 * Somebody to turn to: a helpline, a group, a place.
 *
 * @param id unique in the hub; its address is {@code help/<id>.html}. After a problem with it, the file and the line
 * @param place the id in its file
 * @param name what it is called
 * @param cardName what it is called in a reader's own contacts; empty means the theme's word, which gives nothing away
 * @param kind the id of a kind, built in or from {@code haven.yaml}; empty after a problem
 * @param summary one sentence
 * @param alert a notice that holds for a short time
 * @param topics ids of topics
 * @param areas ids of areas it serves
 * @param audiences who it serves ({@code for}), as typed
 * @param ages as typed, for example {@code 11-18}
 * @param referral as typed, for example {@code self}
 * @param documents what to bring, as typed
 * @param cost as typed; a contact's own cost comes first
 * @param languages spoken; a contact's own languages come first
 * @param contacts the ways in, the best first
 * @param meetings when a support group meets; each entry is a series
 * @param timezone of its hours and meetings; empty means that of the hub
 * @param checked the day a person last checked the record, where it is written: the field {@code verified}
 * @param review how long that check holds; empty means the hub's own rule
 * @param source where the facts come from, as typed
 * @param status open, paused, full or closed
 * @param replacedBy the id of the resource that took its place
 * @param shownWith ids of sibling resources that are shown together with it or not at all
 * @param linkedData false for {@code linked-data: no}: it has no file of linked data beside its page
 * @param readership who may know of it; without readers it is in no output of any kind
 * @param secrets only for the check that nothing leaks: the parts of every confidential address and, if the resource is not
 *     published, every way to reach it, exactly as typed. Never shown
 * @param secretsFromPartners those of them that partners may not know either: of a resource for partners, confidential addresses alone
 * @param secretNotes what is said of the way to a confidential place, which is shown to nobody
 */
public record Resource(
        String id,
        Place place,
        LocalText name,
        Optional<LocalText> cardName,
        Located<String> kind,
        LocalText summary,
        Optional<Alert> alert,
        List<Located<String>> topics,
        List<Located<String>> areas,
        List<LocalText> audiences,
        Optional<String> ages,
        Optional<LocalText> referral,
        List<LocalText> documents,
        Optional<LocalText> cost,
        List<Language> languages,
        List<Contact> contacts,
        List<Meeting> meetings,
        Optional<ZoneId> timezone,
        Optional<Located<LocalDate>> checked,
        Optional<Period> review,
        Optional<String> source,
        Status status,
        Optional<Located<String>> replacedBy,
        List<Located<String>> shownWith,
        boolean linkedData,
        Readership readership,
        List<String> secrets,
        List<String> secretsFromPartners,
        List<String> secretNotes) {

    public Resource {
        topics = List.copyOf(topics);
        areas = List.copyOf(areas);
        audiences = List.copyOf(audiences);
        documents = List.copyOf(documents);
        languages = List.copyOf(languages);
        contacts = List.copyOf(contacts);
        meetings = List.copyOf(meetings);
        shownWith = List.copyOf(shownWith);
        secrets = List.copyOf(secrets);
        secretsFromPartners = List.copyOf(secretsFromPartners);
        secretNotes = List.copyOf(secretNotes);
    }

    /** Whether readers of the site may see it. */
    public boolean published() {
        return readership == Readership.EVERYBODY;
    }

    /** The day a person last checked the record. */
    public Optional<LocalDate> verified() {
        return checked.map(Located::value);
    }

    /** The last day on which its check holds; empty if nobody has checked it. */
    public Optional<LocalDate> due(Period usual) {
        return verified().map(day -> day.plus(review.orElse(usual)));
    }

    /** The notice that holds on a day. */
    public Optional<Alert> alertOn(LocalDate day) {
        return alert.filter(notice -> !notice.isOver(day));
    }

    /** The same as readers have it on a day: without a notice that no longer holds. */
    public Resource on(LocalDate day) {
        return with(alertOn(day), meetings);
    }

    /** The same in a place with these public holidays, on which some groups do not meet. */
    public Resource amid(Collection<LocalDate> holidays) {
        return with(
                alert, meetings.stream().map(meeting -> meeting.amid(holidays)).toList());
    }

    private Resource with(Optional<Alert> notice, List<Meeting> dates) {
        return notice.equals(alert) && dates.equals(meetings)
                ? this
                : new Resource(
                        id,
                        place,
                        name,
                        cardName,
                        kind,
                        summary,
                        notice,
                        topics,
                        areas,
                        audiences,
                        ages,
                        referral,
                        documents,
                        cost,
                        languages,
                        contacts,
                        dates,
                        timezone,
                        checked,
                        review,
                        source,
                        status,
                        replacedBy,
                        shownWith,
                        linkedData,
                        readership,
                        secrets,
                        secretsFromPartners,
                        secretNotes);
    }

    /**
     * What a way to reach it costs. That the help costs nothing says nothing of what the telephone company wants for the call, unless
     * nobody pays for calls to such a number.
     */
    public Optional<Cost> costOf(Contact contact) {
        return contact.facts().cost().or(() -> cost.flatMap(help -> Cost.ofWay(contact, help)));
    }

    /** Whether its meetings take place at present. */
    public boolean meets() {
        return status == Status.OPEN || status == Status.FULL;
    }

    /**
     * The contacts that a reader can keep on a device. Of a closed resource there are none: its number may be somebody else's. A number
     * to which a word has to be sent is not among them: a card has no place for the word, and without it somebody else may answer.
     */
    public List<Contact> keepable() {
        return published() && status != Status.CLOSED
                ? contacts.stream().filter(Resource::isReachedByItsNumber).toList()
                : List.of();
    }

    private static boolean isReachedByItsNumber(Contact contact) {
        boolean needsWord =
                contact instanceof Contact.Text text && !text.keyword().isEmpty();
        return !needsWord && contact.telephone().flatMap(PhoneNumber::dialled).isPresent();
    }
}
