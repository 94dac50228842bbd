package org.havenhub.resource;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.havenhub.files.SourceFile;
import org.havenhub.language.Language;
import org.havenhub.yaml.Field;
import org.havenhub.yaml.FieldSet;
import org.havenhub.yaml.Shape;
import org.havenhub.yaml.Yaml;
import org.havenhub.yaml.YamlReader;
import org.junit.jupiter.api.Test;

/** The sample hub is what a new editor copies from: it shows everything that a list of resources can say. */
class SampleFieldsTest {

    private static final Path FOLDER =
            Path.of(System.getProperty("basedir", ".")).resolve("../sample-site/resources");

    @Test
    void theSampleHubUsesEveryFieldAndEveryWord() {
        NavigableSet<String> used = new TreeSet<>();
        files().forEach(file -> collect(file, ResourceReader.fields(), used));

        NavigableSet<String> unused = named(ResourceReader.fields());
        unused.removeAll(used);
        assertThat(unused).as("what an editor cannot copy from the sample hub").isEmpty();
    }

    @Test
    void theSampleHubHasThirtyResourcesAndSomeOfEveryKind() {
        assertThat(resources().filter(Resource::published)).hasSizeGreaterThanOrEqualTo(30);
        assertThat(resources().map(resource -> resource.kind().value()))
                .contains(
                        "helpline",
                        "text-line",
                        "chat",
                        "support-group",
                        "counselling",
                        "school-space",
                        "workplace-space",
                        "community-centre",
                        "cultural-organisation",
                        "shelter",
                        "legal-advice",
                        "online-community");
    }

    @Test
    void theSampleHubKeepsOneResourceBack() {
        assertThat(resources().map(Resource::published)).contains(false);
    }

    @Test
    void theSampleHubHasEveryWayIn() {
        assertThat(contacts().map(contact -> contact.getClass().getSimpleName()))
                .contains(names(Contact.class.getPermittedSubclasses()));
        assertThat(contacts()
                        .flatMap(contact ->
                                contact instanceof Contact.Visit visit ? Stream.of(visit.location()) : Stream.empty())
                        .map(location -> location.getClass().getSimpleName()))
                .contains(names(Location.class.getPermittedSubclasses()));
    }

    /** Hours that Haven cannot interpret are told as a warning, and the sample hub has none. */
    @Test
    void theSampleHubHasEverySortOfHours() {
        List<Hours> all =
                contacts().flatMap(contact -> contact.facts().hours().stream()).toList();
        List<Hours.Weekly> weeks = all.stream()
                .flatMap(hours -> hours instanceof Hours.Weekly week ? Stream.of(week) : Stream.empty())
                .toList();
        NavigableSet<String> wanted = new TreeSet<>(List.of(names(Hours.class.getPermittedSubclasses())));
        wanted.remove(Hours.AsWritten.class.getSimpleName());
        wanted.addAll(List.of(names(Hours.Dates.class.getPermittedSubclasses())));
        wanted.addAll(List.of("two stretches in a day", "past midnight", "closed on holidays", "open on holidays"));
        wanted.add("by appointment on some days");

        NavigableSet<String> used = new TreeSet<>();
        all.forEach(hours -> used.add(hours.getClass().getSimpleName()));
        weeks.forEach(week -> describe(week, used::add));

        assertThat(used).containsAll(wanted);
    }

    @Test
    void theSampleHubHasEverySortOfMeeting() {
        NavigableSet<String> wanted = new TreeSet<>();
        for (String sort : names(Recurrence.class.getPermittedSubclasses())) {
            wanted.add(sort);
            wanted.add(sort + " with a gap");
        }
        wanted.addAll(List.of("last weekday", "last day", "two weekdays", "two of a weekday", "without an end"));
        wanted.addAll(List.of("until midnight or later", "left out from one date to another"));

        NavigableSet<String> used = new TreeSet<>();
        resources().flatMap(resource -> resource.meetings().stream()).forEach(meeting -> describe(meeting, used::add));

        assertThat(used).containsAll(wanted);
    }

    private static void describe(Hours.Weekly week, Consumer<String> used) {
        week.specials()
                .forEach(special -> used.accept(special.dates().getClass().getSimpleName()));
        week.holidays().ifPresent(day -> used.accept((day.isClosed() ? "closed" : "open") + " on holidays"));
        week.days().filter(day -> day.stretches().size() > 1).forEach(day -> used.accept("two stretches in a day"));
        week.days().filter(day -> !day.isCertain()).forEach(day -> used.accept("by appointment on some days"));
        week.days()
                .flatMap(day -> day.stretches().stream())
                .filter(DayHours.Stretch::endsNextDay)
                .forEach(stretch -> used.accept("past midnight"));
    }

