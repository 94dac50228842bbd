package org.havenhub.resource;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.havenhub.report.Place;
import org.havenhub.report.Problem;
import org.havenhub.report.Report;
import org.havenhub.yaml.Field;
import org.havenhub.yaml.Yaml;

/**
 * Collects what must not appear in any published file: the address of a confidential place, and every way to reach a
 * resource that is not published. It works on what was typed, so that a mistake elsewhere in the record hides nothing.
 *
 * <p>Reports keep quiet too, for they are shown to more people than the file is: of an unpublished record they show no line.
 */
final class Secrets {

    /** What says nothing of where a contact leads. */
    private static final List<String> CONTACT_FACTS = ContactReader.FIELDS.names().stream()
            .filter(name ->
                    ContactReader.WAYS.stream().noneMatch(way -> way.name().equals(name)))
            .toList();

    /** Of an unpublished record a message may name these: ids, dates, and words out of a few. */
    private static final List<String> PLAIN_FIELDS = Stream.of(
                    ResourceFields.ID,
                    ResourceFields.KIND,
                    ResourceFields.TOPICS,
                    ResourceFields.AREAS,
                    ResourceFields.LANGUAGES,
                    ResourceFields.VERIFIED,
                    ResourceFields.REVIEW,
                    ResourceFields.STATUS,
                    ResourceFields.REPLACED_BY,
                    ResourceFields.SHOWN_WITH,
                    ResourceFields.PUBLISH)
            .map(Field::name)
            .toList();

    /** Messages cut long texts. */
    private static final int MOST_QUOTED = 50;

    /** Shorter texts tell nobody anything, and stand in many messages: {@code no}, {@code en}. */
    private static final int LEAST_TELLING = 5;

    private final boolean isPublished;
    private final List<String> plainFields;
    private final List<String> found = new ArrayList<>();

    /** Of these, what belongs to a contact that asks for privacy itself, whoever may know of the resource. */
    private final List<String> confidential = new ArrayList<>();

    /** What is said of the way to a confidential place. */
    private final List<String> notes = new ArrayList<>();

    private final Set<Integer> lines = new HashSet<>();
    /** What is no secret once it is published elsewhere, such as a name. */
    private final List<String> keptBack = new ArrayList<>();

    private Secrets(boolean isPublished, List<String> plainFields) {
        this.isPublished = isPublished;
        this.plainFields = plainFields;
    }

    static Secrets of(Yaml.Fields resource) {
        boolean isPublished = resource.entries().stream().noneMatch(Secrets::asksForPrivacy);
        return new Secrets(isPublished, PLAIN_FIELDS).in(resource);
    }

    /** All of a record that came of a damaged text: what stands in which of its fields is a guess. */
    static Secrets ofHidden(Yaml.Fields resource) {
        return new Secrets(false, List.of()).in(resource);
    }

    /** A record near a hidden one: a text over several lines may have swallowed some of the other's. */
    static Secrets ofNeighbour(Yaml.Fields resource) {
        Secrets secrets = of(resource);
        texts(resource)
                .filter(text -> text.value().length() > text.place().length())
                .map(Yaml.Text::value)
                .forEach(secrets::keepBack);
        return secrets;
    }

    private Secrets in(Yaml.Fields resource) {
        resource.entries().forEach(this::addField);
        if (!isPublished) {
            addNames(resource);
        }
        return this;
    }

    /** Whether a message about the record may say which kind, topics and areas it names. */
    boolean canNameTerms() {
        return isPublished || !plainFields.isEmpty();
    }

    List<String> values() {
        return found.stream().distinct().toList();
    }

    /** Those that not even partners may know, who may know every other way to reach a resource that is for them. */
    List<String> valuesKeptFrom(Readership readership) {
        return readership == Readership.PARTNERS
                ? confidential.stream().distinct().toList()
                : values();
    }

    List<String> notes() {
        return notes.stream().distinct().toList();
    }

    /** The same record, with the lines that hold a secret left out of its places. */
    Yaml.Fields veil(Yaml.Fields resource) {
        return isPublished && lines.isEmpty() ? resource : resource.withPlaces(this::veil);
    }

    /** The same problems; those that quote a secret without a word of it. */
    Report veil(Report report) {
        return report.map(problem -> quotesSecret(problem) ? problem.veiled() : problem);
    }

    private Place veil(Place place) {
        boolean isPrivate =
                !isPublished || lines.contains(place.line()) || found.stream().anyMatch(place.excerpt()::contains);
        return isPrivate ? place.withoutExcerpt() : place;
    }

