package org.havenhub.content;

import org.havenhub.language.Language;
import org.havenhub.markdown.Prose;
import org.havenhub.report.Place;

/**
 * A text of the hub: one Markdown file.
 *
 * @param kind where it belongs
 * @param path from the hub's root, for example {@code content/en/guides/listening.md}
 * @param language of its folder
 * @param slug the file name without {@code .md}; translations have the same
 * @param matter what stands above the text
 * @param prose the text
 */
public record Article(Kind kind, String path, Language language, String slug, FrontMatter matter, Prose prose) {

    /** The file as a whole. */
    public Place place() {
        return Place.inFile(path);
    }

    /** The same article, on the site whatever the day. */
    Article published() {
        return matter.isLimited() ? new Article(kind, path, language, slug, matter.published(), prose) : this;
    }

    /** Where an article belongs. */
    public enum Kind {
        /** {@code content/<language>/index.md} */
        HOME,
        /** {@code content/<language>/guides/*.md} */
        GUIDE,
        /** {@code content/<language>/pages/*.md} */
        PAGE
    }
}
