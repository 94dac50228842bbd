package org.havenhub.render;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.havenhub.content.Article;
import org.havenhub.content.Content;
import org.havenhub.content.FrontMatter;
import org.havenhub.content.MediaFile;
import org.havenhub.content.QuietPrint;
import org.havenhub.content.SiteSettings;
import org.havenhub.content.Term;
import org.havenhub.files.Asset;
import org.havenhub.files.SourceFile;
import org.havenhub.language.Language;
import org.havenhub.language.LocalText;
import org.havenhub.markdown.Heading;
import org.havenhub.markdown.Link;
import org.havenhub.markdown.Picture;
import org.havenhub.markdown.Piece;
import org.havenhub.markdown.Prose;
import org.havenhub.markdown.Section;
import org.havenhub.media.PictureSize;
import org.havenhub.report.Located;
import org.havenhub.report.Place;
import org.havenhub.resource.Alert;
import org.havenhub.resource.Certainty;
import org.havenhub.resource.Contact;
import org.havenhub.resource.Cost;
import org.havenhub.resource.Hours;
import org.havenhub.resource.Location;
import org.havenhub.resource.Meeting;
import org.havenhub.resource.PhoneNumber;
import org.havenhub.resource.Readership;
import org.havenhub.resource.Resource;
import org.havenhub.resource.ResourceReader;
import org.havenhub.resource.Status;
import org.havenhub.site.Site;
import org.havenhub.site.SiteResolver;

/** Hubs to render: one with nothing in it, and one with everything there is. */
final class ExampleHub {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    static final Language EN = new Language("en");
    static final Language ES = new Language("es");
    static final Language AR = new Language("ar");

    private static final Place NOWHERE = Place.inFile("example");

    private ExampleHub() {}

    /** A hub on its first day: a name and a language. */
    static Site empty() {
        return resolve(new Content(settings(List.of(EN), false), List.of(), List.of(), List.of()));
    }

    /** Every kind of page, every field, in three languages of which the last is written from right to left. */
    static Site full() {
        return resolve(new Content(settings(List.of(EN, ES, AR), true), articles(), resources(), media()));
    }

    /** The fullest guide alone, in a hub of one language. */
    static Site in(Language language) {
        return resolve(new Content(
                settings(List.of(language), true), List.of(listening(language, "Title")), resources(), media()));
    }

    static Site resolve(Content content) {
        return SiteResolver.resolve(content, TODAY, ExampleHub::inTurn).value();
    }

    private static <T, R> List<R> inTurn(List<T> items, Function<? super T, ? extends R> function) {
        return items.stream().<R>map(function).toList();
    }

    static SiteSettings settings(List<Language> languages, boolean full) {
        return settings(languages, full, Optional.empty(), List.of());
    }

    static SiteSettings settings(
            List<Language> languages, boolean full, Optional<ZoneId> timezone, List<LocalDate> holidays) {
        return new SiteSettings(
                Place.inFile("haven.yaml"),
                LocalText.same("Northshire Haven"),
                full
                        ? words("Guides, groups and places.", "Guías, grupos y lugares.", "أدلة وأماكن.")
                        : LocalText.EMPTY,
                full ? Optional.of(URI.create("https://haven.example.org/hub/")) : Optional.empty(),
                languages,
                false,
                new Located<>("harbour", NOWHERE),
                Harbour.BRAND,
                LocalText.EMPTY,
                full ? located("night-line") : List.of(),
                Optional.of("GB"),
                timezone,
                holidays,
                Period.ofMonths(12),
                Period.ofMonths(6),
                Period.ofMonths(6),
                full ? topics() : List.of(),
                full ? kinds() : List.of(),
                full ? areas() : List.of(),
                full ? LocalText.same("corrections@haven.example.org") : LocalText.EMPTY,
                full,
                false,
                full ? located("guides", "topics", "help", "pages/about.md") : List.of(),
                full ? located("pages/about.md", "guides/listening.md") : List.of(),
                SiteSettings.Caching.LIGHT,
                14_000,
                false,
                List.of(),
                full ? Optional.of("https://example.org/c") : Optional.empty(),
                Map.of(),
                full ? new QuietPrint(true, List.of("lantern*"), List.of()) : QuietPrint.NONE);
    }

