package org.havenhub.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
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
            "_ga",
            "_gl",
            "dclid",
            "fbclid",
            "gbraid",
            "gclid",
            "gclsrc",
            "gs_l",
            "igsh",
            "igshid",
            "li_fat_id",
            "mc_cid",
            "mc_eid",
            "mibextid",
            "mkt_tok",
            "msclkid",
            "s_cid",
            "spm",
            "srsltid",
            "ttclid",
            "twclid",
            "wbraid",
            "wickedid",
            "yclid",
            "ysclid");

    private static final Pattern MARK_BEGINNING =
            Pattern.compile("(?:utm|mtm|hsa|vero|oly|pk)_.+|_hs(?:enc|mi|fp)|__hs.*|action_.*_map");

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
                .map(Parameters::name)
                .filter(Parameters::isMark)
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
    private static String kept(String parameters) {
        if (parameters.isEmpty()
                || Arrays.stream(parameters.substring(1).split("&", -1)).noneMatch(isMarkedPart())) {
            return parameters;
        }
        String rest = Arrays.stream(parameters.substring(1).split("&", -1))
                .filter(isMarkedPart().negate())
                .collect(Collectors.joining("&"));
        return rest.isEmpty() ? "" : parameters.charAt(0) + rest;
    }

    private static Predicate<String> isMarkedPart() {
        return part -> isMark(name(part));
    }

    private static String name(String parameter) {
        return parameter.split("=", 2)[0];
    }

    private static boolean isMark(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return MARKS.contains(lower) || MARK_BEGINNING.matcher(lower).matches();
    }
}
