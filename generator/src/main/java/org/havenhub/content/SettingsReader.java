package org.havenhub.content;

import java.net.URI;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.havenhub.content.SiteSettings.Caching;
import org.havenhub.files.SourceFile;
import org.havenhub.language.Language;
import org.havenhub.language.LocalText;
import org.havenhub.report.Checked;
import org.havenhub.report.Located;
import org.havenhub.report.Place;
import org.havenhub.report.Problems;
import org.havenhub.resource.MailAddress;
import org.havenhub.yaml.Field;
import org.havenhub.yaml.FieldReader;
import org.havenhub.yaml.FieldSet;
import org.havenhub.yaml.FieldType;
import org.havenhub.yaml.FieldTypes;
import org.havenhub.yaml.Reference;
import org.havenhub.yaml.Shape;
import org.havenhub.yaml.TextLanguages;
import org.havenhub.yaml.Yaml;
import org.havenhub.yaml.YamlReader;

/** Reads the hub's settings. Whatever is missing or broken, there are settings to go on with. */
final class SettingsReader {

    static final String FILE = "haven.yaml";

    private static final Field<LocalText> TITLE = Field.required(
            "title", FieldTypes.localText(), "The name of the hub. Readers' browsers show it too.", "Northshire Haven");
    private static final Field<LocalText> DESCRIPTION = Field.optional(
            "description",
            FieldTypes.localText(),
            "One sentence on what the hub is.",
            "Guides and places where you can find help.");
    private static final Field<URI> URL = Field.optional(
            "url", FieldTypes.webFolder(), "Where the finished hub is published.", "https://hub.example.org/");
    private static final Field<List<Located<Language>>> LANGUAGES = Field.optional(
            "languages",
            FieldTypes.list(FieldTypes.language().located()),
            "The languages of the hub, the main one first. Each has its folder in content.",
            "[en, es]");
    private static final Field<Boolean> TRANSLATIONS = Field.optional(
            "translations",
            FieldTypes.word(translations()),
            "Whether every guide is expected in every language (complete) or not (partial).",
            "partial");
    private static final Field<Located<String>> THEME =
            Field.optional("theme", FieldTypes.id().located(), "The look of the hub.", "harbour");
    private static final Field<Located<String>> BRAND = Field.optional(
            "brand",
            FieldTypes.colour().located(),
            "The main colour, in quotes. All others are made from it, so that words can be read in each of them.",
            "\"#0b5c63\"");
    private static final Field<LocalText> EXIT = Field.optional(
            "exit",
            FieldTypes.local(ExitTarget.exitTarget()),
            "Where the button leads that leaves the hub at once: a page that anybody might have open.",
            "https://weather.example.org/");
    private static final Field<List<Located<String>>> CRISIS = Field.optional(
            "crisis",
            FieldTypes.list(FieldTypes.nameOf(Reference.RESOURCE)),
            "The resources that stand on every page: their ids.",
            "[night-line]");
    private static final Field<String> COUNTRY = Field.optional(
            "country",
            FieldTypes.country(),
            "The country that telephone numbers belong to if they do not begin with a plus sign. In the open data for other"
                    + " directories (HSDS) it is also the country of every address that names none, unless its clocks are others.",
            "GB");
    private static final Field<ZoneId> TIMEZONE =
            Field.optional("timezone", FieldTypes.timeZone(), "The time zone of all hours.", "Europe/London");
    private static final Field<List<LocalDate>> HOLIDAYS = Field.optional(
            "holidays",
            FieldTypes.list(FieldTypes.date()),
            "The days that PH in hours stands for: all public holidays of this year, and of the next one"
                    + " before it begins.",
            "[2026-12-25]");
    private static final Field<Reviews> REVIEW = Field.optional(
            "review",
            Reviews.reviews(),
            "After which time guides and resources are to be checked again, and when lists no longer show what nobody checked.",
            "{guides: 12 months, resources: 6 months, grace: 6 months}");
    private static final Field<List<Term>> TOPICS = terms("topics", "What guides and resources are about.");
    private static final Field<List<Term>> KINDS =
            terms("kinds", "Sorts of help, beside those that Haven knows or instead of them.");
    private static final Field<List<Term>> AREAS = terms("areas", "The places that resources serve.");
    private static final Field<LocalText> CONTACT = Field.optional(
            "contact",
            FieldTypes.local(ReportContact.reportContact()),
            "How readers report a mistake: a web address, a mail address or a telephone number.",
            "corrections@example.org");
    private static final Field<Boolean> DATA = Field.optional(
            "data",
            FieldTypes.yesNo(),
            "Whether what readers can see of all resources is also published as files for other programs: JSON, CSV and HSDS.",
            "no");
    private static final Field<Boolean> LINKED_DATA = Field.optional(
                    "linked-data",
                    FieldTypes.yesNo(),
                    "Whether each resource has a file beside its page for programs that look for linked data (JSON-LD of schema.org). The large"
                            + " search engines read such data within pages alone, and pages of Haven hold none; and it makes it easier to tell"
                            + " from afar what a page is about.",
                    "yes")
            .safestWith("no");
    private static final Field<List<Located<String>>> MENU = Field.optional(
            "menu",
            FieldTypes.list(FieldTypes.nameOf(Reference.PAGE)),
            "The links at the top: home, guides, topics, help, a-z, or the path of a text in its language's folder.",
            "[guides, help, pages/about.md]");
    private static final Field<List<Located<String>>> FOOTER = Field.optional(
            "footer",
            FieldTypes.list(FieldTypes.nameOf(Reference.PAGE)),
            "The links at the bottom, written like those of the menu.",
            "[pages/privacy.md]");

