package org.havenhub.theme;

import java.util.List;
import org.havenhub.report.Rule;

/** What can be wrong with a theme or with a hub's changes to it. */
final class ThemeRules {

    static final Rule TEMPLATE_UNSAFE = Rule.error(
            "template-unsafe",
            "A template does something that is not safe",
            "Escaping keeps the words of many editors from becoming code in a reader's browser. A template that goes round it"
                    + " puts every reader at risk. One that tells the time or the ways of the machine that builds the site gives"
                    + " away something about those who make it.",
            "Take the forbidden expression out. Templates only loop, choose and print.");

    static final Rule THEME_ENCODING = Rule.error(
            "theme-encoding",
            "A file of the theme is not UTF-8",
            "Accents and other letters would come out as rubbish.",
            "Save the file as UTF-8; every editor has a setting for it.");

    static final Rule UNKNOWN_THEME_FILE = Rule.error(
            "unknown-theme-file",
            "A file in the theme folder takes no effect",
            "A file in the hub's theme folder replaces the file of the theme that has the same path. With a slip in the path"
                    + " it replaces nothing, and nobody notices.",
            "Give it the path of the file that it replaces. New files may lie in components/ and assets/.");

    static final Rule MISSING_MESSAGE = Rule.warning(
            "missing-message",
            "The theme has no words for something in a language",
            "Readers of that language see English words there.",
            "Add the messages to theme/messages/<language>.yaml. Send them to the theme's makers too, so that others have"
                    + " them.");

    static final Rule UNKNOWN_MESSAGE = Rule.error(
            "unknown-message",
            "A message that nothing uses",
            "Words under a mistyped key never appear, and the old words stay.",
            "Use a key of the theme's messages/en.yaml.");

    static final Rule MESSAGE_FORM = Rule.error(
            "message-form",
            "A message has the wrong parts",
            "A sentence with a hole that nothing fills, or without a form that its language needs, cannot be shown. A link or"
                    + " button without words cannot be found, the way out least of all.",
            "Use the same {holes} as the English message, and words. A message with plural forms has at least the form"
                    + " “other”.");

    static final Rule MISSING_HOLE = Rule.warning(
            "missing-hole",
            "A message leaves out what the theme fills in",
            "A date, a number or a name that the theme tells readers at this place is on no page any more.",
            "Write the hole where it belongs, with its name in braces, for example {date}.");

    static final Rule ADAPTED_BRAND = Rule.note(
            "adapted-brand",
            "The main colour is darker where it is words",
            "Words in a pale colour cannot be read by people with weak sight, on a cracked screen, or in the sun.",
            "Nothing needs doing. To choose the shade yourself, write a darker colour as brand.");

    private ThemeRules() {}

    static List<Rule> all() {
        return List.of(
                TEMPLATE_UNSAFE,
                THEME_ENCODING,
                UNKNOWN_THEME_FILE,
                MISSING_MESSAGE,
                UNKNOWN_MESSAGE,
                MESSAGE_FORM,
                MISSING_HOLE,
                ADAPTED_BRAND);
    }
}
