package org.havenhub.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.havenhub.report.Rule;
import org.havenhub.site.PagePolicy;
import org.jsoup.nodes.Element;

/**
 * A finished page says itself what it is written in, what it may load and that it tells nobody where a reader came from: the only guard where a host sends
 * no headers, and where a page is opened from a disk.
 */
final class MissingPolicy implements HtmlRule {

    private static final Rule RULE = Rule.error(
            "missing-policy",
            "A finished page lacks its security policy",
            "Without it, a browser would load from elsewhere whatever slips into the page, and tell other sites where a"
                    + " reader came from.",
            "Begin the head of the template with <meta charset=\"utf-8\">, then <meta http-equiv=\"Content-Security-Policy\""
                    + " content=\"${site.policy}\"> and <meta name=\"referrer\" content=\"no-referrer\">.");

    /** How far browsers look at least, if every letter takes as many bytes as it can. */
    private static final int LOOKED_AT = 256;

    /** Browsers look for it before they know what is a tag, so what looks like one counts. */
    private static final Pattern FIRST_WORD =
            Pattern.compile("<meta(?<utf8>\\s+charset=([\"']?)utf-8\\2\\s*/?>)?", Pattern.CASE_INSENSITIVE);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(FinishedPage page, Findings findings) {
        if (!saysFirstWhatItIsWrittenIn(page.html())) {
            findings.add(RULE, "it does not say first that it is written in UTF-8.");
        }
        boolean loads = false;
        boolean guarded = false;
        boolean silent = false;
        boolean talks = false;
        String policy = page.site().policy().text();
        for (Element element : page.elements()) {
            String name = element.normalName();
            loads |= name.equals("link") || name.equals("script") || name.equals("body");
            if (name.equals("meta") && !loads) {
                guarded |= element.attr("http-equiv").equalsIgnoreCase(PagePolicy.NAME)
                        && element.attr("content").equals(policy);
                silent |= isSilent(element);
            }
            // The last one counts.
            talks |= name.equals("meta")
                    && element.attr("name").strip().equalsIgnoreCase("referrer")
                    && !isSilent(element);
        }
        if (!guarded) {
            findings.add(RULE, "it does not state the policy of the site before it loads anything.");
        }
        if (!silent) {
            findings.add(RULE, "it does not say before it loads anything that links tell nothing of the reader.");
        }
        if (talks) {
            findings.add(RULE, "it takes back that links tell nothing of the reader.");
        }
    }

    private static boolean saysFirstWhatItIsWrittenIn(String html) {
        Matcher first = FIRST_WORD.matcher(html).region(0, Math.min(html.length(), LOOKED_AT));
        return first.find() && first.group("utf8") != null;
    }

    private static boolean isSilent(Element meta) {
        return meta.attr("name").equals("referrer") && meta.attr("content").equals("no-referrer");
    }
}