    private static final Field<Caching> CACHING = Field.optional(
            "caching",
            FieldTypes.word(caching()),
            "Whether browsers keep pages for an hour, which spares slow lines (light), or keep none (discreet). On the printed cards of a"
                    + " discreet hub stand numbers and hours alone.",
            "discreet");

    private static final Field<Integer> WEIGHT = Field.optional(
            "weight",
            FieldTypes.kilobytes(),
            "How heavy the home page or a guide may be, compressed, with its style sheet and without pictures.",
            "14 kB");

    private static final Field<Boolean> HISTORY = Field.optional(
            "history",
            FieldTypes.word(history()),
            "Whether the Back button leads through the pages of the hub (every-page), or out of it at once (one-entry).",
            "one-entry");

    private static final Field<List<String>> EMAILS = Field.optional(
            "emails",
            FieldTypes.list(mail()),
            "Mail addresses that may stand in texts for everybody to see, beside those of contacts.",
            "[press@example.org]");

    private static final Field<Map<Located<String>, RuleWeight>> RULES = Field.optional(
            "rules",
            FieldTypes.byName(Reference.RULE, FieldTypes.word(RuleWeight.class)),
            "Rules that weigh more or less in this hub: error stops the build, warning does not, off says nothing. What is an error"
                    + " by itself protects readers, and stays one.",
            "{overdue-resource: error, vague-link-text: off}");

    private static final Field<CardAddress> CARD_ADDRESS = Field.optional(
            "card-address",
            cardAddress(),
            "The address that printed cards and posters lead to, if it is another than that of the hub: a neutral one. With no, they"
                    + " bear neither an address nor a code, as in a hub whose caching is discreet and that names none.",
            "https://example.org/");

    private static final List<Field<?>> OWN_FIELDS = List.of(
            TITLE,
            DESCRIPTION,
            URL,
            LANGUAGES,
            TRANSLATIONS,
            THEME,
            BRAND,
            EXIT,
            CRISIS,
            COUNTRY,
            TIMEZONE,
            HOLIDAYS,
            REVIEW,
            TOPICS,
            KINDS,
            AREAS,
            CONTACT,
            DATA,
            LINKED_DATA,
            MENU,
            FOOTER,
            CACHING,
            WEIGHT,
            HISTORY,
            EMAILS,
            CARD_ADDRESS,
            RULES);

