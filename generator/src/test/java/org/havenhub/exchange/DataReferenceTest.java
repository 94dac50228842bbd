package org.havenhub.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.havenhub.resource.ResourceReader;
import org.havenhub.yaml.Field;
import org.havenhub.yaml.FieldSet;
import org.havenhub.yaml.Shape;
import org.junit.jupiter.api.Test;

/** {@code DATA.md} is made from the fields; after a deliberate change, {@code -Dhaven.accept} writes it. */
class DataReferenceTest {

    private static final Path FILE = Path.of(System.getProperty("basedir", "."), "DATA.md");

    private static final String NONE = "";

    private static final String INTRODUCTION = """
            # Open data

            A hub publishes its directory as data too, unless `haven.yaml` says `data: no`:

            | file | what |
            |---|---|
            | `data/resources.json` | all resources, each field under the name that it has in `resources/*.yaml`; also the kinds, topics and areas, and the country and time zone of the hub |
            | `data/resources.csv` | the same as a table, a row for each resource |
            | `data/hsds/index.json` | the beginning of the same in [HSDS 3.0](https://docs.openreferral.org/), as the answers of its API |
            | `data/hsds/services/index.json`, `page-2.json`, … | a hundred services each; `organizations/` likewise |
            | `data/hsds/services/<id>.json` | one service with all that belongs to it; `organizations/<id>.json` likewise |
            | `data/hsds/tabular/` | the tabular data package of HSDS: `datapackage.json` and a CSV file for each sort of object, with the column of ids alone if the hub has none |

            In them is what lists show to readers, and nothing else: no resource with `publish: no` or `partners`, none that nobody has checked for
            so long that lists leave it out and none that is shown with such a one or with one that has closed, no part of a
            confidential address, no `alert` whose last day is over, and not where the facts come from (`source`, `called`). What has closed stands there as closed, without a way
            to reach it, for its number may be somebody else's by now. Kinds, topics and areas are those of the resources that are
            told, and those above them.
            The build looks for what is confidential in each of these files as in all others.

            The same resources give the same bytes. Ids of HSDS are made of the address of the hub and the id of the resource (UUID,
            version 5): they stay when other resources come or go.

            Every value is a text, as typed. What is not known is left out: a contact without `anonymous`, `recorded` or `bill` is one of
            which nobody has said so.

            With `linked-data: yes` each resource also has a file beside its page, `help/<id>.jsonld`: a `Service` of
            schema.org in JSON-LD, in the language of the page, each way to reach it with its own languages and hours. What open data leave
            out, it leaves out, and hours that differ on some days of the year. A resource with `linked-data: no` has no such file.
            It is for programs that follow the `<link rel="alternate" type="application/ld+json">` of a page, such as those of a federation of
            directories. The large search engines do not: they read such data in a `<script>` within a page alone. Pages of Haven hold no
            script block of any kind, so that anybody can see that nothing runs there, and are found by their words. The setting is off by
            itself, because it makes a page easier to tell from afar.

            ## For partners

            Resources with `publish: partners` are as little in the site as those with `publish: no`, and the search for what is
            confidential treats them alike. They stand in two files beside the site, `target/haven-partners/resources.json` and
            `resources.csv`, in the shape of the open data and with `publish: partners`, so that a hub that imports them does not publish
            them. Addresses that are confidential are not in these files either, nor is any way to reach what says `publish: no`: before the files
            are written, they are searched for both, which may stand in the words of another resource. Without such resources there are no such
            files. The list `haven-files.txt` beside them says which files there Haven wrote: it touches no others. Nothing brings them to anybody: that is for people to
            do, and a server for all is no place for them.

            ## The table

            UTF-8 with a byte order mark, which spreadsheets need; RFC 4180: commas, quotes, CRLF. A column is named by the way to its
            value: `name`, `name.es` in a language, `contacts.2.hours` of the second contact. Lists of short words share a cell, with
            a semicolon between them; a semicolon or backslash that belongs to a word has a backslash before it.

            A cell that begins with `=`, `+`, `-` or `@` would be taken for a formula. It has an apostrophe before it, and so has one
            that begins with an apostrophe: take one away to get what was typed. White space around a text is left out, in all of these files. In the tables of HSDS telephone
            numbers that begin with a plus sign have none.

            ## The way back

            `haven:import` makes files in `resources/` of the table or of `resources.json`; what comes of them is published in the
            same bytes again. It reads HSDS as well: see below.

            The columns may stand in any order, be some or all, and be named with capital letters. A table is carried over as a whole:
            while a row has a mistake, nothing is written, and all mistakes are told with their lines. Some mistakes are those of
            spreadsheets: a row with more cells than there are columns, two columns of one name, a formula, a shortened number, `####`,
            `#NAME?`, a date in place of hours, ages or the number of a house. Cells that may have been merged are a warning, and so is what a
            build would warn of. A file that is not UTF-8 is taken for Windows-1252, with a warning; one that is UTF-8 but for a damaged byte is
            refused. An id that the hub has already is a mistake; a kind, topic or area that it does not have is a warning. A table
            has up to 2,000 columns, 200,000 rows and 64 MB.

            - **Numbers.** One that has lost its zero or plus sign (`441632960001`), or became a fraction (`60123.0`), is a mistake. With the country
              of the hub the right one is proposed; without it a number that may have lost a sign is a warning, and of a long fraction the number has
              to be looked up again. A word to send without a number, as `SAFE` alone, is a mistake. A postcode with fewer digits than the others is a
              warning, with a comment below its record.
            - **Hours** may be written in words, in English or Spanish: `Monday to Friday, 9am to 5pm` and `lunes a viernes de 9 a 17` are carried
              over as they stand, and a build understands them. What can mean two things, such as `Mon-Fri 9-5` and `weekdays`, is a mistake that
              proposes the likelier one. What no build understands is a mistake, or stands as it is with a warning where it is notation of
              OpenStreetMap that Haven does not work out. Nothing is guessed.
            - **A cost of zero**, such as `0`, `0.00` or `£0`, becomes `free`.
            - **Columns that are not known**, or have no name, are never published and never lost: each is told once, and what stands in its cells is
              a comment below the record, `# Not carried over: Telephone: …`.

            ### What must stay secret

            A place becomes confidential, with a warning and a comment below its record that says why, if its row asks for it, in English,
            Spanish, French, German, Italian or Portuguese:

            - in a column of its own, such as `Confidential`, `Address private?`, `Hide address`, `Dirección confidencial` or
              `Ne pas publier l'adresse`. Whatever is no clear no (`no`, `false`, `0`, `falso`, `non` and the like, or nothing) counts as a
              yes. Where such a column names no address and the row has none, nothing of it is published: it gets `publish: no`.
            - beside the address, in any cell of the place: `12 Quay Street (confidential)`, `Confidential: 12 Quay Street`, `[private]`,
              `12 Quay Street, do not publish`; and so in a column that is not known and whose name is that of an address, such as `Location type`.
            - in a text, by a phrase that names the address itself: `confidential address`, `the address is not public`, `secret location`,
              `address not for website`, `confidential shelter`, `dirección confidencial`, `adresse confidentielle`; by an order such as `do not publish` or
              `no publicar` between two signs; or by `CONFIDENTIAL`, if it says nothing else. A text on one contact is about
              that one. “Confidential advice” is about something else. Of the name of a resource what stands beside it counts, as in
              `Harbour House (confidential)`; in ids, kinds, topics, areas and languages nothing is looked for.

            An empty cell may have been merged with the one above it. So where such a column, or `publish`, keeps rows back, those whose
            cell is empty below one that is kept back are kept back as well, and a warning and comments ask a person to write a no where
            it is none. Other empty cells there are told, with a comment, and keep nothing back. Where a column has crosses alone, an empty
            cell is what people mean by no, and is told once. In a table that Haven wrote it is a no: there `confidential` stands at
            places without an address.

            Any other column whose name speaks of privacy or of what readers are shown, such as `Private notes`, `Hidden`, `Internal`,
            `Publish?`, `Public?`, `Show address`, `On website`, `Access level` or `No publicar`, is refused as long as nobody has said what it means, and
            nothing is written.

            Nothing of the address is thrown away. A person who knows better takes the line `confidential` out of the new file.

            A number or a mail address that nobody may pass on is kept back too, with a warning and a comment. In the note of a contact
            `Ex-directory`, `do not give out`, `number not to be published`, `private number`, `internal use only`, `staff only`, `no facilitar` and the
            like keep back that contact: it stands in a comment below its record alone, `# Kept back: call: …`. A person who knows better writes
            it among the contacts again, without these words. Where they stand in another text of the row or in a column that is not known, nobody
            knows which contact is meant, and the record gets `publish: no`. “We do not pass on your number” is about something else. All this holds for
            HSDS as well, with the description of a telephone as the note.

            ## HSDS

            One text for all: that in the hub's main language. Who runs a service Haven does not know; the organization has its name.
            Times are by the clock of the place, because HSDS has no time zones with summer time: a line of the `notes` of a schedule
            names the zone, if it is known. The description of a schedule is what was typed; holidays and single days stand there alone,
            and a line of the notes says that there are such days, so that nobody takes the days of the week for all. That of a meeting is
            put together: `2nd Tuesday, 18:30-20:00; not on 2026-12-22`. Before these lines the notes have the number or address of
            telephones and mailboxes, and for meetings the word `meets`. Of a number that stands there more than once, each has its place
            among them behind it: `0808 157 0123 (2)`. A place that names no country has that of the hub, unless its clocks are others.

            What comes back of the tables of HSDS, or of its services, is published as HSDS in the same bytes again.

            HSDS cannot hold what has no place in the table below, nor the order of ways of different sorts, nor translations; and of
            mailboxes neither notes nor languages.

            ### Reading HSDS 3.0

            `haven:import` takes one service, a list of services or a page of a list as JSON; a folder with a JSON file for each service,
            such as `data/hsds/services/`, in the order of the pages that list them; `data/hsds` as a whole, of which the services are read, or the
            tables if it has no others; and a data package: a folder with the tables as CSV, or the `datapackage.json` in it. A table
            is known by what the description calls it, or by its own name. All or nothing here too; services and tables may have up to
            64 MB together. The wrong type of value, one id in two rows, one table in two files, a row that names another which is not there, and a table without
            `id` are mistakes, told with their lines.

            The table below holds for the way back. What Haven itself wrote comes back but for what HSDS cannot hold. Of what others write:

            - What a hub has no field for is told, each sort of field once, and stands as a comment below its resource:
              `# Not carried over: alert: New rooms from May.` Ids, and rows that only tie others together, are not told.
              An `alert` is carried over if it ends like Haven's own, for without a last day nobody would take it away.
            - A service has the id of Haven's identifier, or one made of its name. `url` becomes `source`.
            - The kind and the topics are terms whose code or name the hub has. Where no kind is told, `kind: to-be-chosen` stands there,
              and a person has to choose.
            - HSDS has no field that says of an address that it must stay secret. A place is confidential if it has no address, and if
              words say so anywhere in it, in its service at a location, or in the service itself: confidential, undisclosed, withheld,
              secret, do not publish, not shared, and the like in the other languages above and in Arabic; a field that is named so says it too. Nothing of its
              address is thrown away, and nothing of it is published. That is so for “confidential advice” too, where the address is meant
              to be known: every place that words keep secret is told with these words, and has a comment below it, for a person to
              check. What a hub of Haven exported has no such words looked for: it gives no address that is confidential.
            - Hours are the description of a schedule if it is the notation that Haven has, or else its days and times, the shift from
              Greenwich left out. What holds for some time of the year only, and what is no week, is told; so are times in UTC, those
              beside which words stand that may take them back (“closed until further notice”), and several with different ways to
              attend. The hours of a service hold for every way to reach it that has none of its own. A schedule whose notes fit several
              ways is told and given to none.
            - Telephones of the types sms and text become `text`, textphone and tty `relay`; a fax, a pager and others where nobody
              answers are told; all the rest become `call`. The telephones of the organization count if the service has no way of its
              own.
            - `inactive` and `temporarily closed` are `paused`, `defunct` is `closed`.

            ## Fields

            """;

