package org.havenhub.theme;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.havenhub.files.SourceFile;
import org.havenhub.files.TwoVersions;
import org.havenhub.report.Nearest;
import org.havenhub.report.Place;
import org.havenhub.report.Problems;

/** The files of a theme and those that a hub puts in their place. */
final class ShadowedFiles {

    private static final List<String> OPEN_FOLDERS = List.of("components/", "assets/", "messages/");

    private final String name;
    private final NavigableMap<String, byte[]> theme;
    private final NavigableMap<String, byte[]> hub;

    private ShadowedFiles(String name, Map<String, byte[]> theme, Map<String, byte[]> hub) {
        this.name = name;
        this.theme = Collections.unmodifiableNavigableMap(new TreeMap<>(theme));
        this.hub = Collections.unmodifiableNavigableMap(new TreeMap<>(hub));
    }

    static ShadowedFiles of(String name, Map<String, byte[]> theme, Map<String, byte[]> hub, Problems problems) {
        ShadowedFiles files = new ShadowedFiles(name, theme, hub);
        files.hub.keySet().forEach(path -> files.checkEffect(path, problems));
        return files;
    }

    static byte[] encode(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Layouts and components, by their path in the theme. */
    NavigableMap<String, SourceFile> templates(Problems problems) {
        NavigableMap<String, SourceFile> templates = new TreeMap<>();
        List.of("layouts/", "components/")
                .forEach(folder -> shadowed(folder).forEach((path, bytes) -> {
                    if (path.endsWith(".ftlh")) {
                        templates.put(path, decode(origin(path), bytes, problems));
                    }
                }));
        return templates;
    }

    NavigableMap<String, byte[]> bytesIn(String folder) {
        return shadowed(folder);
    }

    NavigableMap<String, SourceFile> textsIn(String folder, String ending, Problems problems) {
        NavigableMap<String, SourceFile> texts = new TreeMap<>();
        shadowed(folder).forEach((path, bytes) -> {
            if (path.endsWith(ending)) {
                texts.put(path, decode(origin(path), bytes, problems));
            }
        });
        return texts;
    }

    /** The theme's own file, whatever the hub has at that path. */
    Optional<SourceFile> ofTheme(String path, Problems problems) {
        return Optional.ofNullable(theme.get(path)).map(bytes -> decode(themePath(path), bytes, problems));
    }

    Optional<SourceFile> ofHub(String path, Problems problems) {
        return Optional.ofNullable(hub.get(path)).map(bytes -> decode(hubPath(path), bytes, problems));
    }

    static String hubPath(String path) {
        return "theme/" + path;
    }

    private String themePath(String path) {
        return "themes/" + name + "/" + path;
    }

    private String origin(String path) {
        return hub.containsKey(path) ? hubPath(path) : themePath(path);
    }

    private NavigableMap<String, byte[]> shadowed(String folder) {
        NavigableMap<String, byte[]> files = new TreeMap<>();
        theme.forEach((path, bytes) -> {
            if (path.startsWith(folder)) {
                files.put(path, bytes);
            }
        });
        hub.forEach((path, bytes) -> {
            if (path.startsWith(folder)) {
                files.put(path, bytes);
            }
        });
        return files;
    }

    private void checkEffect(String path, Problems problems) {
        boolean open = OPEN_FOLDERS.stream().anyMatch(path::startsWith);
        if (open || theme.containsKey(path)) {
            return;
        }
        String[] hints = Nearest.to(path, theme.keySet()).map(near -> "Did you mean " + hubPath(near) + "?").stream()
                .toArray(String[]::new);
        problems.add(
                ThemeRules.UNKNOWN_THEME_FILE,
                Place.inFile(hubPath(path)),
                "The theme " + name + " has no file " + path + ", so this one replaces nothing.",
                hints);
    }

    private static SourceFile decode(String path, byte[] bytes, Problems problems) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
            return problems.take(TwoVersions.first(new SourceFile(path, unmarked.replace("\r\n", "\n"))));
        } catch (CharacterCodingException e) {
            problems.add(ThemeRules.THEME_ENCODING, Place.inFile(path), "This file is not saved as UTF-8.");
            return new SourceFile(path, "");
        }
    }
}