    /** Hours as a file of resources has them. */
    static Optional<Hours> hours(String typed) {
        String record = "resources: [{id: a, kind: b, contacts: [{call: 116 123, hours: '" + typed + "'}]}]";
        return ResourceReader.read(new SourceFile("resources/lines.yaml", record))
                .value()
                .get(0)
                .contacts()
                .get(0)
                .facts()
                .hours();
    }

    static List<Meeting> meetings(String typed) {
        String record = "resources: [{id: a, kind: b, contacts: [{call: 116 123}], meets: [" + typed + "]}]";
        return ResourceReader.read(new SourceFile("resources/groups.yaml", record))
                .value()
                .get(0)
                .meetings();
    }

    static PhoneNumber number(String typed) {
        return PhoneNumber.of(typed, Optional.of("GB"));
    }

    static List<Located<String>> located(String... values) {
        return Stream.of(values).map(value -> new Located<>(value, NOWHERE)).toList();
    }

    static LocalText words(String en, String es, String ar) {
        Map<Language, String> byLanguage = new LinkedHashMap<>();
        byLanguage.put(EN, en);
        byLanguage.put(ES, es);
        byLanguage.put(AR, ar);
        return LocalText.of(byLanguage);
    }

    private static Term term(String id, String en, String es, String ar, LocalText summary) {
        return new Term(id, words(en, es, ar), summary, Optional.empty(), NOWHERE);
    }

    private static List<Term> topics() {
        return List.of(
                term(
                        "safety",
                        "Safety",
                        "Seguridad",
                        "الأمان",
                        words(
                                "Feeling safe, and being safe, at home, outside and online.",
                                "Sentirte a salvo y estar a salvo: en casa, en la calle y en internet.",
                                "الشعور بالأمان في البيت وخارجه وعلى الإنترنت.")),
                term(
                        "well-being",
                        "Well-being",
                        "Bienestar",
                        "الراحة النفسية",
                        words(
                                "Looking after your mind, your body and the people around you.",
                                "Cuidar tu mente, tu cuerpo y a la gente que te rodea.",
                                "العناية بالنفس والجسد وبمن حولنا.")),
                term(
                        "harassment-prevention",
                        "Harassment prevention",
                        "Prevención del acoso",
                        "منع التحرش",
                        words(
                                "How to notice harassment, write it down, report it and stand by a friend.",
                                "Cómo reconocer el acoso, anotarlo, denunciarlo y acompañar a una amistad.",
                                "كيف نلاحظ التحرش وندوّنه ونبلّغ عنه ونساند صديقًا.")));
    }

    private static List<Term> kinds() {
        return List.of(
                term(
                        "helpline",
                        "Helpline",
                        "Línea de ayuda",
                        "خط مساعدة",
                        words(
                                "Call and talk with someone who listens.",
                                "Llama y habla con alguien que te escucha.",
                                "الاتصال والحديث مع من يُصغي.")),
                term(
                        "support-group",
                        "Support group",
                        "Grupo de apoyo",
                        "مجموعة دعم",
                        words(
                                "Meet people who have been through something like it.",
                                "Conoce a personas que han pasado por algo parecido.",
                                "لقاء أشخاص مرّوا بشيء مشابه.")),
                term(
                        "shelter",
                        "Safe place to stay",
                        "Alojamiento seguro",
                        "مأوى آمن",
                        words("A bed and a locked front door.", "Una cama y una puerta con llave.", "سرير وباب مقفل.")),
                term("allotment", "Shared garden", "Huerto compartido", "حديقة مشتركة", LocalText.EMPTY));
    }

    private static List<Term> areas() {
        return List.of(
                term("northport", "Northport", "Northport", "نورثبورت", LocalText.EMPTY),
                term("northshire", "All of Northshire", "Todo Northshire", "كل نورثشير", LocalText.EMPTY));
    }

    private static List<MediaFile> media() {
        return List.of(
                new MediaFile(
                        new Asset("media/harbour.png", 48_200, Path.of("media/harbour.png")),
                        Optional.of(new PictureSize(1200, 600))),
                new MediaFile(new Asset("media/a plan.pdf", 240_300, Path.of("media/a plan.pdf")), Optional.empty()));
    }

