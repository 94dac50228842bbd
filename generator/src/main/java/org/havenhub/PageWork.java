package org.havenhub;

import java.nio.charset.StandardCharsets;
import org.havenhub.check.HtmlCheck;
import org.havenhub.check.Leaks;
import org.havenhub.check.PageFacts;
import org.havenhub.check.SiteFacts;
import org.havenhub.files.Fingerprint;
import org.havenhub.files.SiteOutput;
import org.havenhub.render.Renderer;
import org.havenhub.report.Checked;
import org.havenhub.site.Page;

/**
 * What is done to each page: render, verify, stage. Any number of threads may do it at once.
 *
 * @param site what the check of a page needs to know of all others
 * @param leaks what no page may hold
 */
record PageWork(Renderer renderer, SiteOutput output, SiteFacts site, Leaks leaks, Workplace workplace) {

    Checked<PageFacts> finish(Page page) {
        return workplace.stopwatch().part(Profile.Sort.PAGE, page.address().path(), () -> make(page));
    }

    private Checked<PageFacts> make(Page page) {
        Checked<String> rendered = workplace
                .stopwatch()
                .measured(Profile.Sort.TEMPLATE, Renderer.templateOf(page), () -> renderer.render(page));
        if (rendered.report().hasErrors()) {
            return rendered.map(html -> PageFacts.unmade(page.address()));
        }
        return rendered.map(html -> verify(page, html));
    }

    private PageFacts verify(Page page, String html) {
        byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
        output.put(page.address().path(), bytes);
        return workplace
                .memo()
                .facts()
                .get(
                        () -> new Memo.FactsKey(page.address(), Fingerprint.of(bytes)),
                        () -> HtmlCheck.check(page.address(), html, site, leaks));
    }
}
