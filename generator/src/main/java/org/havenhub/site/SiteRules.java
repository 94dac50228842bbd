package org.havenhub.site;

import java.util.List;
import org.havenhub.report.Rule;

/** The rules that only the whole site can tell. */
final class SiteRules {

    static final Rule BROKEN_LINK = Rule.error(
            "broken-link",
            "A link leads nowhere",
            "A reader who follows it meets an error page when they hoped for help.",
            "Write the path to the other guide's file, seen from the guide you are in, for example other-guide.md.");

    static final Rule BROKEN_FRAGMENT = Rule.error(
            "broken-fragment",
            "A link names a heading that does not exist",
            "The reader lands at the top of the page and has to search for the part you promised.",
            "Write the id of the heading after the #. It is made of the heading's words, or given as {#id}.");

    static final Rule MISSING_PICTURE = Rule.error(
            "missing-picture",
            "A picture is not there",
            "Readers see a broken frame instead of the picture.",
            "Put the picture into the media folder and write its path seen from the guide, for example"
                    + " ../../../media/harbour.png.");

    static final Rule UNPUBLISHED_TARGET = Rule.error(
            "unpublished-target",
            "A link leads to something that is not published",
            "Readers would meet an error page.",
            "Publish the target, or take the link out until it is.");

    static final Rule OWN_SITE = Rule.warning(
            "own-site-link",
            "A link to a page of this hub has its whole address",
            "Whoever looks at a preview or a copy of the hub is led away from it, and a link that follows the file stays right when the"
                    + " page is renamed.",
            "Write the path of the file, such as other-guide.md.");

    static final Rule UNKNOWN_TOPIC = unknown("topic", "topics");
    static final Rule UNKNOWN_KIND = unknown("kind", "kinds");
    static final Rule UNKNOWN_AREA = unknown("area", "areas");

    static final Rule UNKNOWN_RESOURCE = Rule.error(
            "unknown-resource",
            "A resource is named that does not exist",
            "Readers would miss the help they are promised.",
            "Write the id of a resource in the resources folder.");

    static final Rule UNKNOWN_FILTER = Rule.error(
            "unknown-filter",
            "A list of resources asks for something unknown",
            "The list would hold the wrong resources.",
            "Use kind, topic, area, language, cost or channel, for example resources:kind=helpline&topic=crisis.");

    static final Rule EMPTY_LIST = Rule.warning(
            "empty-resource-list",
            "A list of resources is empty",
            "The reader finds nothing where help was promised.",
            "Ask for less, or add a resource that fits.");

    static final Rule DUPLICATE_ID = Rule.error(
            "duplicate-id",
            "Two things have the same id",
            "A link to the one may show the other, and a wrong number can do harm.",
            "Give one of them an id of its own.");

    static final Rule SAME_ADDRESS = Rule.error(
            "same-address",
            "Two pages have the same address",
            "One would overwrite the other, and nobody could tell which.",
            "Rename one of the two files. Addresses that differ only in capitals or accents count as the same.");

    static final Rule ALIAS_CLASH = Rule.error(
            "alias-clash",
            "A former address is in use",
            "Readers who saved the old address would land on the wrong page.",
            "Remove the alias, or write the address that the page really had.");

    static final Rule BAD_ALIAS = Rule.error(
            "bad-alias",
            "A former address cannot exist",
            "Readers who saved the old address would not be led to the page.",
            "Write the path from the site's root, of plain letters, digits and hyphens and with .html at its end, for"
                    + " example guides/old-name.html.");

    static final Rule UNKNOWN_MENU_ITEM = Rule.error(
            "unknown-menu-item",
            "The menu names a page that does not exist",
            "Readers rely on the menu to find their way.",
            "Write home, guides, topics, help or a-z, or the path of a page below its language, for example pages/about.md.");

    private SiteRules() {}

    static List<Rule> all() {
        return List.of(
                BROKEN_LINK,
                BROKEN_FRAGMENT,
                MISSING_PICTURE,
                UNPUBLISHED_TARGET,
                OWN_SITE,
                UNKNOWN_TOPIC,
                UNKNOWN_KIND,
                UNKNOWN_AREA,
                UNKNOWN_RESOURCE,
                UNKNOWN_FILTER,
                EMPTY_LIST,
                DUPLICATE_ID,
                SAME_ADDRESS,
                ALIAS_CLASH,
                BAD_ALIAS,
                UNKNOWN_MENU_ITEM);
    }

    private static Rule unknown(String what, String section) {
        return Rule.error(
                "unknown-" + what,
                (what.equals("area") ? "An " : "A ") + what + " is named that does not exist",
                "Readers who look there would not find it.",
                "Write the id of one of the " + section + " in haven.yaml, or add it there.");
    }
}
