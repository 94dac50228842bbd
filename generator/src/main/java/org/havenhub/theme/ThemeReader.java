package org.havenhub.theme;

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
    private static final String PAPER = STYLES + "paper/";

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
        NavigableMap<String, SourceFile> styles = styles(all, choice.brand(), problems);
        NavigableMap<String, SourceFile> paper = new TreeMap<>(styles);
        paper.keySet().removeIf(path -> !path.startsWith(PAPER));
        styles.keySet().removeAll(paper.keySet());
        NavigableMap<String, SourceFile> scripts = all.textsIn(SCRIPTS, ".js", problems);
        return problems.with(new Theme(
                choice.name(),
                templates,
                assets(all, styles, paper, scripts),
                sources(all, styles, paper, scripts),
                messages));
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

    private static NavigableMap<String, byte[]> assets(
            ShadowedFiles all,
            NavigableMap<String, SourceFile> styles,
            NavigableMap<String, SourceFile> paper,
            NavigableMap<String, SourceFile> scripts) {
        NavigableMap<String, byte[]> assets = new TreeMap<>(all.bytesIn("assets/"));
        assets.keySet()
                .removeIf(path -> styles.containsKey(path) || paper.containsKey(path) || scripts.containsKey(path));
        assets.put(Theme.STYLE_SHEET, ShadowedFiles.encode(StyleSheet.join(texts(styles))));
        if (!paper.isEmpty()) {
            assets.put(Theme.PAPER_SHEET, ShadowedFiles.encode(StyleSheet.join(texts(paper))));
        }
        if (!scripts.isEmpty()) {
            assets.put(Theme.SCRIPT, ShadowedFiles.encode(Script.join(texts(scripts))));
        }
        return assets;
    }

    private static Map<String, List<SourceFile>> sources(
            ShadowedFiles all,
            NavigableMap<String, SourceFile> styles,
            NavigableMap<String, SourceFile> paper,
            NavigableMap<String, SourceFile> scripts) {
        Map<String, List<SourceFile>> sources = new TreeMap<>();
        TEXT_ENDINGS.forEach(ending -> all.textsIn("assets/", ending, new Problems())
                .forEach((path, text) -> sources.put(path, List.of(text))));
        sources.put(Theme.STYLE_SHEET, List.copyOf(styles.values()));
        sources.put(Theme.PAPER_SHEET, List.copyOf(paper.values()));
        sources.put(Theme.SCRIPT, List.copyOf(scripts.values()));
        return sources;
    }

    private static NavigableMap<String, String> texts(NavigableMap<String, SourceFile> sources) {
        NavigableMap<String, String> texts = new TreeMap<>();
        sources.forEach((path, source) -> texts.put(path, source.text()));
        return texts;
    }
}