    static final FieldSet FIELDS = new FieldSet(
            FILE, Stream.concat(OWN_FIELDS.stream(), QuietPrint.FIELDS.stream()).toList());

    private static final List<Language> USUAL_LANGUAGES = List.of(new Language("en"));
    private static final String USUAL_THEME = "harbour";
    private static final String USUAL_BRAND = "#0B5C63";

    /** What a server sends before it waits for a first answer: ten packets (RFC 6928). */
    private static final int USUAL_WEIGHT = 14_000;

    private SettingsReader() {}

    static Checked<SiteSettings> read(SourceFile file) {
        return YamlReader.read(file)
                .then(yaml -> yaml.map(fields -> read(fields, file.place()))
                        .orElseGet(() -> Checked.clean(nothing(file.place()))));
    }

    static SiteSettings defaults() {
        return nothing(Place.inFile(FILE));
    }

    private static SiteSettings nothing(Place place) {
        Yaml.Fields none = new Yaml.Fields(List.of(), place);
        return read(none, place).value();
    }

    private static Checked<SiteSettings> read(Yaml.Fields yaml, Place place) {
        Problems problems = new Problems();
        FieldReader fields = new FieldReader(yaml, FIELDS, problems);
        SiteSettings settings = settings(fields, place);
        Stream.of(settings.topics(), settings.kinds(), settings.areas())
                .forEach(terms -> ParentCycles.report(terms, problems));
        if (!problems.report().hasErrors()) {
            TextLanguages texts = new TextLanguages(settings.languages());
            texts.look(yaml, FIELDS);
            problems.addAll(texts.report());
        }
        return problems.with(settings);
    }

    private static SiteSettings settings(FieldReader fields, Place place) {
        Reviews reviews = fields.read(REVIEW).orElse(Reviews.USUAL);
        Optional<URI> url = fields.read(URL);
        Caching caching = fields.read(CACHING).orElse(Caching.LIGHT);
        LocalText exit = fields.read(EXIT).orElse(LocalText.EMPTY);
        ExitTarget.check(EXIT, exit, url, fields);
        return new SiteSettings(
                place,
                fields.read(TITLE).orElse(LocalText.EMPTY),
                fields.read(DESCRIPTION).orElse(LocalText.EMPTY),
                url,
                languages(fields),
                fields.read(TRANSLATIONS).orElse(true),
                fields.read(THEME).orElse(new Located<>(USUAL_THEME, place)),
                fields.read(BRAND).orElse(new Located<>(USUAL_BRAND, place)),
                exit,
                fields.read(CRISIS).orElse(List.of()),
                fields.read(COUNTRY),
                fields.read(TIMEZONE),
                fields.read(HOLIDAYS).orElse(List.of()),
                reviews.guides(),
                reviews.resources(),
                reviews.grace(),
                fields.read(TOPICS).orElse(List.of()),
                BuiltInKinds.after(fields.read(KINDS).orElse(List.of()), place),
                fields.read(AREAS).orElse(List.of()),
                fields.read(CONTACT).orElse(LocalText.EMPTY),
                fields.read(DATA).orElse(!fields.has(DATA)),
                fields.read(LINKED_DATA).orElse(false),
                fields.read(MENU).orElse(List.of()),
                fields.read(FOOTER).orElse(List.of()),
                caching,
                fields.read(WEIGHT).orElse(USUAL_WEIGHT),
                fields.read(HISTORY).orElse(false),
                fields.read(EMAILS).orElse(List.of()),
                cardAddress(fields, url, caching),
                fields.read(RULES).orElse(Map.of()),
                QuietPrint.read(fields));
    }

    /** A hub that leaves nothing on a device does not stand on a card in a pocket either, unless it says so. */
    private static Optional<String> cardAddress(FieldReader fields, Optional<URI> url, Caching caching) {
        Optional<String> usual =
                url.filter(address -> caching != Caching.DISCREET).map(URI::toString);
        return fields.read(CARD_ADDRESS).map(CardAddress::named).orElse(usual);
    }

