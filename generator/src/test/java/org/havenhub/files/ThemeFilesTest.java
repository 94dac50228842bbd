package org.havenhub.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThemeFilesTest {

    private static final Map<String, String> CLASS_PATH = new TreeMap<>(Map.of(
            "themes/calm/theme.yaml", "name: calm",
            "themes/calm/layouts/home.ftlh", "<main>",
            "themes/calm/assets/site.css", "@layer base;",
            "themes/loud/theme.yaml", "name: loud",
            "themes/broken/layouts/home.ftlh", "<main>",
            "secret.txt", "secret"));

    @TempDir
    Path temp;

    @Test
    void readsAThemeFromAFolder() throws IOException {
        try (URLClassLoader classPath = folder()) {
            assertThat(ThemeFiles.find("calm", classPath)).hasValueSatisfying(ThemeFilesTest::isCalm);
        }
    }

    @Test
    void readsAThemeFromAJarWhoseNameNeedsEscaping() throws IOException {
        try (URLClassLoader classPath = jar("a theme + more #1.jar")) {
            assertThat(ThemeFiles.find("calm", classPath)).hasValueSatisfying(ThemeFilesTest::isCalm);
        }
    }

    @Test
    void readsTheSameJarFromSeveralBuildsAtOnce() throws IOException {
        try (URLClassLoader classPath = jar("theme.jar")) {
            assertThat(IntStream.range(0, 40)
                            .parallel()
                            .mapToObj(i -> ThemeFiles.find("calm", classPath).orElseThrow())
                            .toList())
                    .allSatisfy(ThemeFilesTest::isCalm);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"missing", "broken", "", ".", "..", "../themes/calm", "calm/../calm", "calm/"})
    void findsNothingUnderAnyOtherName(String name) throws IOException {
        try (URLClassLoader classPath = folder()) {
            assertThat(ThemeFiles.find(name, classPath)).isEmpty();
        }
    }

    @Test
    void namesTheThemesInFoldersAndJars() throws IOException {
        try (URLClassLoader folder = folder();
                URLClassLoader jar = jar("theme.jar")) {
            assertThat(ThemeFiles.names(folder)).containsExactly("calm", "loud");
            assertThat(ThemeFiles.names(jar)).containsExactly("calm", "loud");
            assertThat(ThemeFiles.names(new URLClassLoader(new URL[0], null))).isEmpty();
        }
    }

    private static void isCalm(SortedMap<String, byte[]> theme) {
        assertThat(theme.keySet()).containsExactly("assets/site.css", "layouts/home.ftlh", "theme.yaml");
        assertThat(new String(theme.get("layouts/home.ftlh"), UTF_8)).isEqualTo("<main>");
    }

    private URLClassLoader folder() throws IOException {
        Path root = temp.resolve("a folder");
        for (Map.Entry<String, String> file : CLASS_PATH.entrySet()) {
            Path path = root.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        return loader(root);
    }

    private URLClassLoader jar(String name) throws IOException {
        Path jar = temp.resolve(name);
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out)) {
            entries.putNextEntry(new JarEntry("themes/"));
            for (Map.Entry<String, String> file : CLASS_PATH.entrySet()) {
                entries.putNextEntry(new JarEntry(file.getKey()));
                entries.write(file.getValue().getBytes(UTF_8));
            }
        }
        return loader(jar);
    }

    private static URLClassLoader loader(Path classPath) throws IOException {
        return new URLClassLoader(new URL[] {classPath.toUri().toURL()}, null);
    }
}
