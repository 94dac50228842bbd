package org.havenhub.render;

import freemarker.core.HTMLOutputFormat;
import org.havenhub.render.view.Words;

/** Writes text as HTML. */
final class Markup {

    private Markup() {}

    /** The text with every character escaped that means something in HTML: safe between tags and in quoted attributes. */
    static String escape(String text) {
        return HTMLOutputFormat.INSTANCE.escapePlainText(text);
    }

    /** The words with their language and direction around them, where those are not the page's. */
    static String of(Words words) {
        return inLanguage(escape(words.text()), words.lang(), words.dir());
    }

    static String inLanguage(String html, String lang, String dir) {
        if (!lang.isEmpty()) {
            return "<span lang=\"" + escape(lang) + "\" dir=\"" + escape(dir) + "\">" + html + "</span>";
        }
        return dir.isEmpty() ? html : "<bdi dir=\"" + escape(dir) + "\">" + html + "</bdi>";
    }
}
