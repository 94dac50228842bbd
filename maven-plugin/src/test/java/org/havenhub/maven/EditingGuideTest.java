package org.havenhub.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugin.descriptor.PluginDescriptorBuilder;
import org.havenhub.Handbook;
import org.havenhub.NewHub;
import org.havenhub.Workbench;
import org.havenhub.files.SourceFile;
import org.havenhub.resource.ResourceReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** EDITING.md of a hub that begins: what it tells volunteers to open or to type is there, in each language in which it is written. */
class EditingGuideTest {

    private static final Pattern COMMAND =
            Pattern.compile("mvn haven:(?<goal>[a-z]+)(?: \"-D(?<setting>[^\"=]+)=(?<value>[^\"]+)\")?");
    private static final Pattern SETTING = Pattern.compile("\"-D(haven\\.[a-z]+)\"");
    private static final Pattern FIELD = Pattern.compile("(?<field>[a-z]+(-[a-z]+)*)(: yes)?");
    private static final Pattern HOURS = Pattern.compile("hours: .+");
    private static final Pattern MEETING = Pattern.compile("- \\{every: .+}");
    private static final Pattern LINK = Pattern.compile("\\[[^]]+]\\((?<target>[^)]+)\\)");
    private static final Pattern PATH = Pattern.compile("[a-zA-Z./-]+(/|\\.yaml|\\.md)");

    /** Marks of Markdown, and what is no word of Haven's. */
    private static final Set<String> MARKS =
            Set.of("---", "## ", "- ", "**", "yes", "PUBLISH", "mvn verify", "target/haven");

    @TempDir
    private Path folder;

    private PluginDescriptor plugin;

    @BeforeEach
    void begin() throws Exception {
        for (String language : Set.of("en", "es")) {
            Workbench.begin(folder.resolve(language), NewHub.usual(language, "0.1.0", LocalDate.of(2026, 11, 24)));
        }
        try (Reader xml = Files.newBufferedReader(Path.of("target/classes/META-INF/maven/plugin.xml"))) {
            plugin = new PluginDescriptorBuilder().build(xml);
        }
    }

    @Test
    void itNamesTheSameInEveryLanguage() throws IOException {
        assertThat(named("es")).hasSizeGreaterThan(25).isEqualTo(named("en"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void everythingThatItNamesIsThere(String language) throws IOException {
        assertThat(named(language)).allMatch(word -> isThere(word, language), "is there");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void hoursAndMeetingsAreReadAsTheyStandThere(String language) throws IOException {
        List<String> hours = examples(HOURS, language);
        List<String> meetings = examples(MEETING, language);
        StringBuilder list = new StringBuilder(
                "resources:\n  - id: group\n    name: Group\n    kind: support-group\n    contacts:\n");
        hours.forEach(typed -> list.append("      - call: \"0808 157 0123\"\n        ")
                .append(typed)
                .append('\n'));
        list.append("    meets:\n");
        meetings.forEach(typed -> list.append("      ").append(typed).append('\n'));

        SourceFile file = new SourceFile("resources/group.yaml", list.toString());

        assertThat(hours).hasSizeGreaterThan(3);
        assertThat(meetings).hasSizeGreaterThan(3);
        assertThat(ResourceReader.read(file).report().problems()).isEmpty();
    }

    private List<String> examples(Pattern pattern, String language) throws IOException {
        return named(language).stream()
                .filter(word -> pattern.matcher(word).matches())
                .toList();
    }

    private boolean isThere(String word, String language) {
        Matcher command = COMMAND.matcher(word);
        Matcher setting = SETTING.matcher(word);
        Matcher field = FIELD.matcher(word);
        boolean isExample =
                HOURS.matcher(word).matches() || MEETING.matcher(word).matches();
        if (MARKS.contains(word) || isExample) {
            return true;
        }
        if (command.matches()) {
            return isCommand(command, language);
        }
        if (setting.matches()) {
            return plugin.getMojos().stream().anyMatch(goal -> takes(goal, setting.group(1)));
        }
        if (word.startsWith("resource:")) {
            return listed(language).contains("id: " + word.substring("resource:".length()) + "\n");
        }
        return field.matches() ? Handbook.fields().contains(field.group("field")) : isFile(word, language);
    }

    private boolean isCommand(MatchResult command, String language) {
        String setting = command.group(2);
        return plugin.getMojos().stream()
                .filter(goal -> goal.getGoal().equals(command.group(1)))
                .anyMatch(goal ->
                        setting == null || (takes(goal, setting) && isValue(setting, command.group(3), language)));
    }

    private static boolean takes(MojoDescriptor goal, String setting) {
        return goal.getParameters().stream()
                .anyMatch(parameter -> ("${" + setting + "}").equals(parameter.getExpression()));
    }

    private boolean isValue(String setting, String value, String language) {
        return switch (setting) {
            case "haven.rule" -> Handbook.rules().contains(value);
            case "haven.field" -> Handbook.fields().contains(value);
            case "haven.translate" -> isFile(value, language);
            default -> false;
        };
    }

    /** A path from the hub's folder or, as in a link, from that of the guides. */
    private boolean isFile(String word, String language) {
        String path = word.replace("content/*/", "content/" + language + "/");
        Path hub = folder.resolve(language);
        return PATH.matcher(path).matches() // There is no picture yet.
                && (path.equals("media/")
                        || Files.exists(hub.resolve(path))
                        || Files.exists(
                                hub.resolve("content/" + language + "/guides").resolve(path)));
    }

    private String listed(String language) {
        try (Stream<Path> lists = Files.list(folder.resolve(language).resolve("resources"))) {
            StringBuilder text = new StringBuilder();
            for (Path list : lists.toList()) {
                text.append(Files.readString(list));
            }
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What stands as code, without the words that each language has for itself: labels, headings, the folder of a language. */
    private Set<String> named(String language) throws IOException {
        String text = Files.readString(folder.resolve(language).resolve("EDITING.md"));
        Set<String> named = new TreeSet<>();
        Pattern.compile("`([^`]+)`")
                .matcher(text)
                .results()
                .forEach(code -> named.add(LINK.matcher(code.group(1))
                        .replaceAll("${target}")
                        .replaceFirst("^## .*", "## ")
                        .replaceFirst("^\\*\\*.*", "**")
                        .replace("content/" + language + "/", "content/*/")));
        return named;
    }
}
