package org.havenhub.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.havenhub.content.ContentReader;
import org.havenhub.content.SiteSettings;
import org.havenhub.language.Language;
import org.havenhub.report.Json;
import org.havenhub.resource.ResourceReader;
import org.havenhub.yaml.FieldSet;

/**
 * Configurations of editors on the web that write into a hub's repository: Decap CMS, Sveltia CMS and Pages CMS.
 *
 * <p>In a hub with several languages a text of a resource is the same for all, or one for each language. None of these editors
 * can offer that choice without losing what stands there, so the lists of such a hub are edited as text, or not there.
 */
final class WebEditors {

    private static final FieldSet FRONT_MATTER = ContentReader.frontMatterFields();
    private static final FieldSet RESOURCES = ResourceReader.fields();

    /** Where Pages CMS looks. */
    static final String PAGES = ".pages.yml";

    /** What every configuration begins with. */
    static final String BEGINNING = "# Made by haven:editor, which writes it again.";

    private static final String HEADER = BEGINNING + " %s\n";

    /** The folder of pictures, seen from a guide or a page. */
    private static final String TEXT_MEDIA = "../../../media";

    /** The same, seen from a home page, which lies one folder higher. */
    private static final String HOME_MEDIA = "../../media";

    private final SiteSettings hub;
    private final List<String> lists;

    private WebEditors(SiteSettings hub, List<String> lists) {
        this.hub = hub;
        this.lists = lists;
    }

    /**
     * Each configuration, by its path in the hub.
     *
     * @param lists the paths of the hub's lists of resources
     */
    static SortedMap<String, String> of(SiteSettings hub, List<String> lists) {
        WebEditors editors = new WebEditors(hub, lists);
        String where =
                "Give the backend, which says where the repository is, to CMS.init() in the page that loads the editor;"
                        + "\n# keep that page out of the published site.";
        return new TreeMap<>(Map.of(
                ".haven/decap.yml",
                HEADER.formatted(where) + BlockYaml.of(editors.decap()),
                ".haven/sveltia.yml",
                HEADER.formatted(where) + BlockYaml.of(editors.sveltia()),
                PAGES,
                HEADER.formatted("For Pages CMS.") + BlockYaml.of(editors.pages())));
    }

    private boolean hasOneLanguage() {
        return hub.languages().size() == 1;
    }

    private Json.Fields decap() {
        List<Json> collections = new ArrayList<>();
        hub.languages().forEach(language -> {
            collections.add(folder(language, "guides"));
            collections.add(folder(language, "pages"));
            collections.add(files("home-" + language.tag(), "Home page", List.of(home(language))));
        });
        if (hasOneLanguage() && !lists.isEmpty()) {
            collections.add(files(
                    "resources", "Resources", lists.stream().map(this::list).toList()));
        }
        return Json.fields()
                .with("media_folder", "media")
                .with("public_folder", TEXT_MEDIA)
                .with("collections", Json.items(collections));
    }

    /** The only one of the three that can be told to put every text into quotes. */
    private Json.Fields sveltia() {
        Json.Fields output = Json.fields()
                .with("omit_empty_optional_fields", Json.truth(true))
                .with("yaml", Json.fields().with("quote", "double"));
        return decap().with("output", output);
    }

    private Json folder(Language language, String folder) {
        return Json.fields()
                .with("name", folder + "-" + language.tag())
                .with("label", label(folder, language))
                .with("folder", "content/" + language.tag() + "/" + folder)
                .with("create", Json.truth(true))
                .with("extension", "md")
                .with("format", "yaml-frontmatter")
                .with("slug", "{{slug}}")
                .with("fields", decapArticle());
    }

    private static Json files(String name, String label, List<Json> files) {
        return Json.fields().with("name", name).with("label", label).with("files", Json.items(files));
    }

    private Json home(Language language) {
        return Json.fields()
                .with("name", "index-" + language.tag())
                .with("label", label("home page", language))
                .with("file", "content/" + language.tag() + "/index.md")
                .with("media_folder", "/media")
                .with("public_folder", HOME_MEDIA)
                .with("fields", decapArticle());
    }

    private Json list(String path) {
        return Json.fields()
                .with("name", nameOf(path))
                .with("label", nameOf(path))
                .with("file", path)
                .with("fields", new DecapFields(hub).of(RESOURCES));
    }

    /** Raw text: an editor that shows the finished look would rewrite the Markdown it does not know. */
    private Json decapArticle() {
        Json body = Json.fields()
                .with("name", "body")
                .with("label", "Text")
                .with("widget", "markdown")
                .with("modes", Json.texts(List.of("raw")));
        return with(new DecapFields(hub).of(FRONT_MATTER), body);
    }

    private Json.Fields pages() {
        List<Json> content = new ArrayList<>();
        hub.languages().forEach(language -> {
            String folder = "content/" + language.tag();
            content.add(collection("guides", language));
            content.add(collection("pages", language));
            content.add(file("home-" + language.tag(), label("home page", language), folder + "/index.md")
                    .with("format", "yaml-frontmatter")
                    .with("fields", pagesArticle()));
        });
        lists.forEach(path -> content.add(pagesList(path)));
        return Json.fields()
                .with(
                        "media",
                        Json.items(List.of(
                                media("media", "Pictures", TEXT_MEDIA),
                                media("home", "Pictures of a home page", HOME_MEDIA))))
                .with("settings", Json.fields().with("content", Json.fields().with("merge", Json.truth(true))))
                .with("content", Json.items(content));
    }

    private static Json media(String name, String label, String output) {
        return Json.fields()
                .with("name", name)
                .with("label", label)
                .with("input", "media")
                .with("output", output);
    }

    private Json collection(String folder, Language language) {
        return Json.fields()
                .with("name", folder + "-" + language.tag())
                .with("label", label(folder, language))
                .with("type", "collection")
                .with("path", "content/" + language.tag() + "/" + folder)
                .with("filename", "{primary}.md")
                .with("format", "yaml-frontmatter")
                .with("fields", pagesArticle());
    }

    private static Json.Fields file(String name, String label, String path) {
        return Json.fields()
                .with("name", name)
                .with("label", label)
                .with("type", "file")
                .with("path", path);
    }

    private Json pagesList(String path) {
        Json.Fields file = file("resources-" + nameOf(path), nameOf(path), path);
        return hasOneLanguage()
                ? file.with("format", "yaml").with("fields", new PagesFields(hub).of(RESOURCES))
                : file.with("format", "code");
    }

    private Json pagesArticle() {
        Json body = Json.fields()
                .with("name", "body")
                .with("label", "Text")
                .with("type", "code")
                .with("options", Json.fields().with("format", "markdown"));
        return with(new PagesFields(hub).of(FRONT_MATTER), body);
    }

    private static Json with(Json.Items fields, Json body) {
        List<Json> all = new ArrayList<>(fields.items());
        all.add(body);
        return Json.items(all);
    }

    private static String label(String what, Language language) {
        return what.substring(0, 1).toUpperCase(Locale.ROOT) + what.substring(1) + " (" + language.tag() + ")";
    }

    private static String nameOf(String path) {
        return path.replaceAll("^resources/|\\.yaml$", "").replaceAll("[^A-Za-z0-9-]+", "-");
    }
}