    /** Where the fields stand in HSDS. */
    private static final Map<String, String> HSDS = Map.ofEntries(
            Map.entry("id", "organization_identifier.identifier"),
            Map.entry("name", "service.name, organization.name"),
            Map.entry("kind", "attribute of the taxonomy `kind`"),
            Map.entry("summary", "service.description, organization.description"),
            Map.entry("alert.text", "service.alert"),
            Map.entry("alert.until", "service.alert, after `until` at its end"),
            Map.entry("topics", "attributes of the taxonomy `topic`"),
            Map.entry("areas", "service_area: extent, name"),
            Map.entry("for", "service.eligibility_description"),
            Map.entry("ages", "service.minimum_age, maximum_age; else eligibility_description"),
            Map.entry("referral", "service.application_process"),
            Map.entry("documents", "required_document.document"),
            Map.entry("cost", "service.fees_description"),
            Map.entry("languages", "language of the service"),
            Map.entry("contacts", "phones, contacts, service_at_locations"),
            Map.entry("contacts.call", "phone of type `voice`"),
            Map.entry("contacts.text", "phone of type `text`; with a keyword, the first line of its description"),
            Map.entry("contacts.chat", "location, virtual: url; alternate_name is `chat`"),
            Map.entry(
                    "contacts.email",
                    "contact.email; the first also service.email; there is no place for languages, cost, note and the like of a mailbox"),
            Map.entry("contacts.video", "location, virtual: url or description; alternate_name is `video`"),
            Map.entry("contacts.relay", "phone of type `textphone`"),
            Map.entry("contacts.app", "location, virtual: url; alternate_name is `app`"),
            Map.entry("contacts.visit", "location, physical"),
            Map.entry("contacts.visit.name", "location.name"),
            Map.entry("contacts.visit.street", "address.address_1"),
            Map.entry("contacts.visit.town", "address.city"),
            Map.entry("contacts.visit.region", "address.state_province"),
            Map.entry("contacts.visit.postcode", "address.postal_code"),
            Map.entry("contacts.visit.country", "address.country"),
            Map.entry("timezone", "schedule.notes"),
            Map.entry("contacts.visit.confidential", "a location without name and address"),
            Map.entry("contacts.visit.access", "accessibility.description"),
            Map.entry("contacts.visit.transport", "location.transportation"),
            Map.entry("contacts.hours", "schedule"),
            Map.entry("contacts.languages", "language of the phone or location"),
            Map.entry("contacts.cost", "phone.description, service_at_location.description: a line `Cost: free`"),
            Map.entry("contacts.cost.landline", "in the same place, a line `Cost from a landline: free`"),
            Map.entry("contacts.cost.mobile", "in the same place, a line `Cost from a mobile: 12p a minute`"),
            Map.entry("contacts.cost.payphone", "in the same place, a line `Cost from a payphone: 60p a call`"),
            Map.entry("contacts.cost.abroad", "in the same place, a line `Cost from abroad: 2 pounds`"),
            Map.entry("contacts.anonymous", "in the same place, a line `Anonymous: yes`"),
            Map.entry("contacts.recorded", "in the same place, a line `Recorded: no`"),
            Map.entry("contacts.bill", "in the same place, a line `On the phone bill: hidden`"),
            Map.entry("contacts.note", "phone.description, service_at_location.description"),
            Map.entry("meets", "schedule with `meets` in its notes"),
            Map.entry("meets.every", "schedule: freq, interval, byday, bymonthday, description"),
            Map.entry("meets.at", "schedule: opens_at, closes_at"),
            Map.entry("meets.from", "schedule.dtstart"),
            Map.entry("meets.until", "schedule.until"),
            Map.entry("meets.except", "schedule.description, after `not on`"),
            Map.entry("verified", "service.assured_date"),
            Map.entry("status", "service.status; `full` is service.wait_time"));

