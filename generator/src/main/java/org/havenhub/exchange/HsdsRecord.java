package org.havenhub.exchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.havenhub.language.Slug;

/**
 * A service of HSDS 3.0 as the record of a resource.
 *
 * @param names the ids that were made of names so far: of two services of one name the later one gets a number
 */
record HsdsRecord(HsdsNode service, HsdsSecrecy secrecy, TargetHub hub, Set<String> names) {

    private static final Map<String, String> STATUS =
            Map.of("active", "open", "temporarily closed", "paused", "inactive", "paused", "defunct", "closed");

    private static final String BETWEEN = "; ";

    Value.Fields record() {
        HsdsTerms terms = HsdsTerms.of(service, hub);
        Optional<Value.Text> name = service.text("name");
        return new RecordBuilder()
                .addValue("id", id(name))
                .addValue("name", name)
                .add("kind", terms.kind().orElseGet(() -> new Value.Text(HsdsTerms.TO_CHOOSE, service.place())))
                .addValue("summary", service.text("description"))
                .addValue("alert", alert())
                .add("topics", terms.topics())
                .add("areas", HsdsTerms.areas(service))
                .add("for", audiences())
                .addValue("ages", ages())
                .addValue("referral", service.text("application_process"))
                .add("documents", documents())
                .addValue("cost", service.text("fees_description"))
                .add("languages", HsdsLanguages.of(service))
                .add(
                        "contacts",
                        HsdsWays.of(service, secrecy).stream()
                                .map(HsdsWay::record)
                                .toList())
                .add("meets", meetings())
                .addValue("timezone", timezone())
                .addValue("verified", service.text("assured_date"))
                .addValue("source", service.text("url"))
                .addValue("status", status())
                .build(service.place());
    }

    /** That which a hub gave it, or one made of its name. */
    private Optional<Value.Text> id(Optional<Value.Text> name) {
        Optional<HsdsNode> runner = service.one("organization");
        Optional<Value.Text> given = runner.flatMap(HsdsRecord::ownId);
        runner.ifPresent(known -> takeSame(known, name));
        return given.or(() -> name.flatMap(
                text -> Slug.ofAnyScript(text.text()).map(slug -> new Value.Text(free(slug), service.place()))));
    }

    private String free(String slug) {
        return Stream.iterate(1, number -> number + 1)
                .map(number -> number == 1 ? slug : slug + "-" + number)
                .filter(names::add)
                .findFirst()
                .orElse(slug);
    }

    private static Optional<Value.Text> ownId(HsdsNode runner) {
        return runner.all("organization_identifiers").stream()
                .filter(HsdsService::isOwn)
                .findFirst()
                .flatMap(known -> {
                    known.take("identifier_type");
                    return known.text("identifier");
                });
    }

    /** Who runs it is told only if that says more than the service. */
    private void takeSame(HsdsNode runner, Optional<Value.Text> name) {
        if (runner.peek("name").equals(name.map(text -> text.text().strip()).orElse(""))) {
            runner.take("name");
        }
        if (runner.peek("description").equals(service.peek("description"))) {
            runner.take("description");
        }
    }

    /** What others write has no last day, so that nobody would know when to take it away: it is left. */
    private Optional<Value.Fields> alert() {
        Matcher alert = HsdsService.ALERT.matcher(service.peek("alert"));
        if (!alert.matches()) {
            return Optional.empty();
        }
        return service.text("alert")
                .map(Value.Text::place)
                .map(place -> new RecordBuilder()
                        .add("text", new Value.Text(alert.group("text"), place))
                        .add("until", new Value.Text(alert.group("until"), place))
                        .build(place));
    }

    private List<Value.Text> audiences() {
        return service.text("eligibility_description").stream()
                .flatMap(text -> Stream.of(text.text().split(BETWEEN, -1))
                        .map(String::strip)
                        .map(words -> new Value.Text(words, text.place())))
                .collect(Collectors.toList());
    }

    private Optional<Value.Text> ages() {
        String from = whole(service.word("minimum_age"));
        String to = whole(service.word("maximum_age"));
        if (from.isEmpty() && to.isEmpty()) {
            return Optional.empty();
        }
        String ages = to.isEmpty() ? from + "+" : (from.isEmpty() ? "0" : from) + "-" + to;
        return Optional.of(new Value.Text(ages, service.place()));
    }

    private static String whole(String number) {
        return number.replaceFirst("\\.0+$", "");
    }

    private List<Value.Text> documents() {
        return service.all("required_documents").stream()
                .flatMap(document -> document.text("document").stream())
                .toList();
    }

    private List<Value.Fields> meetings() {
        return service.all("schedules").stream()
                .filter(HsdsMeeting::isMeeting)
                .flatMap(schedule -> HsdsMeeting.of(schedule).stream())
                .toList();
    }

    /** Of which its schedules say that their times are. */
    private Optional<Value.Text> timezone() {
        return Stream.concat(Stream.of(service), service.all("service_at_locations").stream())
                .flatMap(object -> object.all("schedules").stream())
                .flatMap(schedule -> HsdsSchedules.zoneIn(schedule.peek("notes")).stream()
                        .map(zone -> new Value.Text(zone, schedule.place())))
                .findFirst();
    }

    /** A word that HSDS does not have stays what it is, for the reader of records to refuse. */
    private Optional<Value.Text> status() {
        Optional<Value.Text> status = service.text("status");
        if (service.peek("wait_time").equals(HsdsService.FULL)) {
            service.take("wait_time");
            return Optional.of(new Value.Text("full", service.place()));
        }
        return status.map(known -> new Value.Text(STATUS.getOrDefault(known.text(), known.text()), known.place()));
    }
}
