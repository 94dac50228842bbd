package org.havenhub.theme;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.havenhub.files.SourceFile;
import org.havenhub.language.Language;

/**
 * Everything that decides how a hub looks and which words it uses around the authors' own.
 *
 * @param name of its folder, for example {@code harbour}
 * @param templates by their path in the theme, for example {@code layouts/guide.ftlh}; a file's own path says whether it is
 *     the theme's or the hub's
 * @param assets by their address in the site, for example {@code assets/haven.css}
 * @param sources the texts that an asset was made of, by its address in the site: what is wrong with it is mended there
 * @param messages for each language of the hub, and for {@link #ENGLISH}
 */
public record Theme(
        String name,
        Map<String, SourceFile> templates,
        Map<String, byte[]> assets,
        Map<String, List<SourceFile>> sources,
        Map<Language, Messages> messages) {

    /** The language that every theme has words in. */
    public static final Language ENGLISH = new Language("en");

    /** The address of the style sheet of every page, on a screen. */
    public static final String STYLE_SHEET = "assets/haven.css";

    /** The address of what every page needs when it is printed: no reader waits for it. */
    public static final String PRINT_SHEET = "assets/print.css";

    /** The address of what pages to be printed and handed out need besides: no other page has to load it. */
    public static final String PAPER_SHEET = "assets/paper.css";

    /** The address of the one script. */
    public static final String SCRIPT = "assets/haven.js";

    public Theme {
        templates = Collections.unmodifiableMap(new TreeMap<>(templates));
        assets = Collections.unmodifiableMap(new TreeMap<>(assets));
        sources = Map.copyOf(sources);
        messages = Collections.unmodifiableMap(new TreeMap<>(messages));
    }

    /** The same theme with other assets. */
    public Theme withAssets(Map<String, byte[]> others) {
        return new Theme(name, templates, others, sources, messages);
    }

    /** What an asset was made of; empty if it is no text. */
    public List<SourceFile> sources(String asset) {
        return sources.getOrDefault(asset, List.of());
    }

    /** The style sheet of every page; empty if the theme has none. */
    public byte[] styleSheet() {
        return assets.getOrDefault(STYLE_SHEET, new byte[0]);
    }

    /** The words for readers of a language. */
    public Messages messages(Language language) {
        return messages.getOrDefault(language, messages.getOrDefault(ENGLISH, Messages.NONE));
    }
}