    /** What is read and never published. */
    private static final Set<String> UNPUBLISHED = Set.of("source", "linked-data", "called");

    @Test
    void theReferenceIsThatOfTheFields() throws IOException {
        String now = INTRODUCTION + table();
        if (System.getProperty("haven.accept") != null) {
            Files.writeString(FILE, now);
        }

        assertThat(now).as("DATA.md; -Dhaven.accept writes it").isEqualTo(Files.readString(FILE));
    }

    @Test
    void everyPlaceInHsdsIsThatOfAField() {
        assertThat(fields().keySet()).containsAll(HSDS.keySet());
    }

    private static String table() {
        List<String> rows = new ArrayList<>(List.of("| field | what it says | in HSDS |", "|---|---|---|"));
        fields().forEach((name, description) ->
                rows.add("| `" + name + "` | " + description + " | " + HSDS.getOrDefault(name, NONE) + " |"));
        return String.join("\n", rows) + "\n";
    }

    /** Descriptions by name, in the order of the file. */
    private static Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        ResourceReader.fields().fields().stream()
                .filter(field -> field.name().equals("resources"))
                .forEach(field -> add(groupOf(field.type().shape()), "", fields));
        return fields;
    }

    private static void add(FieldSet set, String above, Map<String, String> fields) {
        for (Field<?> field : set.fields()) {
            if (UNPUBLISHED.contains(field.name())) {
                continue;
            }
            String name = above + field.name();
            fields.put(name, field.description().replace("|", "\\|"));
            if (itemOf(field.type().shape()) instanceof Shape.Group group) {
                add(group.fields(), name + ".", fields);
            }
        }
    }

    private static Shape itemOf(Shape shape) {
        if (shape instanceof Shape.Either either) {
            return new Shape.Group(either.fields());
        }
        return shape instanceof Shape.ListOf list ? list.item() : shape;
    }

    private static FieldSet groupOf(Shape shape) {
        return ((Shape.Group) itemOf(shape)).fields();
    }
}