    private static List<Article> articles() {
        List<Article> articles = new ArrayList<>(List.of(
                home(
                        EN,
                        "You are welcome here",
                        "Find a place where you can be yourself, speak up and get help. It is free,"
                                + " and nobody needs to know your name."),
                home(
                        ES,
                        "Aquí tienes las puertas abiertas",
                        "Encuentra un lugar donde puedas ser tú, hablar y recibir ayuda."),
                home(AR, "أهلًا بالجميع هنا", "مكان يمكن فيه الكلام وطلب المساعدة بحرية، مجانًا ومن دون ذكر الاسم."),
                listening(EN, "Listening well"),
                listening(ES, "Escuchar bien"),
                listening(AR, "حسن الإصغاء"),
                steps(),
                new Article(
                        Article.Kind.GUIDE,
                        "content/en/guides/short.md",
                        EN,
                        "short",
                        matter("A very short guide", "", FrontMatter.Form.ARTICLE)
                                .build(),
                        Prose.EMPTY)));
        articles.addAll(List.of(about(EN, "About us"), about(ES, "Quiénes somos"), about(AR, "من نحن")));
        articles.sort((a, b) -> a.path().compareTo(b.path()));
        return articles;
    }

    private static Article home(Language language, String title, String summary) {
        Text text = new Text();
        text.html(
                "<p>Whatever brought you here, you have done nothing wrong by looking. You do not have to decide anything"
                        + " today. You can read, and go, and come back.</p>\n");
        text.section("begin", "Where to begin");
        text.html("<ul>\n<li><strong>You want to talk to someone now.</strong> ");
        text.link("resource:night-line", "Night Line");
        text.html(
                " listens, day and night.</li>\n<li><strong>You want to open a safe space yourself.</strong> Follow ");
        text.link("guides/listening.md", "the guide");
        text.html(".</li>\n</ul>\n");
        return new Article(
                Article.Kind.HOME,
                "content/" + language + "/index.md",
                language,
                "index",
                matter(title, summary, FrontMatter.Form.ARTICLE).build(),
                text.prose(120));
    }

    private static Article listening(Language language, String title) {
        Text text = new Text();
        text.html("<p>Listening is the smallest thing you can do, and often the largest. Read ");
        text.link("#begin", "how to begin");
        text.html(", look at ");
        text.link("https://www.example.org/listen?a=1&b=2", "another site");
        text.html(" or print ");
        text.link("../../../media/a%20plan.pdf", "the plan");
        text.html(".</p>\n");
        text.alone("resource:night-line", "Night Line");
        text.section("begin", "How to begin");
        text.html("<p>Find a quiet corner. Put the phone away. Say that there is time, and mean it.</p>\n<p>");
        text.picture("../../../media/harbour.png", "A harbour in the evening", "Northport in spring");
        text.html("</p>\n<h3 id=\"silence\">Silence</h3>\n<p>A silence is not a gap. Somebody is thinking.</p>\n");
        text.section("words", "Words that help");
        text.html("<blockquote>\n<p>I am glad you told me.</p>\n</blockquote>\n<div class=\"alert alert-tip\"><p"
                + " class=\"alert-title\">");
        text.label("prose.alert-tip", "");
        text.html("</p>\n<p>Say less than you want to.</p></div>\n<pre><code>  one\n\n    two\n</code></pre>\n");
        text.section("people", "People to turn to");
        text.alone("resources:kind=helpline", "Helplines");
        text.alone("../pages/about.md", "About this hub");
        text.note("<ol>\n<li id=\"fn-1\"><p>A note. <a href=\"#fnref-1\" aria-label=\"");
        text.noteLabel("prose.footnote-back", "1");
        text.note("\">↩</a></p></li>\n</ol>\n");
        FrontMatter matter = matter(
                        title, "How to be there for someone without having all the answers.", FrontMatter.Form.ARTICLE)
                .topics("safety", "well-being")
                .note("Violence at home, without details.")
                .resources("night-line", "lantern-circle")
                .aliases(language.equals(EN) ? "guides/hearing.html" : language + "/hearing.html")
                .build();
        return guide(language, "listening", matter, text.prose(1234));
    }