    private boolean quotesSecret(Problem problem) {
        String words = problem.message() + "\n" + String.join("\n", problem.hints());
        return Stream.of(found, keptBack)
                .flatMap(List::stream)
                .map(Secrets::asQuoted)
                .anyMatch(words::contains);
    }

    private static String asQuoted(String secret) {
        String line = secret.strip().replace('\n', ' ');
        return line.substring(0, Math.min(MOST_QUOTED, line.length()));
    }

    /** A field of an unknown name may be one of the contacts. */
    private void addField(Yaml.Entry field) {
        String name = field.name();
        boolean isStray = !ResourceFields.RECORD.names().contains(name) && !Privacy.isSubjectOf(name);
        if (isStray || name.equals(ResourceFields.CONTACTS.name())) {
            addContacts(field.value());
        } else if (!isPublished && !plainFields.contains(name)) {
            texts(field.value()).map(Yaml.Text::value).forEach(this::keepBack);
        }
    }

    private void addContacts(Yaml contacts) {
        if (contacts instanceof Yaml.Items items) {
            items.items().forEach(this::addContacts);
        } else if (contacts instanceof Yaml.Fields contact) {
            boolean isConfidential = asksForPrivacyWithin(contact);
            if (!isPublished || isConfidential) {
                int before = found.size();
                contact.entries().stream()
                        .filter(entry -> !CONTACT_FACTS.contains(entry.name()))
                        .forEach(this::addPart);
                if (isConfidential) {
                    confidential.addAll(found.subList(before, found.size()));
                    contact.entries().stream()
                            .filter(entry -> entry.name().equals(ContactReader.NOTE.name()))
                            .forEach(this::keepNoteBack);
                }
            }
        } else if (!isPublished) {
            add(contacts);
        }
    }

    /** A part of an address, or a way in. A name that is no word, or has no value, may be a text that lost its name. */
    private void addPart(Yaml.Entry part) {
        if (LocationReader.HARMLESS.contains(part.name()) || Privacy.isSubjectOf(part.name())) {
            return;
        }
        lines.add(part.place().line());
        lines.add(part.value().place().line());
        boolean hasValue = !(part.value() instanceof Yaml.Text text && text.isAbsent());
        if (!Privacy.isFieldName(part.name()) && !(hasValue && isWord(part.name()))) {
            found.add(part.name());
        }
        add(part.value());
    }

    private void add(Yaml yaml) {
        if (yaml instanceof Yaml.Fields fields) {
            fields.entries().forEach(this::addPart);
        } else if (yaml instanceof Yaml.Items items) {
            items.items().forEach(this::add);
        } else if (yaml instanceof Yaml.Text text && !text.value().isBlank()) {
            found.add(text.value());
        }
    }

    /** It easily tells the way to the place, and readers do not see it either. */
    private void keepNoteBack(Yaml.Entry note) {
        texts(note.value()).forEach(text -> {
            lines.add(text.place().line());
            keepBack(text.value());
            notes.add(text.value());
        });
        lines.add(note.place().line());
    }

    private void keepBack(String text) {
        if (text.strip().length() >= LEAST_TELLING) {
            keptBack.add(text);
        }
    }

    /** A name that is none may be a text that was taken for one. */
    private void addNames(Yaml yaml) {
        if (yaml instanceof Yaml.Items items) {
            items.items().forEach(this::addNames);
        } else if (yaml instanceof Yaml.Fields fields) {
            fields.entries().stream()
                    .map(Yaml.Entry::name)
                    .filter(name -> !Privacy.isFieldName(name))
                    .forEach(this::keepBack);
            fields.entries().forEach(entry -> addNames(entry.value()));
        }
    }

    private static boolean isWord(String name) {
        return name.chars().allMatch(c -> Character.isLetter(c) || c == '-' || c == '_');
    }

    private static Stream<Yaml.Text> texts(Yaml yaml) {
        if (yaml instanceof Yaml.Fields fields) {
            return fields.entries().stream().flatMap(entry -> texts(entry.value()));
        }
        if (yaml instanceof Yaml.Items items) {
            return items.items().stream().flatMap(Secrets::texts);
        }
        return Stream.of((Yaml.Text) yaml);
    }

    private static boolean asksForPrivacyWithin(Yaml yaml) {
        if (yaml instanceof Yaml.Items items) {
            return items.items().stream().anyMatch(Secrets::asksForPrivacyWithin);
        }
        return yaml instanceof Yaml.Fields fields
                && fields.entries().stream()
                        .anyMatch(entry -> asksForPrivacy(entry) || asksForPrivacyWithin(entry.value()));
    }

    private static boolean asksForPrivacy(Yaml.Entry entry) {
        return Privacy.isAskedFor(entry.name(), entry.value() instanceof Yaml.Text text ? text.value() : "");
    }
}
