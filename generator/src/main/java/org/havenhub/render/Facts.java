package org.havenhub.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.havenhub.content.Term;
import org.havenhub.language.Language;
import org.havenhub.language.LocalText;
import org.havenhub.render.view.CostView;
import org.havenhub.render.view.FactView;
import org.havenhub.render.view.Words;
import org.havenhub.resource.Certainty;
import org.havenhub.resource.Contact;
import org.havenhub.resource.Cost;
import org.havenhub.resource.Cost.Telephone;
import org.havenhub.resource.Location;
import org.havenhub.resource.Resource;

/** What to know before making contact. What nobody knows is said as unknown; what is not interpreted, as typed. */
final class Facts {

    private static final Map<Certainty, Phrase> ANONYMOUS = Map.of(
            Certainty.YES, Phrase.ANONYMOUS_YES,
            Certainty.NO, Phrase.ANONYMOUS_NO,
            Certainty.UNKNOWN, Phrase.ANONYMOUS_UNKNOWN);

    private static final Map<Certainty, Phrase> RECORDED = Map.of(
            Certainty.YES, Phrase.RECORDED_YES,
            Certainty.NO, Phrase.RECORDED_NO,
            Certainty.UNKNOWN, Phrase.RECORDED_UNKNOWN);

    private static final Map<Certainty, Phrase> BILL = Map.of(
            Certainty.YES, Phrase.BILL_SHOWN,
            Certainty.NO, Phrase.BILL_HIDDEN,
            Certainty.UNKNOWN, Phrase.BILL_UNKNOWN);

    private static final Map<Telephone, Phrase> FACT_COST = Map.of(
            Telephone.LANDLINE, Phrase.FACT_COST_LANDLINE,
            Telephone.MOBILE, Phrase.FACT_COST_MOBILE,
            Telephone.PAYPHONE, Phrase.FACT_COST_PAYPHONE,
            Telephone.ABROAD, Phrase.FACT_COST_ABROAD);

    private static final Map<Telephone, Phrase> COST_FROM = Map.of(
            Telephone.LANDLINE, Phrase.COST_FROM_LANDLINE,
            Telephone.MOBILE, Phrase.COST_FROM_MOBILE,
            Telephone.PAYPHONE, Phrase.COST_FROM_PAYPHONE,
            Telephone.ABROAD, Phrase.COST_FROM_ABROAD);

    /** What gives away what a resource is for, on a sheet that others see. */
    private static final Set<String> TELLING =
            Set.of("for", "ages", "referral", "documents", "anonymous", "bill", "recorded");

    private final Voice voice;
    private final boolean quiet;
    private final List<FactView> facts = new ArrayList<>();

    private Facts(Standpoint here) {
        voice = here.voice();
        quiet = here.isQuiet();
    }

    /** Where a resource is and whom it is for. */
    static List<FactView> onCard(Resource resource, Standpoint here) {
        Facts facts = new Facts(here);
        facts.add("areas", Phrase.FACT_AREAS, areas(resource, here));
        facts.add("for", Phrase.FACT_FOR, facts.all(resource.audiences()));
        facts.add("ages", Phrase.FACT_AGES, code(resource.ages()));
        return facts.facts;
    }

    /** The same beside a way in. What the help costs is told where that is another cost than that of the way. */
    static List<FactView> onCard(Resource resource, Contact shown, Standpoint here) {
        Facts facts = new Facts(here);
        Optional<Cost> ofWay = resource.costOf(shown);
        facts.addCostOfHelp(resource.cost().filter(help -> !ofWay.equals(Optional.of(Cost.same(help)))));
        facts.facts.addAll(onCard(resource, here));
        return facts.facts;
    }

    /** All that is said of a resource as a whole. */
    static List<FactView> of(Resource resource, Standpoint here) {
        Facts facts = new Facts(here);
        facts.facts.addAll(onCard(resource, here));
        facts.add("referral", Phrase.FACT_REFERRAL, facts.referral(resource));
        facts.add("documents", Phrase.FACT_DOCUMENTS, facts.all(resource.documents()));
        facts.addCostOfHelp(resource.cost());
        facts.add("languages", Phrase.FACT_LANGUAGES, facts.names(resource.languages()));
        return facts.facts;
    }

    /** What is true of one way in; what it leaves open is true of the resource as a whole. */
    static List<FactView> of(Contact contact, Resource resource, Standpoint here) {
        Facts facts = new Facts(here);
        facts.addCost(contact, resource);
        facts.addLanguages(contact, resource);
        facts.addAnonymous(contact);
        facts.addRecorded(contact);
        facts.addBill(contact);
        if (contact instanceof Contact.Visit visit && visit.location() instanceof Location.Public place) {
            facts.add("access", Phrase.FACT_ACCESS, place.access().stream().map(facts::access));
            facts.add("transport", Phrase.FACT_TRANSPORT, place.transport().map(facts.voice::in).stream());
        }
        return facts.facts;
    }

    /** What it costs, to stand beside a number without a heading. */
    static List<CostView> costs(Contact contact, Resource resource, Standpoint here) {
        return resource.costOf(contact)
                .map(cost -> new Facts(here).costs(cost, contact))
                .orElseGet(() -> List.of(new CostView(Words.NONE, here.voice().say(Phrase.COST_BRIEF_UNKNOWN))));
    }