    private static Article steps() {
        Text text = new Text();
        text.html(
                "<p>You do not need a building or a big budget. You need two or three people who want the same thing.</p>\n");
        for (String heading : List.of("Purpose and objectives", "Ground rules", "Confidentiality", "Inclusivity")) {
            text.section(heading.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'), heading);
            text.html(
                    "<p>Say in one sentence who the space is for and what it is for. If you cannot, you are not ready to"
                            + " open, and that is good to know now.</p>\n<ul>\n<li>Our purpose is one sentence.</li>\n<li>We have"
                            + " talked with at least five people.</li>\n</ul>\n");
        }
        FrontMatter matter = matter(
                        "Create a safe space in four steps",
                        "Print it, tick the boxes, take your time.",
                        FrontMatter.Form.STEPS)
                .reviewed(LocalDate.of(2024, 1, 2))
                .topics("well-being")
                .discreet("Notes")
                .build();
        return guide(EN, "create-a-space", matter, text.prose(400));
    }

    private static Article guide(Language language, String slug, FrontMatter matter, Prose prose) {
        return new Article(
                Article.Kind.GUIDE, "content/" + language + "/guides/" + slug + ".md", language, slug, matter, prose);
    }

    private static Article about(Language language, String title) {
        Text text = new Text();
        text.html("<p>We are a small nonprofit in an invented region.</p>\n");
        return new Article(
                Article.Kind.PAGE,
                "content/" + language + "/pages/about.md",
                language,
                "about",
                matter(title, "Who we are and how we work.", FrontMatter.Form.ARTICLE)
                        .build(),
                text.prose(80));
    }

    private static List<Resource> resources() {
        Contact.Facts facts = new Contact.Facts(
                NOWHERE,
                hours("24/7"),
                List.of(EN, ES),
                Optional.of(Cost.same(LocalText.same("free"))),
                Certainty.YES,
                Certainty.NO,
                Certainty.NO,
                Optional.of(words("Press 2 for Spanish.", "Pulsa 2 para español.", "للإسبانية: الرقم 2.")));
        Contact.Facts unknown = new Contact.Facts(
                NOWHERE,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Certainty.UNKNOWN,
                Certainty.UNKNOWN,
                Certainty.UNKNOWN,
                Optional.empty());
        Contact.Facts byDay = new Contact.Facts(
                NOWHERE,
                hours("Mo-Fr 09:00-17:00; PH off"),
                List.of(EN),
                Optional.of(Cost.same(
                        words("the price of a local call", "lo que cuesta una llamada local", "سعر مكالمة محلية"))),
                Certainty.NO,
                Certainty.UNKNOWN,
                Certainty.YES,
                Optional.empty());
        Location rooms = new Location.Public(
                Optional.of(LocalText.same("The Lantern Rooms")),
                Optional.of("12 Quay Street"),
                Optional.of("Northport"),
                Optional.of("Northshire"),
                Optional.of("NX1 2AB"),
                Optional.of("GB"),
                List.of("step-free", "hearing-loop", "quiet-room", "own-door"),
                Optional.of(words("Bus 4 or 9 to Fish Market", "Autobús 4 o 9", "الحافلة 4 أو 9")));
        return List.of(
                new ResourceBuilder("night-line", "helpline")
                        .names("Night Line", "Línea Nocturna", "خط الليل")
                        .summary(
                                "A calm voice, day and night. You can talk about anything.",
                                "Una voz tranquila, de día y de noche.",
                                "صوت هادئ ليلًا ونهارًا.")
                        .alert(words(
                                "Today you may wait longer.", "Hoy puedes esperar más.", "قد يطول الانتظار اليوم."))
                        .contacts(
                                new Contact.Call(number("0808 157 0123"), facts),
                                new Contact.Text("SAFE", number("60123"), facts),
                                new Contact.Text("", number("60124"), unknown),
                                new Contact.Chat("https://nightline.example.org/chat", byDay),
                                new Contact.Email("talk@nightline.example.org", unknown),
                                new Contact.Video("https://video.example.org/", unknown),
                                new Contact.Relay(
                                        new PhoneNumber(
                                                "18001 0808 157 0123", Optional.of("1800108081570123"), Set.of()),
                                        unknown),
                                new Contact.App("https://app.example.org/", unknown))
                        .shownWith("young-night-line")
                        .build(),
                new ResourceBuilder("young-night-line", "helpline")
                        .names("Young Night Line", "Línea Nocturna Joven", "خط الليل للشباب")
                        .cardName(LocalText.same("Library"))
                        .contacts(new Contact.Call(number("116 123"), unknown))
                        .shownWith("night-line")
                        .verified(LocalDate.of(2026, 1, 1))
                        .build(),
                new ResourceBuilder("lantern-circle", "support-group")
                        .names("Lantern Circle", "Círculo del Farol", "حلقة الفانوس")
                        .summary(
                                "A small circle for anyone going through a hard time. You may talk, or only listen.",
                                "Un círculo pequeño para quien pasa un mal momento.",
                                "حلقة صغيرة لمن يمرّ بوقت صعب.")
                        .contacts(
                                new Contact.Visit(rooms, byDay),
                                new Contact.Call(number("01632 960131 (ask for Dee)"), byDay))
                        .status(Status.FULL)
                        .build(),
                new ResourceBuilder("harbour-house", "shelter")
                        .names("Harbour House", "Casa del Puerto", "بيت الميناء")
                        .contacts(
                                new Contact.Visit(new Location.Confidential(), unknown),
                                new Contact.Call(number("+44 1632 960100"), facts))
                        .status(Status.PAUSED)
                        .unverified()
                        .build(),
                new ResourceBuilder("tuesday-circle", "support-group")
                        .names("Tuesday Circle", "Círculo de los Martes", "حلقة الثلاثاء")
                        .contacts(new Contact.Call(number("01632 960199"), byDay))
                        .status(Status.CLOSED)
                        .replacedBy("lantern-circle")
                        .build());
    }

    static MatterBuilder matter(String title, String summary, FrontMatter.Form form) {
        return new MatterBuilder(title, summary, form);
    }

    /** Builds front matter. */
    static final class MatterBuilder {

        private final String title;
        private final String summary;
        private final FrontMatter.Form form;
        private List<Located<String>> topics = List.of();
        private List<Located<String>> resources = List.of();
        private List<Located<String>> aliases = List.of();
        private LocalDate reviewed = LocalDate.of(2026, 10, 1);
        private String note = "";
        private String discreet = "";

        MatterBuilder(String title, String summary, FrontMatter.Form form) {
            this.title = title;
            this.summary = summary;
            this.form = form;
        }

        MatterBuilder topics(String... ids) {
            topics = located(ids);
            return this;
        }

        MatterBuilder resources(String... ids) {
            resources = located(ids);
            return this;
        }

        MatterBuilder aliases(String... paths) {
            aliases = located(paths);
            return this;
        }

        MatterBuilder reviewed(LocalDate day) {
            reviewed = day;
            return this;
        }

        MatterBuilder note(String contentNote) {
            note = contentNote;
            return this;
        }

        MatterBuilder discreet(String title) {
            discreet = title;
            return this;
        }

        FrontMatter build() {
            return new FrontMatter(
                    new Located<>(title, NOWHERE),
                    summary,
                    topics,
                    Optional.of(new Located<>(reviewed, NOWHERE)),
                    Optional.empty(),
                    note,
                    discreet,
                    FrontMatter.NO_ORDER,
                    false,
                    Optional.empty(),
                    Optional.empty(),
                    aliases,
                    resources,
                    form);
        }
    }

    /** Builds a resource. */
    static final class ResourceBuilder {

        private final String id;
        private final String kind;
        private LocalText name;
        private Optional<LocalText> cardName = Optional.empty();
        private LocalText summary = words("Somebody to turn to.", "Alguien a quien acudir.", "جهة يمكن اللجوء إليها.");
        private Optional<Alert> alert = Optional.empty();
        private List<Contact> contacts = List.of();
        private List<Located<String>> shownWith = List.of();
        private Optional<LocalDate> verified = Optional.of(LocalDate.of(2026, 11, 16));
        private List<Meeting> meetings = meetings(
                "{every: 2nd Tuesday, at: 18:30-20:00, from: 2026-01-13, until: 2027-06-30, except: [2026-08-11, 2027-01-12]}");
        private Optional<ZoneId> timezone = Optional.empty();
        private Status status = Status.OPEN;
        private Optional<Located<String>> replacedBy = Optional.empty();

        ResourceBuilder(String id, String kind) {
            this.id = id;
            this.kind = kind;
            name = LocalText.same(id);
        }

        ResourceBuilder names(String en, String es, String ar) {
            name = words(en, es, ar);
            return this;
        }

        ResourceBuilder name(LocalText text) {
            name = text;
            return this;
        }

        ResourceBuilder cardName(LocalText text) {
            cardName = Optional.of(text);
            return this;
        }

        ResourceBuilder summary(String en, String es, String ar) {
            summary = words(en, es, ar);
            return this;
        }

        ResourceBuilder alert(LocalText text) {
            alert = Optional.of(new Alert(text, new Located<>(TODAY, NOWHERE)));
            return this;
        }

        ResourceBuilder contacts(Contact... ways) {
            contacts = List.of(ways);
            return this;
        }

        ResourceBuilder shownWith(String... ids) {
            shownWith = located(ids);
            return this;
        }

        ResourceBuilder verified(LocalDate day) {
            verified = Optional.of(day);
            return this;
        }

        ResourceBuilder timezone(String zone) {
            timezone = Optional.of(ZoneId.of(zone));
            return this;
        }

        ResourceBuilder meets(String typed) {
            meetings = meetings(typed);
            return this;
        }

        ResourceBuilder unverified() {
            verified = Optional.empty();
            return this;
        }

        ResourceBuilder status(Status now) {
            status = now;
            return this;
        }

        ResourceBuilder replacedBy(String other) {
            replacedBy = Optional.of(new Located<>(other, NOWHERE));
            return this;
        }

        Resource build() {
            return new Resource(
                    id,
                    NOWHERE,
                    name,
                    cardName,
                    new Located<>(kind, NOWHERE),
                    summary,
                    alert,
                    located("safety"),
                    located("northport", "northshire"),
                    List.of(words("everyone", "todas las personas", "الجميع")),
                    Optional.of("18+"),
                    Optional.of(LocalText.same("self")),
                    List.of(words("nothing at all", "nada", "لا شيء")),
                    Optional.empty(),
                    List.of(EN, ES, AR),
                    contacts,
                    meetings,
                    timezone,
                    verified.map(day -> new Located<>(day, Place.inFile("resources/lines.yaml"))),
                    Optional.empty(),
                    Optional.empty(),
                    status,
                    replacedBy,
                    shownWith,
                    true,
                    Readership.EVERYBODY,
                    List.of(),
                    List.of(),
                    List.of());
        }
    }

    /** Builds prose piece by piece. */
    static final class Text {

        private final List<Heading> headings = new ArrayList<>();
        private final List<Link> links = new ArrayList<>();
        private final List<Picture> pictures = new ArrayList<>();
        private final List<Section> sections = new ArrayList<>();
        private final List<Piece> notes = new ArrayList<>();
        private List<Piece> pieces = new ArrayList<>();
        private Optional<Heading> heading = Optional.empty();

        void html(String html) {
            pieces.add(new Piece.Html(html));
        }

        void link(String target, String words) {
            pieces.add(new Piece.LinkStart(links.size()));
            pieces.add(new Piece.Html(Markup.escape(words)));
            pieces.add(new Piece.LinkEnd(links.size()));
            links.add(new Link(target, words, false, NOWHERE));
        }

        void alone(String target, String words) {
            pieces.add(new Piece.LinkAlone(links.size()));
            links.add(new Link(target, words, true, NOWHERE));
        }

        void picture(String source, String alternative, String title) {
            pieces.add(new Piece.PictureHere(pictures.size()));
            pictures.add(new Picture(source, alternative, title, NOWHERE));
        }

        void label(String key, String argument) {
            pieces.add(new Piece.Label(key, argument));
        }

        void note(String html) {
            notes.add(new Piece.Html(html));
        }

        void noteLabel(String key, String argument) {
            notes.add(new Piece.Label(key, argument));
        }

        void section(String id, String words) {
            close();
            heading = Optional.of(new Heading(2, id, words, NOWHERE));
            headings.add(heading.get());
        }

        Prose prose(int words) {
            close();
            return new Prose(headings, links, pictures, sections, notes, words);
        }

        private void close() {
            sections.add(new Section(heading, pieces));
            pieces = new ArrayList<>();
        }
    }
}
