package org.havenhub;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.havenhub.files.Changes;

/** What somebody does to a hub: to every kind of file, in every way. */
record HubChange(String name, List<String> paths, Consumer<TestHub> deed) {

    private static final String GUIDE = "content/en/guides/made-up.md";
    private static final String OTHER = "content/en/guides/made-up-too.md";
    private static final String HOME = "content/en/index.md";
    private static final String SMALL = "content/en/guides/first-steps.md";
    private static final String SAMPLE = "content/en/guides/listening-well.md";
    private static final Set<String> EDITED = Set.of("haven.yaml", HOME, SMALL, SAMPLE);
    private static final String LIST = "resources/made-up.yaml";
    private static final String PICTURE = "media/made/dot.png";
    private static final String FOOTER = "theme/components/site-footer.ftlh";
    private static final String STYLES = "theme/assets/css/made-up.css";
    private static final String WORDS = "theme/messages/en.yaml";
    private static final String TRANSLATION = "content/es/guides/made-up.md";
    private static final String DOCUMENT = "media/made/plan.pdf";
    private static final String LAYOUT = "theme/layouts/plain.ftlh";
    private static final String THEME = "theme/theme.yaml";
    private static final String OTHER_WORDS = "theme/messages/es.yaml";
    private static final byte[] DOT = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    /** All of them, in an order in which each finds what it needs. */
    static List<HubChange> all() {
        return Stream.concat(usual().stream(), rare().stream()).toList();
    }

    /** What is done to texts, lists and pictures on most days. */
    static List<HubChange> usual() {
        return List.of(
                write("a new guide", GUIDE, TestHub.guide("Made up", "## One {#one}\n\nText.")),
                write("its text", GUIDE, TestHub.guide("Made up", "## One {#one}\n\nOther text.")),
                write("its title", GUIDE, TestHub.guide("Made up anew", "## One {#one}\n\nOther text.")),
                write("a guide that links to it", OTHER, TestHub.guide("Too", "See [it](made-up.md#one).")),
                write(
                        "links in a text that is linked to",
                        GUIDE,
                        TestHub.guide(
                                "Made up anew", "## One {#one}\n\nSee [the other](made-up-too.md) or [here](#one).")),
                write(
                        "links that lead nowhere, and a number that nobody can call",
                        GUIDE,
                        TestHub.guide(
                                "Made up anew", "[Gone](gone.md), [gone too](#two), [ring](tel:12)\n\n## One {#one}")),
                write("the links mended", GUIDE, TestHub.guide("Made up anew", "## One {#one}\n\nText.")),
                write("a text with nothing in it", GUIDE, TestHub.guide("Made up anew", "")),
                write("a heading that is linked to", GUIDE, TestHub.guide("Made up", "## Two\n\nText.")),
                write("the heading mended", GUIDE, TestHub.guide("Made up", "## One {#one}\n\nText.")),
                write(
                        "a summary, a review and no topic",
                        GUIDE,
                        "---\ntitle: Made up\nsummary: Told elsewhere.\nreviewed: 2026-11-01\n---\n## One {#one}\n"),
                write("a line more above the text", GUIDE, "---\n\ntitle: Made up\n---\n## One {#one}\n\nText.\n"),
                write(
                        "steps with numbers of their own",
                        GUIDE,
                        "---\ntitle: Made up\nform: steps\n---\n## One {#one}\n\nText.\n\n## 2. Two {#two}\n"),
                write(
                        "the numbers gone",
                        GUIDE,
                        "---\ntitle: Made up\nform: steps\n---\n## One {#one}\n\nText.\n\n## Two {#two}\n"),
                write("no end of the front matter", GUIDE, "---\ntitle: Made up\n"),
                write("a draft", GUIDE, "---\ntitle: Made up\ndraft: true\n---\nText.\n"),
                move("renamed", GUIDE, "content/en/guides/renamed.md"),
                move("renamed back", "content/en/guides/renamed.md", GUIDE),
                write("bytes that are no text", GUIDE, new byte[] {(byte) 0xE9, 0, 1}),
                write("text again", GUIDE, TestHub.guide("Made up", "## One {#one}\n\nText.")),
                write("a file that does not belong there", "content/en/guides/notes.txt", "Notes."),
                delete("that file", "content/en/guides/notes.txt"),
                write("a plain page", "content/en/pages/made-up.md", "---\ntitle: Page\n---\nText.\n"),
                write("its text", "content/en/pages/made-up.md", "---\ntitle: Page\n---\n[Here](../index.md).\n"),
                write("a text that leads to it", OTHER, TestHub.guide("Too", "[A page](../pages/made-up.md)")),
                write("a text that does not", OTHER, TestHub.guide("Too", "No page.")),
                delete("the plain page", "content/en/pages/made-up.md"),
                edit("the home page", HOME, text -> text + "\nMade up.\n"),
                edit("the home page as it was", HOME, text -> text.replace("\nMade up.\n", "")),
                edit("a text of the small hub", SMALL, text -> text + "\nMade up.\n"),
                edit("a text of the sample hub", SAMPLE, text -> text + "\nMade up.\n"),
                write("a list", LIST, list("Made-up Line", "0808 157 0199")),
                write("a name in the list", LIST, list("Made-up Helpline", "0808 157 0199")),
                write("a mistake in the list", LIST, "resources:\n  - id: made-up\n"),
                write("the list mended", LIST, list("Made-up Helpline", "0808 157 0198")),
                write(
                        "a text that leads to the list",
                        OTHER,
                        TestHub.guide("Too", "[It](resource:made-up)\n\n[All](resources:kind=helpline)")),
                write(
                        "the resource gone",
                        LIST,
                        list("Made-up Helpline", "0808 157 0198").replace("made-up", "other")),
                write("the resource back", LIST, list("Made-up Helpline", "0808 157 0198")),
                write("a picture", PICTURE, DOT),
                write("a guide with it", OTHER, TestHub.guide("Too", "![A dot](../../../media/made/dot.png)")),
                write(
                        "its text with the picture",
                        OTHER,
                        TestHub.guide("Too", "![The dot](../../../media/made/dot.png)")),
                write("its text without the picture", OTHER, TestHub.guide("Too", "No dot.")),
                write("the picture again", OTHER, TestHub.guide("Too", "![A dot](../../../media/made/dot.png)")),
                write(
                        "another picture in its place",
                        PICTURE,
                        ("GIF89a" + "\u0001\u0000\u0001\u0000;;;").getBytes(StandardCharsets.ISO_8859_1)),
                move("the folder of the picture renamed", "media/made", "media/made-2"),
                move("and back", "media/made-2", "media/made"),
                write(
                        "a component of the theme",
                        FOOTER,
                        "<#macro siteFooter site>\n<footer><p>Made up</p></footer>\n</#macro>\n"),
                write(
                        "the component again",
                        FOOTER,
                        "<#macro siteFooter site>\n<footer><p>Made over</p></footer>\n</#macro>\n"),
                write("a mistake in it", FOOTER, "<#macro siteFooter site>\n"),
                delete("the component", FOOTER),
                write("styles", STYLES, "@layer base { p { margin: 1px } }\n"),
                write("other styles", STYLES, "@layer base { p { margin: 2px } }\n"),
                delete("the styles", STYLES),
                write("words of the theme", WORDS, "nav.home: Start\n"),
                delete("the words", WORDS),
                settings(
                        "the description",
                        settings -> settings.replaceFirst("(?m)^description: .*(\\n  .*)*", "description: Made up.")),
                settings("nothing", settings -> settings + "# Made up\n"),
                settings("an unknown field", settings -> settings + "made-up: yes\n"),
                settings("the field gone", settings -> settings.replace("made-up: yes\n", "")),
                delete("the list", LIST),
                delete("the guide that is linked to", GUIDE),
                delete("the guide that links", OTHER),
                new HubChange("what editors write for themselves", List.of("content/en/guides/4913"), hub -> {}));
    }

