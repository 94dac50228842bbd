package org.havenhub.theme;

import java.util.List;
import org.havenhub.language.Language;
import org.havenhub.report.Located;

/**
 * What a hub asks of its theme.
 *
 * @param name of the theme's folder, for example {@code harbour}
 * @param languages of the hub
 * @param brand the colour that all others are derived from, as {@code #rrggbb}
 */
public record ThemeChoice(String name, List<Language> languages, Located<String> brand) {

    public ThemeChoice {
        languages = List.copyOf(languages);
    }
}
