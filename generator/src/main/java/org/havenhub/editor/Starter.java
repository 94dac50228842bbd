package org.havenhub.editor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.havenhub.content.ContentReader;
import org.havenhub.content.SiteSettings;
import org.havenhub.files.SourceFile;
import org.havenhub.report.Checked;
import org.havenhub.report.Rule;

/** The first files of a hub: it builds as it is, without a warning, and its texts wait to be replaced. */
public final class Starter {

    private static final Map<String, String> FOR_ALL = Map.of(
            "pom.xml", "pom.xml",
            ".gitignore", "gitignore",
            ".github/workflows/hub.yml", "github.yml",
            ".github/dependabot.yml", "dependabot.yml",
            ".gitlab-ci.yml", "gitlab.yml",
            ".forgejo/workflows/hub.yml", "forgejo.yml",
            ".mvn/jvm.config", "jvm.config",
            ".vscode/settings.json", "settings.json",
            ".vscode/extensions.json", "extensions.json");

    private static final Map<String, String> BY_LANGUAGE = Map.of(
            "haven.yaml", "haven.yaml",
            "EDITING.md", "EDITING.md",
            "resources/helplines.yaml", "helplines.yaml",
            "resources/groups.yaml", "groups.yaml",
            "content/index.md", "index.md",
            "content/guides/why-safe-spaces-matter.md", "guide-why.md",
            "content/guides/listening-well.md", "guide-listening.md",
            "content/pages/about.md", "about.md",
            "content/pages/privacy.md", "privacy.md");

    private static final String NOTE_IN_TEXT = """
            > [!NOTE]
            > This first text is in English. Write your own in its place, in the language of this hub.

            """;

    private static final String NOTE_IN_YAML = """
            #
            # The first texts of this hub are in English: Haven has none in its language yet. Write your own in their place.
            """;

    private Starter() {}

    /**
     * Each file's text, by its path in the hub; the problems are those of its settings, such as an exit that is no safe page.
     *
     * @param rules that builds report on
     */
    public static Checked<SortedMap<String, String>> files(HubPlan plan, List<Rule> rules) {
        SortedMap<String, String> files = new TreeMap<>();
        templates(plan).forEach((path, template) -> files.put(path, plan.fill(template, note(plan, path))));
        Checked<SiteSettings> settings =
                ContentReader.settings(new SourceFile("haven.yaml", files.getOrDefault("haven.yaml", "")));
        files.putAll(Equipment.of(
                settings.value(),
                files.keySet().stream()
                        .filter(path -> path.startsWith("resources/"))
                        .toList(),
                rules));
        return settings.map(read -> files);
    }

    /** The paths of first files that are the same in every language. */
    public static List<String> filesOfEveryHub() {
        return Stream.concat(FOR_ALL.keySet().stream(), BY_LANGUAGE.keySet().stream())
                .filter(path -> !path.startsWith("content/"))
                .sorted()
                .toList();
    }

    private static Map<String, String> templates(HubPlan plan) {
        Map<String, String> templates = new LinkedHashMap<>();
        FOR_ALL.forEach((path, name) -> templates.put(path, Templates.text("all/" + name)));
        String content = "content/" + plan.language().tag() + "/";
        BY_LANGUAGE.forEach((path, name) ->
                templates.put(path.replaceFirst("^content/", content), Templates.text(plan.language(), name)));
        return templates;
    }

    private static String note(HubPlan plan, String path) {
        if (Templates.speak(plan.language())) {
            return "";
        }
        return path.endsWith(".md") ? NOTE_IN_TEXT : NOTE_IN_YAML;
    }
}