    /** What is done now and then: to translations, documents, the theme, and what the whole hub goes by. */
    static List<HubChange> rare() {
        return List.of(
                write("a guide", GUIDE, TestHub.guide("Made up", "## One {#one}\n\nText.")),
                write("a translation of it", TRANSLATION, TestHub.guide("Inventado", "## Uno {#one}\n\nTexto.")),
                write("its title in that language", TRANSLATION, TestHub.guide("Ideado", "## Uno {#one}\n\nTexto.")),
                write("the translation as a draft", TRANSLATION, "---\ntitle: Ideado\ndraft: true\n---\nTexto.\n"),
                write("the translation again", TRANSLATION, TestHub.guide("Ideado", "## Uno {#one}\n\nOtro texto.")),
                move("the translation under another name", TRANSLATION, "content/es/guides/ideado.md"),
                move("and under the same again", "content/es/guides/ideado.md", TRANSLATION),
                write("a document", DOCUMENT, "%PDF-1.7\n1 0 obj << /Title (A plan) >> endobj\n%%EOF\n"),
                write("a guide with it", OTHER, TestHub.guide("Too", "[A plan](../../../media/made/plan.pdf)")),
                write("who made it", DOCUMENT, "%PDF-1.7\n1 0 obj << /Author (Anna) >> endobj\n%%EOF\n"),
                delete("the document", DOCUMENT),
                write("the guide without it", OTHER, TestHub.guide("Too", "No plan.")),
                write(
                        "a plain page",
                        "content/en/pages/made-up.md",
                        "---\ntitle: Page\n---\n[Too](../guides/made-up-too.md)\n"),
                edit("a link to it", HOME, text -> text + "\n[Made up](pages/made-up.md)\n"),
                write("a layout of the theme", LAYOUT, layout("<p>Made up.</p>")),
                write("the layout again", LAYOUT, layout("<p>Made over.</p>")),
                write("a mistake in the layout", LAYOUT, layout("${page.madeUp}")),
                delete("the layout", LAYOUT),
                edit("the link gone", HOME, text -> text.replace("\n[Made up](pages/made-up.md)\n", "")),
                delete("the page", "content/en/pages/made-up.md"),
                write("the theme's own card", THEME, "name: Made up\nsummary: Ours.\n"),
                write("an unknown field in the card", THEME, "name: Made up\ncolour: red\n"),
                delete("the card", THEME),
                write("words of the theme", WORDS, "nav.home: Begin\n"),
                write("words that it does not know", WORDS, "nav.made-up: Begin\n"),
                delete("the words", WORDS),
                write("words in another language", OTHER_WORDS, "nav.home: Comienzo\n"),
                delete("those words", OTHER_WORDS),
                settings("the other language as the main one", settings -> languages(settings, "[es, en]")),
                settings("one language alone", settings -> languages(settings, "[en]")),
                settings("one more language", settings -> languages(settings, "[en, es, ar]")),
                settings("the languages as they were", settings -> languages(settings, "[en, es]")),
                settings("the name of a topic", settings -> settings.replace("Safety", "Being safe")),
                settings("the id of a topic", settings -> settings.replace("id: safety", "id: made-up-safety")),
                settings("the topic as it was", HubChange::topicAsItWas),
                write("a list", LIST, list("Made-up Line", "0808 157 0199")),
                settings("a line in a crisis", settings -> crisis(settings, "[made-up]")),
                write("its number", LIST, list("Made-up Line", "0808 157 0198")),
                settings("another line in a crisis", settings -> crisis(settings, "[night-line]")),
                delete("the list", LIST),
                delete("the guide", GUIDE),
                delete("its translation", TRANSLATION),
                delete("the other guide", OTHER));
    }

