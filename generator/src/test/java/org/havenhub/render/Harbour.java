package org.havenhub.render;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.havenhub.files.ThemeFiles;
import org.havenhub.language.Language;
import org.havenhub.report.Checked;
import org.havenhub.report.Located;
import org.havenhub.report.Place;
import org.havenhub.theme.Theme;
import org.havenhub.theme.ThemeChoice;
import org.havenhub.theme.ThemeReader;

/** The theme that comes with Haven, as it lies in the module beside this one. */
final class Harbour {

    static final String NAME = "harbour";

    static final Located<String> BRAND = new Located<>("#0b5c63", Place.inFile("haven.yaml"));

    private Harbour() {}

    static SortedMap<String, byte[]> files() {
        return ThemeFiles.find(NAME, classPath()).orElseThrow();
    }

    static Checked<Theme> theme(Language... languages) {
        return theme(Map.of(), languages);
    }

    /** With some files of the hub's own. */
    static Checked<Theme> theme(Map<String, byte[]> overrides, Language... languages) {
        return ThemeReader.read(new ThemeChoice(NAME, List.of(languages), BRAND), files(), overrides);
    }

    private static ClassLoader classPath() {
        try {
            URL resources = Path.of("../themes/src/main/resources/")
                    .toAbsolutePath()
                    .normalize()
                    .toUri()
                    .toURL();
            return new URLClassLoader(new URL[] {resources}, null);
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}
