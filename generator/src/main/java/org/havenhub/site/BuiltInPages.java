package org.havenhub.site;

import java.util.List;
import java.util.Optional;
import org.havenhub.content.SiteSettings;
import org.havenhub.language.Language;

/** The pages that every hub has, by the names that its menu uses. */
final class BuiltInPages {

    static final List<String> NAMES = List.of("home", "guides", "topics", "help", "a-z");

    private BuiltInPages() {}

    static Optional<Address> address(String name, SiteSettings settings, Language language) {
        String folder = settings.folder(language);
        return switch (name) {
            case "home" -> Optional.of(new Address(folder + "index.html"));
            case "guides", "topics", "help" -> Optional.of(new Address(folder + name + "/index.html"));
            case "a-z" -> Optional.of(new Address(folder + "a-z.html"));
            default -> Optional.empty();
        };
    }
}