    private static String layout(String text) {
        return "<@base site=site page=page kind=\"plain\">\n<h1>${page.title}</h1>\n" + text
                + "\n<@proseText text/>\n</@base>\n";
    }

    /** Takes all of it back: where one mistake stays, nothing else is seen. */
    static HubChange back() {
        List<String> files = all().stream()
                .flatMap(change -> change.paths().stream())
                .filter(path -> !EDITED.contains(path) && path.contains("."))
                .distinct()
                .toList();
        List<String> paths = Stream.concat(files.stream(), Stream.of("haven.yaml", "media/made", "media/made-2"))
                .toList();
        return new HubChange("all taken back", paths, hub -> {
            files.stream().filter(hub::has).forEach(hub::delete);
            String settings = hub.text("haven.yaml").replaceAll("made-up: yes\\n", "");
            hub.write("haven.yaml", topicAsItWas(languages(crisis(settings, "[night-line]"), "[en, es]")));
        });
    }

    private static String languages(String settings, String languages) {
        return settings.replaceFirst("(?m)^languages: .*", "languages: " + languages);
    }

    private static String crisis(String settings, String lines) {
        return settings.contains("\ncrisis: ")
                ? settings.replaceFirst("(?m)^crisis: .*", "crisis: " + lines)
                : settings + "crisis: " + lines + "\n";
    }

    private static String topicAsItWas(String settings) {
        return settings.replace("Being safe", "Safety").replace("made-up-safety", "safety");
    }

    static HubChange any(RandomGenerator random) {
        return all().get(random.nextInt(all().size()));
    }

    /** Does it, and says what a watch would say of it. */
    Changes make(TestHub hub) {
        deed.accept(hub);
        return new Changes(false, new TreeSet<>(paths));
    }

    @Override
    public String toString() {
        return name + " " + paths;
    }

    private static HubChange write(String name, String path, String text) {
        return write(name, path, text.getBytes(StandardCharsets.UTF_8));
    }

    private static HubChange write(String name, String path, byte[] bytes) {
        return new HubChange(name, List.of(path), hub -> hub.write(path, bytes));
    }

    private static HubChange delete(String name, String path) {
        return new HubChange(name, List.of(path), hub -> {
            if (hub.has(path)) {
                hub.delete(path);
            }
        });
    }

    private static HubChange move(String name, String from, String to) {
        return new HubChange(name, List.of(from, to), hub -> {
            if (hub.has(from) && !hub.has(to)) {
                hub.move(from, to);
            }
        });
    }

    private static HubChange edit(String name, String path, UnaryOperator<String> edit) {
        return new HubChange(name, List.of(path), hub -> {
            if (hub.has(path)) {
                hub.write(path, edit.apply(hub.text(path)));
            }
        });
    }

    private static HubChange settings(String name, UnaryOperator<String> edit) {
        return new HubChange(
                name, List.of("haven.yaml"), hub -> hub.write("haven.yaml", edit.apply(hub.text("haven.yaml"))));
    }

    private static String list(String name, String number) {
        return """
                resources:
                  - id: made-up
                    name: %s
                    kind: helpline
                    summary: A voice.
                    contacts: [{call: "%s"}]
                    verified: 2026-10-01
                """.formatted(name, number);
    }
}
