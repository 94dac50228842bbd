package org.havenhub.editor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.havenhub.content.ContentReader;
import org.havenhub.content.SiteSettings;
import org.havenhub.files.SourceFile;
import org.havenhub.report.Checked;

/** The first files of a hub: it builds as it is, without a warning, and its texts wait to be replaced. */
public final class Starter {

    /** The languages in which there are first texts. */
    static final List<String> LANGUAGES = List.of("en", "es");

    private static final String NOTE_IN_TEXT = """
            > [!NOTE]
            > This first text is in English. Write your own in its place, in the language of this hub.

            """;

    private static final String NOTE_IN_YAML = """
            #
            # The first texts of this hub are in English: Haven has none in its language yet. Write your own in their place.
            """;

    private Starter() {}

    /** Each file's text, by its path in the hub; the problems are those of its settings, such as an exit that is no safe page. */
    public static Checked<SortedMap<String, String>> files(HubPlan plan) {
        SortedMap<String, String> files = new TreeMap<>();
        templates(plan).forEach((path, template) -> files.put(path, plan.fill(text(template), note(plan, path))));
        Checked<SiteSettings> settings =
                ContentReader.settings(new SourceFile("haven.yaml", files.getOrDefault("haven.yaml", "")));
        files.putAll(Equipment.of(settings.value()));
        return settings.map(read -> files);
    }

    private static Map<String, String> templates(HubPlan plan) {
        String texts = plan.textsLanguage() + "/";
        String content = "content/" + plan.language().tag() + "/";
        Map<String, String> templates = new LinkedHashMap<>();
        templates.put("pom.xml", "all/pom.xml");
        templates.put(".gitignore", "all/gitignore");
        templates.put(".github/workflows/hub.yml", "all/github.yml");
        templates.put(".gitlab-ci.yml", "all/gitlab.yml");
        templates.put(".forgejo/workflows/hub.yml", "all/forgejo.yml");
        templates.put(".vscode/settings.json", "all/settings.json");
        templates.put(".vscode/extensions.json", "all/extensions.json");
        templates.put("haven.yaml", texts + "haven.yaml");
        templates.put("EDITING.md", texts + "EDITING.md");
        templates.put("resources/helplines.yaml", texts + "helplines.yaml");
        templates.put("resources/groups.yaml", texts + "groups.yaml");
        templates.put(content + "index.md", texts + "index.md");
        templates.put(content + "guides/why-safe-spaces-matter.md", texts + "guide-why.md");
        templates.put(content + "guides/listening-well.md", texts + "guide-listening.md");
        templates.put(content + "pages/about.md", texts + "about.md");
        templates.put(content + "pages/privacy.md", texts + "privacy.md");
        return templates;
    }

    private static String note(HubPlan plan, String path) {
        if (plan.hasTextsOfItsOwn()) {
            return "";
        }
        return path.endsWith(".md") ? NOTE_IN_TEXT : NOTE_IN_YAML;
    }

    private static String text(String template) {
        try (InputStream in = Starter.class.getResourceAsStream("hub/" + template)) {
            if (in == null) {
                throw new IllegalStateException("There is no template " + template);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
