package org.havenhub.theme;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.havenhub.files.SourceFile;
import org.havenhub.language.Language;
import org.havenhub.report.Checked;
import org.havenhub.report.Problems;
import org.havenhub.report.Rule;

/** Makes a {@link Theme} of its files and the hub's own, which come first where they have the same path. */
public final class ThemeReader {

    private static final String STYLES = "assets/css/";
    private static final String SCRIPTS = "assets/js/";

    private ThemeReader() {}

    /**
     * Reads a theme.
     *
     * @param name of the theme's folder
     * @param files of the theme, by their path in its folder
     * @param overrides the files of the hub's {@code theme/} folder, by their path in that folder
     * @param languages of the hub
     */
    public static Checked<Theme> read(
            String name, Map<String, byte[]> files, Map<String, byte[]> overrides, List<Language> languages) {
        Problems problems = new Problems();
        ShadowedFiles all = ShadowedFiles.of(name, files, overrides, problems);
        NavigableMap<String, SourceFile> templates = all.templates(problems);
        templates.values().forEach(template -> TemplateSafety.check(template, problems));
        Map<Language, Messages> messages =
                new MessagesReader(all, MessageUses.in(templates.values()), problems).read(languages);
        return problems.with(new Theme(name, templates, assets(all, problems), messages));
    }

    /** Every rule that this room reports on. */
    public static List<Rule> rules() {
        return ThemeRules.all();
    }

    private static NavigableMap<String, byte[]> assets(ShadowedFiles all, Problems problems) {
        NavigableMap<String, byte[]> assets = new TreeMap<>(all.bytesIn("assets/"));
        assets.keySet()
                .removeIf(path -> (path.startsWith(STYLES) && path.endsWith(".css"))
                        || (path.startsWith(SCRIPTS) && path.endsWith(".js")));
        String sheet = StyleSheet.join(all.textsIn(STYLES, ".css", problems));
        assets.put(Theme.STYLE_SHEET, ShadowedFiles.encode(sheet));
        NavigableMap<String, String> scripts = all.textsIn(SCRIPTS, ".js", problems);
        if (!scripts.isEmpty()) {
            assets.put(Theme.SCRIPT, ShadowedFiles.encode(Script.join(scripts)));
        }
        return assets;
    }
}
