package org.havenhub.resource;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words by which people say that something must not be known, in the languages that tables come in. They are taken widely: an
 * address that is kept back can be told later, but one that was told cannot be kept back.
 */
public final class SecretWords {

    private static final List<String> WORDS = List.of(
            "confiden[tc]i[ae]l",
            "(?:un|non[- ]?)disclosed",
            "unlisted",
            "unpublished",
            "withheld",
            "\\bsecret(?:[oa]s?|ly)?\\b",
            "(?:\\bnot|\\bnever|\\w+n['’]t|\\bcannot) (?:to )?(?:be )?(?:made )?"
                    + "(?:publi[cs]|disclos|shar|reveal|releas|advertis|print|post|list|distribut|gi(?:ve|ving|ven) out|known)",
            "\\bnon[- ]public\\b",
            "not for publication",
            "(?:private|hidden|protected) (?:address|location)",
            "(?:address|location) (?:is )?(?:only )?(?:given|provided|shared|available|told) (?:only )?(?:on|upon|after|when|by)\\b",
            "\\bno (?:se )?(?:(?:debe|puede|deberá|podrá)n? )?(?:ser )?(?:hacer )?"
                    + "(?:p[uú]bli[cq]|divulg|difund|revel|compart|facilit|dar a conocer)",
            "\\bsin (?:publicar|divulgar|revelar)",
            "secr[eè]te?s?\\b",
            "\\bne (?:pas|jamais) (?:publi|diffus|divulgu|communiqu|affich|partag)",
            "\\bnon (?:publi|communiqu|diffus|divulg|pubblic)",
            "vertraulich",
            "\\bgeheim(?!nis)",
            "\\bnicht (?:öffentlich|veröffentlich|weitergeb|bekannt ?g)",
            "confidenzial",
            "\\bsegret[oaie]\\b",
            "\\bsigilos[oa]",
            "\\bnão (?:public|públic|divulg|partilh|compartilh)",
            "(?:adresse|anschrift|indirizzo|endereço|morada) (?:privée?|anonym|protégée?|riservat|protett|nascost|reservad|protegid|ocult)",
            "(?:direcci[oó]n|ubicaci[oó]n|domicilio|lugar) (?:reservad|protegid|ocult|privad)[oa]",
            "\\b(?:ال)?سري[ةه]?\\b",
            "\\b(?:لا|عدم) (?:ال)?(?:تنشر|نشر|تشارك|مشاركة|تفش|إفشاء)",
            "غير معلن");

    private static final Pattern SAID = Pattern.compile(
            "(?:" + String.join("|", WORDS).replace(" ", "\\s+") + ")\\w*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    /** What takes back a name such as {@code is_confidential}. */
    private static final Set<String> DENIALS = Set.of("no", "false", "0", "n", "f");

    private SecretWords() {}

    /**
     * The first such words of a field; all of it if its name has such words, unless it is a no.
     *
     * @param name with the names of all that it stands in
     */
    public static Optional<String> in(String name, String text) {
        String plain = text.strip();
        boolean isNamed = find(name.replace('_', ' ')).isPresent() && !DENIALS.contains(plain.toLowerCase(Locale.ROOT));
        return isNamed ? Optional.of(plain) : find(plain);
    }

    private static Optional<String> find(String text) {
        Matcher words = SAID.matcher(text);
        return words.find() ? Optional.of(words.group().replaceAll("(?U)\\s+", " ")) : Optional.empty();
    }
}