    private static List<Language> languages(FieldReader fields) {
        Set<Language> languages = new LinkedHashSet<>();
        fields.read(LANGUAGES).orElse(List.of()).forEach(language -> {
            if (!languages.add(language.value())) {
                fields.problems()
                        .add(
                                ContentRules.LANGUAGE_TWICE,
                                language.place(),
                                "The language " + language.value().tag() + " stands here a second time.",
                                ContentRules.LANGUAGE_TWICE.mend());
            }
        });
        return languages.isEmpty() ? USUAL_LANGUAGES : List.copyOf(languages);
    }

    private static Field<List<Term>> terms(String name, String description) {
        return Field.optional(
                name,
                FieldTypes.list(TermReader.term()),
                description + " Each has an id and a label.",
                "[{id: well-being, label: Well-being}]");
    }

    private static Map<String, Boolean> translations() {
        Map<String, Boolean> words = new LinkedHashMap<>();
        words.put("complete", true);
        words.put("partial", false);
        return words;
    }

    /** As contacts have it. */
    private static FieldType<String> mail() {
        return new FieldType<>(
                new Shape.Line("a mail address such as press@example.org", MailAddress.SHAPE),
                given -> given.text().flatMap(text -> MailAddress.is(text) ? Optional.of(text) : given.mistyped()));
    }

    /** Short enough that a phone reads its code from a small card. */
    private static FieldType<CardAddress> cardAddress() {
        FieldType<String> address = FieldTypes.outside(FieldTypes.webAddress());
        String none = "[Nn][Oo]|[Ff]alse";
        return new FieldType<>(
                new Shape.Line(
                        "a web address of at most 100 characters, or no", none + "|[Hh][Tt][Tt][Pp][Ss]?://.{1,92}"),
                given -> given.yaml() instanceof Yaml.Text text && text.value().matches(none)
                        ? Optional.of(new CardAddress(Optional.empty()))
                        : address.reading()
                                .read(given)
                                .flatMap(text -> text.length() <= 100 ? Optional.of(text) : given.mistyped())
                                .map(text -> new CardAddress(Optional.of(text))));
    }

    /** What {@code card-address} says, which may be that there is none. */
    private record CardAddress(Optional<String> named) {}

    private static Map<String, Boolean> history() {
        Map<String, Boolean> words = new LinkedHashMap<>();
        words.put("every-page", false);
        words.put("one-entry", true);
        return words;
    }

    private static Map<String, Caching> caching() {
        Map<String, Caching> words = new LinkedHashMap<>();
        words.put("light", Caching.LIGHT);
        words.put("discreet", Caching.DISCREET);
        return words;
    }

    /** After which time texts are to be checked again. */
    private record Reviews(Period guides, Period resources, Period grace) {

        private static final Reviews USUAL = new Reviews(Period.ofMonths(12), Period.ofMonths(6), Period.ofMonths(6));

        private static final Field<Period> GUIDES = Field.optional(
                "guides", FieldTypes.someTime(), "After which time a guide is to be read again.", "12 months");
        private static final Field<Period> RESOURCES = Field.optional(
                "resources", FieldTypes.someTime(), "After which time a resource is to be checked again.", "6 months");

        private static final Field<Period> GRACE = Field.optional(
                "grace",
                FieldTypes.period(),
                "How long lists still show a resource after that time. Its own page stays.",
                "6 months");

        private static FieldType<Reviews> reviews() {
            FieldSet set = new FieldSet("The review", List.of(GUIDES, RESOURCES, GRACE));
            return FieldTypes.group(
                    set,
                    fields -> Optional.of(new Reviews(
                            fields.read(GUIDES).orElse(USUAL.guides),
                            fields.read(RESOURCES).orElse(USUAL.resources),
                            fields.read(GRACE).orElse(USUAL.grace))));
        }
    }
}
