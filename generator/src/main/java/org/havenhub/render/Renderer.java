package org.havenhub.render;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.havenhub.language.Language;
import org.havenhub.quiet.QuietPage;
import org.havenhub.quiet.QuietWords;
import org.havenhub.render.view.View;
import org.havenhub.report.Checked;
import org.havenhub.report.Rule;
import org.havenhub.site.Page;
import org.havenhub.site.PagePolicy;
import org.havenhub.site.Site;
import org.havenhub.theme.Theme;

/**
 * Turns the pages of a site into HTML. Any number of threads may render pages with one renderer.
 *
 * <pre>{@code
 * Checked<Templates> templates = Templates.of(theme);
 * Checked<String> html = Renderer.of(site, templates.value()).render(page);
 * }</pre>
 */
public final class Renderer {

    private final Templates templates;
    private final Frames frames;
    private final QuietWords quietWords;

    /** Of this build alone: on a machine that was busy with something else, the next one is worth a try. */
    private final Endless endless = new Endless();

    private Renderer(Site site, Templates templates) {
        this.templates = templates;
        Overview overview = Overview.of(site);
        Theme theme = templates.theme();
        PagePolicy policy = PagePolicy.of(site, theme.assets().keySet());
        Map<Language, Voice> voices = voices(site, theme);
        frames = new Frames(overview, voices, policy);
        quietWords = QuietMaker.words(voices.values(), site.settings());
    }

    /** A renderer for the pages of a site, in the look of a theme. */
    public static Renderer of(Site site, Templates templates) {
        return new Renderer(site, templates);
    }

    /** The HTML of a page. If its template has a fault, that is reported and the text is empty. */
    public Checked<String> render(Page page) {
        Standpoint here = frames.standpoint(page);
        Layout<?> layout = Layout.of(page);
        View view = layout.view(page, here);
        Checked<String> html = templates.render(layout, view, here.voice(), endless);
        return page instanceof Page.Quiet && !html.report().hasErrors()
                ? html.map(told -> QuietPage.of(
                        told, quietWords, here.voice().say(Phrase.QUIET_MARK).text()))
                : html;
    }

    /** The words that no sheet may tell of those that do not tell what they are about. */
    public QuietWords quietWords() {
        return quietWords;
    }

    /** The path of the template that a page is made with. */
    public static String templateOf(Page page) {
        return Layout.of(page).path();
    }

    /** Every rule that this room reports on. */
    public static List<Rule> rules() {
        return RenderRules.all();
    }

    private static Map<Language, Voice> voices(Site site, Theme theme) {
        Map<Language, Voice> voices = new TreeMap<>();
        for (Language language : site.settings().languages()) {
            voices.put(language, Voice.of(language, theme.messages(language), site));
        }
        return voices;
    }
}