    private List<CostView> costs(Cost cost, Contact contact) {
        return cost.byTelephone().isEmpty()
                ? List.of(new CostView(Words.NONE, cost(cost.forAll())))
                : cost.told(contact).entrySet().stream()
                        .map(from -> new CostView(
                                voice.say(phrase(COST_FROM, from.getKey())),
                                costOr(Phrase.COST_FROM_UNKNOWN, from.getValue())))
                        .toList();
    }

    static List<Words> areas(Resource resource, Standpoint here) {
        return resource.areas().stream()
                .flatMap(id -> here.overview().area(id.value()).stream())
                .map(Term::label)
                .map(here.voice()::in)
                .toList();
    }

    /** The lines of an address, each part as typed. */
    static List<Words> lines(Location.Public place) {
        return Stream.of(place.street(), place.town(), place.region(), place.postcode())
                .flatMap(Optional::stream)
                .map(Words::of)
                .toList();
    }

    private void addCostOfHelp(Optional<LocalText> help) {
        add("cost", Phrase.FACT_COST_OF_HELP, help.map(this::cost).stream());
    }

    private void addCost(Contact contact, Resource resource) {
        Optional<Cost> cost = resource.costOf(contact);
        Map<Telephone, LocalText> byTelephone =
                cost.map(known -> known.told(contact)).orElse(Map.of());
        if (byTelephone.isEmpty()) {
            Optional<Words> forAll = cost.map(Cost::forAll).map(this::cost);
            add("cost", Phrase.FACT_COST, Stream.of(forAll.orElseGet(() -> voice.say(Phrase.COST_UNKNOWN))));
        }
        byTelephone.forEach(
                (from, text) -> add("cost", phrase(FACT_COST, from), Stream.of(costOr(Phrase.COST_UNKNOWN, text))));
    }

    private void addLanguages(Contact contact, Resource resource) {
        List<Language> own = contact.facts().languages();
        List<Language> spoken = own.isEmpty() ? resource.languages() : own;
        add(
                "languages",
                Phrase.FACT_LANGUAGES,
                spoken.isEmpty() ? Stream.of(voice.say(Phrase.LANGUAGES_UNKNOWN)) : names(spoken));
    }

    private Words cost(LocalText cost) {
        return Cost.isFree(cost) ? voice.say(Phrase.COST_FREE) : voice.in(cost);
    }

    private Words costOr(Phrase unknown, LocalText cost) {
        return cost.isEmpty() ? voice.say(unknown) : cost(cost);
    }

    private void addAnonymous(Contact contact) {
        add("anonymous", Phrase.FACT_ANONYMOUS, ANONYMOUS, contact.facts().anonymous());
    }

    /** Where nobody talks, as at a door, only what somebody has said of it is told. */
    private void addRecorded(Contact contact) {
        Certainty recorded = contact.facts().recorded();
        if (isTalk(contact) || recorded != Certainty.UNKNOWN) {
            add("recorded", Phrase.FACT_RECORDED, RECORDED, recorded);
        }
    }

    private static boolean isTalk(Contact contact) {
        return isByTelephone(contact) || contact instanceof Contact.Chat || contact instanceof Contact.Video;
    }

    /** Whatever the bill says, the telephone itself remembers. */
    private void addBill(Contact contact) {
        if (isByTelephone(contact)) {
            Phrase trace = contact instanceof Contact.Text ? Phrase.BILL_PHONE_KEEPS : Phrase.BILL_PHONE_LISTS;
            Phrase bill = phrase(BILL, contact.facts().bill());
            add("bill", Phrase.FACT_BILL, Stream.of(voice.say(bill), voice.say(trace)));
        }
    }

    /** Whether the bill shows it, or nobody knows. */
    static boolean mayBeOnBill(Contact contact) {
        return isByTelephone(contact) && contact.facts().bill() != Certainty.NO;
    }

    private Words access(String typed) {
        return voice.member("access.", typed).orElse(Words.of(typed));
    }

    private Stream<Words> referral(Resource resource) {
        return resource.referral().stream()
                .map(text -> voice.member("referral.", text.forAll()).orElseGet(() -> voice.in(text)));
    }

    private Stream<Words> all(List<LocalText> texts) {
        return texts.stream().map(voice::in);
    }

    private Stream<Words> names(List<Language> languages) {
        return languages.stream().map(voice::nameOf);
    }

    private void add(String name, Phrase term, Stream<Words> values) {
        add(name, term, values.toList());
    }

    private void add(String name, Phrase term, Map<Certainty, Phrase> phrases, Certainty certainty) {
        Words words = voice.say(phrase(phrases, certainty));
        add(new FactView(name, voice.say(term), List.of(words), certainty == Certainty.UNKNOWN));
    }

    private void add(String name, Phrase term, List<Words> values) {
        if (!values.isEmpty()) {
            add(new FactView(name, voice.say(term), values, false));
        }
    }

    private void add(FactView fact) {
        if (!(quiet && TELLING.contains(fact.name()))) {
            facts.add(fact);
        }
    }

    private static Stream<Words> code(Optional<String> typed) {
        return typed.map(Words::code).stream();
    }

    static boolean isByTelephone(Contact contact) {
        return contact instanceof Contact.Call || contact instanceof Contact.Text || contact instanceof Contact.Relay;
    }

    private static <T> Phrase phrase(Map<T, Phrase> phrases, T what) {
        return Optional.ofNullable(phrases.get(what)).orElseThrow();
    }
}
