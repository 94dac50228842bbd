package org.havenhub.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The parameters of an address: what stands behind its question mark, and behind its number sign if that looks the same.
 *
 * @param start up to the question mark or number sign
 * @param query with its question mark; may be empty
 * @param fragment with its number sign; may be empty
 */
record Parameters(String start, String query, String fragment) {

    /** Of services that count visits or letters that were opened; compared in lower case. */
    private static final Set<String> MARKS = Set.of(
            "__cft__[0]",
            "__tn__",
            "_branch_match_id",
            "_branch_referrer",
            "_ga",
            "_gl",
            "_openstat",
            "at_campaign",
            "at_medium",
            "dclid",
            "epik",
            "fb_source",
            "fbclid",
            "gbraid",
            "gclid",
            "gclsrc",
            "gs_l",
            "hsctatracking",
            "igsh",
            "igshid",
            "li_fat_id",
            "mc_cid",
            "mc_eid",
            "mibextid",
            "mkt_tok",
            "msclkid",
            "s_cid",
            "sc_campaign",
            "spm",
            "srsltid",
            "ttclid",
            "twclid",
            "wbraid",
            "wickedid",
            "yclid",
            "ysclid");

    private static final Pattern KNOWN_MARK = Pattern.compile("(?:utm|mtm)_.+"
            + "|(?:matomo|piwik|pk)_(?:campaign|cid|content|group|keyword|kwd|medium|placement|source)"
            + "|hsa_(?:acc|ad|cam|grp|kw|la|mt|net|ol|src|tgt|ver)"
            + "|vero_(?:conv|id)|oly_(?:anon|enc)_id|_hs(?:enc|mi|fp)|__hs.*|action_.*_map");

    /** What is such a mark on one site, and may be needed on any other. */
    private static final Map<Pattern, Set<String>> MARKS_OF_SITES = Map.of(
            Pattern.compile("(?:.*\\.)?facebook\\.com"), Set.of("rdid", "share_url"),
            Pattern.compile("(?:.*\\.)?reddit\\.com"), Set.of("share_id"),
            Pattern.compile("(?:.*\\.)?youtube(?:-nocookie)?\\.com|youtu\\.be"), Set.of("feature", "pp", "si"),
            Pattern.compile("open\\.spotify\\.com"), Set.of("si"),
            Pattern.compile("(?:.*\\.)?(?:twitter|x)\\.com"), Set.of("ref_src", "ref_url", "s", "t"));

    private static final Pattern SERVER = Pattern.compile("[a-zA-Z]+://(?:[^/@]*@)?([^/:]+)");

    private static final Pattern LIKE_A_QUERY = Pattern.compile("#[^=&/]+=[^=]*(?:&[^=&]+=[^=]*)*");

    static Parameters of(String address) {
        int hash = address.indexOf('#');
        String before = hash < 0 ? address : address.substring(0, hash);
        String fragment = hash < 0 ? "" : address.substring(hash);
        int question = before.indexOf('?');
        return question < 0
                ? new Parameters(before, "", fragment)
                : new Parameters(before.substring(0, question), before.substring(question), fragment);
    }

    List<String> marks() {
        return Arrays.stream((query + "&" + parametersOfFragment()).split("[?#&]", -1))
                .filter(marked())
                .map(Parameters::name)
                .distinct()
                .toList();
    }

    String withoutMarks() {
        String cleanFragment = parametersOfFragment().isEmpty() ? fragment : kept(fragment);
        return start + kept(query) + cleanFragment;
    }

    private String parametersOfFragment() {
        return LIKE_A_QUERY.matcher(fragment).matches() ? fragment : "";
    }

    /** The others stay as they are, in their order, after the same sign. */
    private String kept(String parameters) {
        if (parameters.isEmpty()
                || Arrays.stream(parameters.substring(1).split("&", -1)).noneMatch(marked())) {
            return parameters;
        }
        String rest = Arrays.stream(parameters.substring(1).split("&", -1))
                .filter(marked().negate())
                .collect(Collectors.joining("&"));
        return rest.isEmpty() ? "" : parameters.charAt(0) + rest;
    }

    private Predicate<String> marked() {
        Set<String> ofSite = marksOfSite();
        return part -> {
            String name = decoded(name(part)).toLowerCase(Locale.ROOT);
            return MARKS.contains(name)
                    || ofSite.contains(name)
                    || KNOWN_MARK.matcher(name).matches();
        };
    }

    private Set<String> marksOfSite() {
        Matcher server = SERVER.matcher(start);
        String host = server.lookingAt() ? server.group(1).toLowerCase(Locale.ROOT) : "";
        return MARKS_OF_SITES.entrySet().stream()
                .filter(site -> site.getKey().matcher(host).matches())
                .findFirst()
                .map(Map.Entry::getValue)
                .orElse(Set.of());
    }

    /** As typed, so that an author finds it. */
    private static String name(String parameter) {
        return parameter.split("=", 2)[0];
    }

    /** As the other site reads it: any letter may be written as a number. */
    private static String decoded(String name) {
        try {
            return URLDecoder.decode(name, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // A percent sign that codes nothing stands for itself.
            return name;
        }
    }
}
