package org.havenhub.resource;

import java.util.List;
import java.util.Optional;
import org.havenhub.files.SourceFile;
import org.havenhub.language.Language;
import org.havenhub.language.LocalText;
import org.havenhub.report.Checked;
import org.havenhub.report.Located;
import org.havenhub.report.Place;
import org.havenhub.report.Problem;
import org.havenhub.report.Problems;
import org.havenhub.report.Rule;
import org.havenhub.report.Severity;
import org.havenhub.yaml.FieldReader;
import org.havenhub.yaml.FieldSet;
import org.havenhub.yaml.TextLanguages;
import org.havenhub.yaml.Yaml;
import org.havenhub.yaml.YamlReader;

/**
 * Reads a file of resources.
 *
 * <pre>{@code
 * Checked<List<Resource>> resources = ResourceReader.read(file);
 * }</pre>
 */
public final class ResourceReader {

    private final PrivateLines hidden;
    private final TextLanguages languages;
    private final Optional<String> country;
    private final Problems problems = new Problems();

    private ResourceReader(PrivateLines hidden, List<Language> listed, Optional<String> country) {
        this.hidden = hidden;
        this.languages = new TextLanguages(listed);
        this.country = country;
    }

    /**
     * The resources of a file, in its order. What cannot be read of one is left out, and the problem is reported. One without an id
     * has that of its place, which nobody can type; without a kind, that is empty.
     */
    public static Checked<List<Resource>> read(SourceFile file) {
        return read(file, List.of(), Optional.empty());
    }

    /**
     * The resources of a file, read for a hub: a text in another language than the hub's is reported too, and a telephone number
     * that its country does not have.
     *
     * @param languages of the hub; none if they are not known
     * @param country of the hub, if it is known
     */
    public static Checked<List<Resource>> read(SourceFile file, List<Language> languages, Optional<String> country) {
        Checked<ResourceFile> read = ResourceFile.read(file);
        boolean isDoubtful = !read.report().problems().isEmpty() || read.value().hasNamelessRecord();
        return isDoubtful
                ? new ResourceReader(PrivateLines.of(file.text()), languages, country).readDoubtful(read)
                : new ResourceReader(PrivateLines.none(), languages, country).read(read.value());
    }

    /** The fields that a file of resources has. */
    public static FieldSet fields() {
        return ResourceFields.FILE;
    }

    /** The fields of one resource. */
    public static FieldSet recordFields() {
        return ResourceFields.RECORD;
    }

    /** The fields that several resources of a file can share. */
    public static FieldSet sharedFields() {
        return ResourceFields.SHARED;
    }

    /** Whether every resource of a file is known in spite of a problem with it. */
    public static boolean losesNone(Problem problem) {
        return problem.severity() != Severity.ERROR
                || YamlReader.isOnValue(problem)
                || ResourceRules.all().contains(problem.rule());
    }

    /** Whether the ids of all resources of a file are known, whatever else is wrong with it. */
    public static boolean knowsEveryId(SourceFile file) {
        Checked<ResourceFile> read = ResourceFile.read(file);
        return read.value().knowsEveryId(read.report());
    }

    /** Whether a problem lies in a contact or a meeting, so that the other fields of its resource are known. */
    public static boolean isOnContactOrMeeting(Problem problem) {
        return ResourceRules.ON_CONTACTS_AND_MEETINGS.contains(problem.rule());
    }

    /** Every rule of this room. */
    public static List<Rule> rules() {
        return ResourceRules.all();
    }

    /** What stands in which record is a guess here, so that more is kept private than what the records say of themselves. */
    private Checked<List<Resource>> readDoubtful(Checked<ResourceFile> file) {
        problems.addAll(hidden.veil(file.report()));
        return read(file.value().withPlaces(hidden::veil));
    }

    private Checked<List<Resource>> read(ResourceFile file) {
        Yaml.Fields shared = file.sharedDefaults();
        languages.look(shared, ResourceFields.SHARED);
        List<Resource> resources = file.records().stream()
                .map(record -> resource(record, file.defaults(), shared))
                .flatMap(Optional::stream)
                .toList();
        problems.addAll(languages.report());
        return problems.with(resources);
    }

    /** A default that cannot be shared is no default, but what it says of privacy is heard. */
    private Optional<Resource> resource(Yaml.Fields typed, Yaml.Fields defaults, Yaml.Fields shared) {
        Secrets secrets = hidden.secretsOf(typed, typed.withDefaults(defaults));
        Problems own = new Problems();
        Yaml.Fields veiled = secrets.veil(typed);
        languages.look(veiled, ResourceFields.RECORD);
        Yaml.Fields yaml = veiled.withDefaults(shared);
        Optional<Resource> resource = resource(new FieldReader(yaml, ResourceFields.RECORD, own), yaml, secrets);
        problems.addAll(secrets.veil(own.report()));
        return resource;
    }

