package org.havenhub.theme;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.havenhub.files.SourceFile;
import org.havenhub.language.Language;
import org.havenhub.report.Checked;
import org.havenhub.report.Located;
import org.havenhub.report.Problems;
import org.havenhub.report.Rule;

/** Makes a {@link Theme} of its files and the hub's own, which come first where they have the same path. */
public final class ThemeReader {

    private static final String STYLES = "assets/css/";

    /** The folders whose sources become a sheet of their own. */
    private static final Map<String, String> SHEETS =
            Map.of(STYLES + "print/", Theme.PRINT_SHEET, STYLES + "paper/", Theme.PAPER_SHEET);

    /** Comes after the order of the layers and before all other sources, which may set a token anew. */
    private static final String PALETTE = STYLES + "_palette.css";

    private static final String SCRIPTS = "assets/js/";

    /** Assets that are code. One that is not UTF-8 is published as it is, and refused when the finished files are checked. */
    private static final List<String> TEXT_ENDINGS = List.of(".css", ".js", ".mjs", ".svg", ".webmanifest");

    private ThemeReader() {}

    /**
     * Reads a theme.
     *
     * @param choice what the hub asks of it
     * @param files of the theme, by their path in its folder
     * @param overrides the files of the hub's {@code theme/} folder, by their path in that folder
     */
    public static Checked<Theme> read(ThemeChoice choice, Map<String, byte[]> files, Map<String, byte[]> overrides) {
        Problems problems = new Problems();
        ShadowedFiles all = ShadowedFiles.of(choice.name(), files, overrides, problems);
        NavigableMap<String, SourceFile> templates = all.templates(problems);
        templates.values().forEach(template -> TemplateSafety.check(template, problems));
        Map<Language, Messages> messages =
                new MessagesReader(all, MessageUses.in(templates.values()), problems).read(choice.languages());
        NavigableMap<String, NavigableMap<String, SourceFile>> code = sheets(styles(all, choice.brand(), problems));
        NavigableMap<String, SourceFile> scripts = all.textsIn(SCRIPTS, ".js", problems);
        NavigableMap<String, byte[]> assets = otherAssets(all, code.values(), scripts);
        code.forEach((sheet, styles) -> assets.put(sheet, ShadowedFiles.encode(StyleSheet.join(texts(styles)))));
        if (!scripts.isEmpty()) {
            assets.put(Theme.SCRIPT, ShadowedFiles.encode(Script.join(texts(scripts))));
            code.put(Theme.SCRIPT, scripts);
        }
        return problems.with(new Theme(choice.name(), templates, assets, sources(all, code), messages));
    }

    /** Every rule that this room reports on. */
    public static List<Rule> rules() {
        return ThemeRules.all();
    }

    /** The style sources, among them the palette. A theme that brings a file of that name has colours of its own. */
    private static NavigableMap<String, SourceFile> styles(
            ShadowedFiles all, Located<String> brand, Problems problems) {
        NavigableMap<String, SourceFile> styles = all.textsIn(STYLES, ".css", problems);
        if (!styles.containsKey(PALETTE)) {
            Palette palette = Palette.of(Colour.of(brand.value()));
            styles.put(PALETTE, new SourceFile(PALETTE, palette.css()));
            AdaptedBrand.tell(brand, palette, problems);
        }
        return styles;
    }

    /** The style sources of each sheet, by its address. */
    private static NavigableMap<String, NavigableMap<String, SourceFile>> sheets(
            NavigableMap<String, SourceFile> styles) {
        NavigableMap<String, NavigableMap<String, SourceFile>> sheets = new TreeMap<>();
        styles.forEach((path, source) ->
                sheets.computeIfAbsent(sheet(path), sheet -> new TreeMap<>()).put(path, source));
        return sheets;
    }

    private static String sheet(String path) {
        return SHEETS.keySet().stream()
                .filter(path::startsWith)
                .map(SHEETS::get)
                .findFirst()
                .orElse(Theme.STYLE_SHEET);
    }

    /** The assets that are published under their own paths. */
    private static NavigableMap<String, byte[]> otherAssets(
            ShadowedFiles all,
            Collection<NavigableMap<String, SourceFile>> sheets,
            NavigableMap<String, SourceFile> scripts) {
        NavigableMap<String, byte[]> assets = new TreeMap<>(all.bytesIn("assets/"));
        sheets.forEach(styles -> assets.keySet().removeAll(styles.keySet()));
        assets.keySet().removeAll(scripts.keySet());
        return assets;
    }

    private static Map<String, List<SourceFile>> sources(
            ShadowedFiles all, NavigableMap<String, NavigableMap<String, SourceFile>> code) {
        Map<String, List<SourceFile>> sources = new TreeMap<>();
        TEXT_ENDINGS.forEach(ending -> all.textsIn("assets/", ending, new Problems())
                .forEach((path, text) -> sources.put(path, List.of(text))));
        code.forEach((asset, files) -> sources.put(asset, List.copyOf(files.values())));
        return sources;
    }

    private static NavigableMap<String, String> texts(NavigableMap<String, SourceFile> sources) {
        NavigableMap<String, String> texts = new TreeMap<>();
        sources.forEach((path, source) -> texts.put(path, source.text()));
        return texts;
    }
}
