package org.havenhub.exchange;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the name of a column says of keeping something private, in English, Spanish, French, German, Italian and Portuguese. The names
 * that people give to such columns have no end: those that say of an address that it is secret are understood, and others that speak of
 * privacy are known as such, so that nobody's wish gets lost with the column.
 */
final class PrivateColumn {

    private static final String PLACE =
            "(?:address|location|venue|direccion|ubicacion|domicilio|adresse|localisation|anschrift"
                    + "|standort|indirizzo|ubicazione|endereco|morada|localizacao)(?:es|n|s)?";

    private static final String KEPT = "(?:confidential|private|secret|confidencial|privad[oa]|secret[oa]"
            + "|confidentiel(?:le)?|privee?|secrete|vertraulich(?:e[nrs]?)?|geheim(?:e[nrs]?)?|privat(?:e[nrs]?)?"
            + "|riservat[oa]|segret[oa]|confidenziale|privat[oa]|sigilos[oa])";

    /** Words that say so of an address, and may say something else where no address is named. */
    private static final String KEPT_PLACE = "(?:" + KEPT
            + "|hidden|undisclosed|withheld|protected|not public|not published|not to be published|unpublished"
            + "|do not (?:publish|share|show)|ocult[oa]|reservad[oa]|protegid[oa]|no public[oa]|no publicar"
            + "|cachee?|masquee?|protegee?|non publi(?:e|ee|que)|a ne pas publier|anonyme?|verborgen|nicht offentlich"
            + "|nicht veroffentlich(?:t|en)|nascost[oa]|protett[oa]|non pubblic(?:o|a|are)|nao public(?:o|a|ar))";

    private static final String TO_KEEP =
            "(?:hide|withhold|(?:do not|don t|never) (?:publish|share|show|print|list|post|disclose)"
                    + "|ocultar|esconder|no (?:publicar|mostrar|difundir|divulgar|compartir)"
                    + "|masquer|cacher|ne (?:pas|jamais) (?:publier|diffuser|divulguer|communiquer|afficher|partager|montrer)"
                    + "|nascondere|non (?:pubblicare|mostrare|divulgare|diffondere|condividere)"
                    + "|nao (?:publicar|mostrar|divulgar|partilhar|compartilhar|exibir))";

    private static final String ARTICLE =
            "(?:(?:the|this|our|la|el|su|esta|nuestra|l|le|cette|notre|die|unsere|il|lo|o|a) )?";

    private static final Pattern WITH_PLACE = Pattern.compile("(?:is |es |est |ist |e )?" + ARTICLE
            + "(?:(?:keep |kept |mantener )?" + ARTICLE + PLACE
            + " (?:is |es |est |est elle |ist |e |kept |to be kept |en )?"
            + KEPT_PLACE + "|" + KEPT_PLACE + " " + PLACE + "|" + TO_KEEP + " " + ARTICLE + PLACE + ")");

    private static final Pattern WITHOUT_PLACE = Pattern.compile("(?:is |es |est |ist |keep |kept )?" + KEPT);

    /** What many write behind the question, for the answer. */
    private static final Pattern ANSWERS = Pattern.compile(
            " (?:yes no|yes or no|y n|yes|si no|s n|si|oui non|o n|ja nein|j n|sim nao|true false|verdadero falso|x)$");

    /** Where everybody may look. What is on site is a car park. */
    private static final String SITE = "(?:(?:(?:the|our|la|el|le|notre|der|die) )?(?:public )?"
            + "(?:web ?sites?|web|webseite|homepage|internet|directory|map)|(?:the|our|le|notre) site)";

    private static final String SHOW =
            "(?:shown?|shared?|display(?:ed)?|list(?:ed)?|print(?:ed)?|reveal|publici[sz]e|advertise"
                    + "|mostrar|muestra|compartir|afficher|montrer|partager|communiquer|anzeigen|zeigen|mostrare|condividere|exibir"
                    + "|partilhar|compartilhar)";

    private static final String NUMBER =
            "(?:(?:tele)?phones?|numbers?|tel|mobiles?|e ?mails?|telefonos?|numeros?|correos?|telefon|nummer|telephone|numero)"
                    + "(?: (?:numbers?|nos?))?";

