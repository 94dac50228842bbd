package org.havenhub.editor;

import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.havenhub.files.NewTexts;
import org.havenhub.language.Language;
import org.havenhub.language.Slug;
import org.havenhub.yaml.Quotes;

/**
 * A text or an entry to begin. Until it is ready, it is kept off the site.
 *
 * @param title in any script
 * @param language that it is written in
 * @param today the day on which it is begun
 */
public record NewText(String title, Language language, LocalDate today) {

    /** A guide or a page, by its path in the hub. */
    public SortedMap<String, String> article(String folder) {
        return file("content/" + language.tag() + "/" + folder + "/" + slug() + ".md", "new-text.md", "");
    }

    /** A resource in a file of its own, by its path in the hub. */
    public SortedMap<String, String> resource(String kind) {
        return file("resources/" + slug() + ".yaml", "new-resource.yaml", kind);
    }

    /** The name of its file, and the id of a resource. */
    public String slug() {
        String slug = Slug.ofAnyScript(title).orElse("new-" + today);
        boolean isReserved = slug.equals("index") || !NewTexts.canBeNamed(slug);
        return isReserved ? slug + "-page" : slug;
    }

    private SortedMap<String, String> file(String path, String template, String kind) {
        String text = Templates.text(language, template)
                .replace("@slug@", slug())
                .replace("@kind@", kind)
                .replace("@today@", today.toString())
                .replace("@title@", Quotes.around(title));
        return new TreeMap<>(Map.of(path, text));
    }
}