    private static void describe(Meeting meeting, Consumer<String> used) {
        Recurrence every = meeting.every();
        String sort = every.getClass().getSimpleName();
        used.accept(every.interval() == 1 ? sort : sort + " with a gap");
        if (every instanceof Recurrence.Weekly weekly && weekly.days().size() > 1) {
            used.accept("two weekdays");
        }
        if (every instanceof Recurrence.MonthlyByWeekday monthly) {
            monthly.days().forEach(day -> used.accept(day.number() == Recurrence.LAST ? "last weekday" : "weekday"));
            used.accept(monthly.days().size() > 1 ? "two of a weekday" : "one of a weekday");
        }
        if (every instanceof Recurrence.MonthlyByDate monthly && monthly.days().contains(Recurrence.LAST)) {
            used.accept("last day");
        }
        meeting.at().ifPresent(at -> used.accept(at.length().isEmpty() ? "without an end" : "with an end"));
        meeting.at()
                .filter(at -> at.endsNextDay() || at.end().equals(Optional.of(LocalTime.MIDNIGHT)))
                .ifPresent(at -> used.accept("until midnight or later"));
        if (meeting.except().stream().anyMatch(span -> !span.first().equals(span.last()))) {
            used.accept("left out from one date to another");
        }
    }

    /**
     * Every field that files can have, and of a field with a few words each of them, by the group it stands in. Of yes and no one is
     * what holds anyway.
     */
    private static NavigableSet<String> named(FieldSet set) {
        NavigableSet<String> names = new TreeSet<>();
        for (Field<?> field : set.fields()) {
            String name = set.noun() + ": " + field.name();
            names.add(name);
            Shape shape = item(field);
            if (shape instanceof Shape.Word word && !word.choices().equals(List.of("yes", "no"))) {
                word.choices().forEach(choice -> names.add(name + ": " + choice));
            } else if (shape instanceof Shape.Group group && !group.fields().equals(ResourceReader.sharedFields())) {
                names.addAll(named(group.fields()));
            } else if (shape instanceof Shape.Either either) {
                names.addAll(named(either.fields()));
            }
        }
        return names;
    }

    private static void collect(Yaml.Fields yaml, FieldSet set, NavigableSet<String> used) {
        for (Field<?> field : set.fields()) {
            yaml.entry(field.name()).ifPresent(entry -> {
                String name = set.noun() + ": " + field.name();
                used.add(name);
                items(entry.value()).forEach(value -> collect(name, value, item(field), used));
            });
        }
    }

    private static void collect(String name, Yaml value, Shape shape, NavigableSet<String> used) {
        if (value instanceof Yaml.Text text && shape instanceof Shape.Word) {
            used.add(name + ": " + text.value().toLowerCase(Locale.ROOT));
        } else if (value instanceof Yaml.Fields fields && shape instanceof Shape.Group group) {
            collect(fields, group.fields(), used);
        } else if (value instanceof Yaml.Fields fields && shape instanceof Shape.Either either) {
            collect(fields, either.fields(), used);
        }
    }

    private static Shape item(Field<?> field) {
        Shape shape = field.type().shape();
        return shape instanceof Shape.ListOf list ? list.item() : shape;
    }

    private static Stream<Yaml> items(Yaml value) {
        return value instanceof Yaml.Items items ? items.items().stream() : Stream.of(value);
    }

    private static String[] names(Class<?>[] types) {
        return Arrays.stream(types).map(Class::getSimpleName).toArray(String[]::new);
    }

    private static Stream<Contact> contacts() {
        return resources().flatMap(resource -> resource.contacts().stream());
    }

    private static Stream<Resource> resources() {
        List<Language> languages = List.of(new Language("en"), new Language("es"));
        return sources().flatMap(file -> ResourceReader.read(file, languages, Optional.of("GB")).value().stream());
    }

    private static Stream<Yaml.Fields> files() {
        return sources().map(file -> YamlReader.read(file).value().orElseThrow());
    }

    private static Stream<SourceFile> sources() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().map(SampleFieldsTest::source).toList().stream();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static SourceFile source(Path file) {
        try {
            return new SourceFile("resources/" + file.getFileName(), Files.readString(file));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