    private static final Pattern ABOUT_PRIVACY = Pattern.compile(List.of(
                    "privat(?:e|ely)|privacy|privad[oa]s?|privacidad",
                    "confidential(?:ity|ly)?|confidencial(?:es|idad)?",
                    "hid(?:e|den)|ocult[oa]s?|ocultar|esconder|escondid[oa]s?",
                    "internal(?:ly)?|intern[oa]s?|staff only|for staff|solo (?:el )?personal",
                    "secret(?:s|ly|[oa]s?)?|undisclosed|withh(?:old|eld)|reservad[oa]s?|restricted|restringid[oa]s?",
                    "(?:un)?publish(?:ed|ing|able)?|publicar(?:se)?|publicad[oa]s?|publicable|publicamos|se publica",
                    "(?:not|non|make|is|no|es|hacer) public[oa]?|" + PLACE + " public[oa]?|public " + PLACE,
                    "ex directory|(?:do not|don t|dont|not to be|not for) (?:giv(?:e|en|ing) out|pass(?:ed|ing)? on|publication)"
                            + "|no (?:facilitar|dar)",
                    "unlisted|visib(?:le|ility|ilidad)|sensitive|embargo(?:ed)?",
                    // What may be shown says what may not.
                    SHOW + " " + ARTICLE + "(?:(?:full|exact|street) )?" + PLACE,
                    SHOW + " " + ARTICLE + NUMBER + "|" + NUMBER + " (?:(?:is|to be|can be|may be|es) )?" + SHOW,
                    "giv(?:e|en|ing) out|opt(?:ed)? out|consent(?: given)?$|^dnp$|(?:agency|agencies) (?:use )?only"
                            + "|staff (?:mobile|phone|number)",
                    PLACE + " (?:(?:is|to be|can be|may be|es|est|ist) )?(?:" + SHOW + "|online|(?:on|in|en|sur|auf) "
                            + SITE + ")",
                    "(?:do not|don t|dont|not to be|no) (?:" + SHOW + "|post|disclose|release|difundir|divulgar)",
                    "not for (?:" + SITE
                            + "|publication|sharing|release)|disclos(?:e|able)|suppress(?:ed)?|redact(?:ed)?",
                    "(?:ok|okay|can|may|permission|consent|happy|agree[ds]?|allowed) (?:to |be |we ){0,4}(?:" + SHOW
                            + ")",
                    "(?:access|security|sensitivity|disclosure) (?:level|class|classification)",
                    "level of (?:access|security|sensitivity)|nivel de (?:acceso|seguridad)|niveau d acces|zugriffsstufe",
                    "confidentiel(?:le)?s?|confidentialite|privee?s?|secretes?|cachee?s?|cacher|masquer|masquee?s?|internes?",
                    "publier|publiee?s?|publiable|diffuser|diffusable|ne pas \\w+",
                    "vertraulich\\w*|geheim\\w*|privat(?:e[nrs])?|interne[nrs]|veroffentlich\\w*|sichtbar\\w*|freigabe"
                            + "|freigegeben|verborgen|gesperrt|nicht (?:offentlich|anzeigen|weitergeben)",
                    "riservat[oaie](?! (?:a|ai|agli|alle)\\b)|segret[oaie]|confidenzial[ei]|privat[oai]|nascost[oaie]|nascondere"
                            + "|pubblicar[ei]|pubblicat[oaie]|visibil[ei]|non pubblic[oaie]",
                    "sigilos[oa]s?|sigilo|confidenciais|visivel|nao (?:publicar|mostrar|divulgar|partilhar|compartilhar)")
            .stream()
            .collect(Collectors.joining(
                    "|",
                    "\\b(?:",
                    ")\\b|^(?:public[oa]?|pubblic[oa]|offentlich)$|^(?:(?:" + SHOW
                            + "|put|include[ds]?|add(?:ed)?|appears?|ok|live|to|go) ){0,8}(?:on|in|for|en|sur|auf|im) "
                            + SITE + "$")));

    /** A page that every organisation has, and no wish of anybody. */
    private static final Pattern STATEMENT = Pattern.compile(
            "(?:privacy|confidentiality) (?:policy|notice|statement|agreement)|(?:politica|aviso) de privacidad"
                    + "|politique de confidentialite");

    /** What asks whether all may know, not whether nobody may. */
    private static final Pattern TO_SHOW = Pattern.compile(
            "^(?!.*\\b(?:not|non|no|do not|don t|never|un\\w+)\\b).*\\b(?:public|publish(?:ed|able)?|visib(?:le|ility)"
                    + "|" + SHOW + "|public[oa]|publicad[oa]|publicar)\\b");

    private static final Set<String> YES = Set.of("true", "yes", "y", "1", "public", "si");
    private static final Set<String> NO = Set.of("false", "no", "n", "0", "none");

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private PrivateColumn() {}

    /** Whether it says of the address in a row that it is secret. */
    static boolean keepsAddress(String name) {
        return namesPlace(name) || isBare(name);
    }

    /** Whether it says so without naming the address: it may be the whole row that is meant. */
    static boolean isBare(String name) {
        return WITHOUT_PLACE.matcher(question(name)).matches();
    }

    /** Whether it has to do with privacy in any way. */
    static boolean isAboutPrivacy(String name) {
        String plain = STATEMENT.matcher(plain(name)).replaceAll("");
        return keepsAddress(name) || ABOUT_PRIVACY.matcher(plain).find();
    }

    /**
     * Whether an answer to it may keep something private: any but the plain one that says the contrary, as {@code true} to {@code
     * is_public} and {@code false} to {@code hidden}.
     */
    static boolean isKept(String name, String answer) {
        boolean asksToShow = TO_SHOW.matcher(plain(name)).find();
        String plain = plain(answer);
        boolean isOpen = asksToShow ? YES.contains(plain) : NO.contains(plain);
        return isAboutPrivacy(name) && !isOpen;
    }

    private static boolean namesPlace(String name) {
        return WITH_PLACE.matcher(question(name)).matches();
    }

    private static String question(String name) {
        return ANSWERS.matcher(plain(name)).replaceAll("");
    }

    /** Words in small letters without accents and signs: {@code isPrivate} and {@code is_private?} are {@code is private}. */
    private static String plain(String name) {
        String words = name.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ");
        String letters = Normalizer.normalize(words, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        return NO_LETTERS.matcher(letters).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