    private Optional<Resource> resource(FieldReader fields, Yaml.Fields yaml, Secrets secrets) {
        Optional<Located<String>> id = fields.read(ResourceFields.ID);
        Optional<Located<String>> kind = fields.read(ResourceFields.KIND);
        Place place = fields.place();
        Located<String> unnamed = new Located<>(place.file() + ":" + place.line(), fields.placeOf(ResourceFields.ID));
        Resource resource = resource(id.orElse(unnamed), kind.orElse(new Located<>("", place)), fields, secrets);
        checkReach(resource, yaml, fields);
        return id.isPresent() || secrets.canNameTerms() ? Optional.of(resource) : Optional.empty();
    }

    /**
     * Every resource can be reached, with two exceptions: readers never see one that is kept back, so it may wait for its first
     * contact; and one that is closed shall not go on giving a number that somebody else may have by now.
     */
    private static void checkReach(Resource resource, Yaml.Fields yaml, FieldReader fields) {
        boolean saysNone = yaml.entry(ResourceFields.CONTACTS.name())
                .filter(contacts -> isNone(contacts.value()))
                .isPresent();
        if (saysNone && resource.published() && resource.status() != Status.CLOSED) {
            fields.problems()
                    .add(
                            ResourceRules.NO_CONTACT,
                            fields.placeOf(ResourceFields.CONTACTS),
                            "This resource has no way to reach it.",
                            "Write: contacts: " + ResourceFields.CONTACTS.example() + ", with the true number.",
                            "If there is no way yet, add: publish: no");
        }
    }

    private static boolean isNone(Yaml contacts) {
        return (contacts instanceof Yaml.Items items && items.items().isEmpty())
                || (contacts instanceof Yaml.Text text && text.isAbsent());
    }

    private Resource resource(Located<String> id, Located<String> kind, FieldReader fields, Secrets secrets) {
        Optional<LocalText> cost = fields.read(ResourceFields.COST);
        Readership readership = fields.read(ResourceFields.PUBLISH)
                .orElse(fields.has(ResourceFields.PUBLISH) ? Readership.NOBODY : Readership.EVERYBODY);
        return new Resource(
                id.value(),
                id.place(),
                fields.read(ResourceFields.NAME).orElse(LocalText.same(id.value())),
                fields.read(ResourceFields.CARD_NAME),
                kind,
                fields.read(ResourceFields.SUMMARY).orElse(LocalText.EMPTY),
                fields.read(ResourceFields.ALERT),
                fields.read(ResourceFields.TOPICS).orElse(List.of()),
                fields.read(ResourceFields.AREAS).orElse(List.of()),
                fields.read(ResourceFields.FOR).orElse(List.of()),
                fields.read(ResourceFields.AGES),
                fields.read(ResourceFields.REFERRAL),
                fields.read(ResourceFields.DOCUMENTS).orElse(List.of()),
                cost,
                fields.read(ResourceFields.LANGUAGES).orElse(List.of()),
                contacts(fields, cost, readership),
                fields.read(ResourceFields.MEETS).orElse(List.of()),
                fields.read(ResourceFields.TIMEZONE),
                fields.read(ResourceFields.VERIFIED),
                fields.read(ResourceFields.REVIEW),
                fields.read(ResourceFields.SOURCE),
                fields.read(ResourceFields.STATUS).orElse(Status.OPEN),
                fields.read(ResourceFields.REPLACED_BY),
                fields.read(ResourceFields.SHOWN_WITH).orElse(List.of()),
                fields.read(ResourceFields.LINKED_DATA).orElse(true),
                readership,
                secrets.values(),
                secrets.valuesKeptFrom(readership),
                secrets.notes());
    }

    private List<Contact> contacts(FieldReader fields, Optional<LocalText> cost, Readership readership) {
        NumberReader numbers = new NumberReader(country, cost, fields.problems());
        return fields.read(ResourceFields.CONTACTS).orElse(List.of()).stream()
                .map(draft -> draft.with(numbers))
                .map(contact -> withoutWayThere(contact, readership, fields.problems()))
                .toList();
    }

    private static Contact withoutWayThere(Contact contact, Readership readership, Problems problems) {
        boolean isSecret = contact instanceof Contact.Visit visit && visit.location() instanceof Location.Confidential;
        if (!isSecret || contact.facts().note().isEmpty()) {
            return contact;
        }
        if (readership != Readership.NOBODY) {
            problems.add(
                    ResourceRules.NOTE_AT_SECRET_PLACE,
                    contact.facts().place(),
                    "The note at this place is not shown, because the address is confidential.",
                    "If everybody may know it, write it into summary. If it is for those who ask, take it away here.");
        }
        return new Contact.Visit(new Location.Confidential(), contact.facts().withoutNote());
    }
}
