package org.havenhub.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.havenhub.language.Language;
import org.havenhub.report.Checked;
import org.havenhub.site.Page;
import org.havenhub.site.Site;
import org.havenhub.theme.Theme;
import org.junit.jupiter.api.Test;

class HarbourTest {

    @Test
    void everyPageOfTheFullestHubRendersWithoutAProblem() throws IOException {
        write("full", ExampleHub.full());
        write("empty", ExampleHub.empty());
    }

    private static void write(String name, Site site) throws IOException {
        Checked<Theme> theme = Harbour.theme(site.settings().languages().toArray(new Language[0]));
        assertThat(theme.report().problems()).isEmpty();
        Checked<Renderer> renderer = Renderer.of(site, theme.value());
        assertThat(renderer.report().problems()).isEmpty();
        Map<String, String> pages = new TreeMap<>();
        for (Page page : site.pages()) {
            Checked<String> html = renderer.value().render(page);
            assertThat(html.report().problems()).isEmpty();
            pages.put(page.address().path(), html.value());
        }
        Path folder = Path.of("target/pages", name);
        for (Map.Entry<String, String> page : pages.entrySet()) {
            Path file = folder.resolve(page.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, page.getValue());
        }
        for (Map.Entry<String, byte[]> asset : theme.value().assets().entrySet()) {
            Path file = folder.resolve(asset.getKey());
            Files.createDirectories(file.getParent());
            Files.write(file, asset.getValue());
        }
    }
}
