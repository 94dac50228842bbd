package org.havenhub.resource;

import java.util.List;
import java.util.Optional;
import org.havenhub.files.SourceFile;
import org.havenhub.language.LocalText;
import org.havenhub.report.Checked;
import org.havenhub.report.Located;
import org.havenhub.report.Problems;
import org.havenhub.report.Rule;
import org.havenhub.yaml.FieldReader;
import org.havenhub.yaml.FieldSet;
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

    private final Problems problems = new Problems();

    private ResourceReader() {}

    /**
     * The resources of a file, in its order. One without an id or a kind is left out; of others, what cannot be read is. In
     * either case the problem is reported, and the remaining resources are as if it were not there.
     */
    public static Checked<List<Resource>> read(SourceFile file) {
        ResourceReader reader = new ResourceReader();
        Optional<Yaml.Fields> yaml = reader.problems.take(YamlReader.read(file));
        return reader.problems.with(yaml.map(reader::resources).orElse(List.of()));
    }

    /** The fields that a file of resources has. */
    public static FieldSet fields() {
        return ResourceFields.FILE;
    }

    /** Every rule of this room. */
    public static List<Rule> rules() {
        return ResourceRules.all();
    }

    private List<Resource> resources(Yaml.Fields yaml) {
        FieldReader file = new FieldReader(yaml, ResourceFields.FILE, problems);
        Yaml.Fields defaults =
                file.read(ResourceFields.DEFAULTS).map(this::known).orElse(new Yaml.Fields(List.of(), file.place()));
        return file.read(ResourceFields.RESOURCES).orElse(List.of()).stream()
                .map(record -> resource(record.withDefaults(defaults)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Reports defaults that cannot be shared, once and not for every resource. */
    private Yaml.Fields known(Yaml.Fields defaults) {
        FieldReader reader = new FieldReader(defaults, ResourceFields.SHARED, problems);
        List<Yaml.Entry> known = defaults.entries().stream()
                .filter(entry -> ResourceFields.SHARED.names().contains(entry.name()))
                .toList();
        return new Yaml.Fields(known, reader.place());
    }

    private Optional<Resource> resource(Yaml.Fields yaml) {
        Secrets secrets = Secrets.of(yaml);
        FieldReader fields = new FieldReader(secrets.veil(yaml), ResourceFields.RECORD, problems);
        Optional<Located<String>> id = fields.read(ResourceFields.ID);
        Optional<Located<String>> kind = fields.read(ResourceFields.KIND);
        Located<String> unnamed = new Located<>("", fields.place());
        Resource resource = resource(id.orElse(unnamed), kind.orElse(unnamed), fields, secrets);
        checkReach(resource, yaml, fields);
        return id.isPresent() && kind.isPresent() ? Optional.of(resource) : Optional.empty();
    }

    /**
     * Every resource can be reached, with two exceptions: readers never see one that is kept back, so it may wait for its first
     * contact; and one that is closed shall not go on giving a number that somebody else may have by now.
     */
    private void checkReach(Resource resource, Yaml.Fields yaml, FieldReader fields) {
        boolean saysNone = yaml.entry(ResourceFields.CONTACTS.name())
                .filter(contacts -> contacts.value() instanceof Yaml.Items items
                        && items.items().isEmpty())
                .isPresent();
        if (saysNone && resource.published() && resource.status() != Status.CLOSED) {
            problems.add(
                    ResourceRules.NO_CONTACT,
                    fields.placeOf(ResourceFields.CONTACTS),
                    "This resource has no way to reach it.",
                    "Add: contacts: " + ResourceFields.CONTACTS.example() + ", with the true number.",
                    "If there is no way yet, add: publish: no");
        }
    }

    private static Resource resource(Located<String> id, Located<String> kind, FieldReader fields, Secrets secrets) {
        return new Resource(
                id.value(),
                id.place(),
                fields.read(ResourceFields.NAME).orElse(LocalText.same(id.value())),
                kind,
                fields.read(ResourceFields.SUMMARY).orElse(LocalText.EMPTY),
                fields.read(ResourceFields.TOPICS).orElse(List.of()),
                fields.read(ResourceFields.AREAS).orElse(List.of()),
                fields.read(ResourceFields.FOR).orElse(List.of()),
                fields.read(ResourceFields.AGES),
                fields.read(ResourceFields.REFERRAL),
                fields.read(ResourceFields.DOCUMENTS).orElse(List.of()),
                fields.read(ResourceFields.COST),
                fields.read(ResourceFields.LANGUAGES).orElse(List.of()),
                fields.read(ResourceFields.CONTACTS).orElse(List.of()),
                fields.read(ResourceFields.MEETS).orElse(List.of()),
                fields.read(ResourceFields.VERIFIED),
                fields.read(ResourceFields.REVIEW),
                fields.read(ResourceFields.SOURCE),
                fields.read(ResourceFields.STATUS).orElse(Status.OPEN),
                fields.read(ResourceFields.REPLACED_BY),
                fields.read(ResourceFields.SHOWN_WITH).orElse(List.of()),
                fields.read(ResourceFields.PUBLISH).orElse(!fields.has(ResourceFields.PUBLISH)),
                secrets.values());
    }
}
