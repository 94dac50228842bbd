package org.havenhub.resource;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How French, German, Italian and Portuguese say of an address that it must not be known, and of anything that it must not be
 * published. {@link SecretPhrases} has English, Spanish and Arabic, in which more is told apart.
 *
 * @param places names for an address
 * @param others what stands before an address that is another's, or none, with the space behind it
 * @param kept that it is secret
 * @param links words between the two, each with the space behind it
 * @param refused that it is not published, with the word for not
 * @param orders not to publish something
 * @param articles what may stand before a place, with the space behind it if there is one
 * @param houses that are secret, and other places
 */
record SecretTongues(
        String places,
        List<String> others,
        String kept,
        String links,
        String refused,
        String orders,
        String articles,
        String houses) {

    private static final SecretTongues FRENCH = new SecretTongues(
            "adresse|localisation|emplacement",
            List.of("votre ", "ton ", "pas une "),
            "confidentiel(?:le)?|secr[eè]te?|cachée?|masquée?",
            "(?:est|reste|doit|rester|être|gardée?|tenue?|strictement|totalement|toujours) ",
            "(?:n'est |ne doit |ne sera )?(?:pas|jamais|non) (?:être )?(?:rendue? )?(?:publi(?:ée?|que)|diffusée?|divulguée?"
                    + "|communiquée?|affichée?)",
            "(?:ne pas|ne jamais|à ne pas) (?:publier|diffuser|divulguer|communiquer|afficher|partager|montrer|mettre en ligne)",
            "(?:l'|le |la |cette |notre |son |leur )",
            "(?:foyer|refuge|hébergement|logement) (?:secret|confidentiel)|lieu (?:tenu |est |reste )?secret");

    private static final SecretTongues GERMAN = new SecretTongues(
            "adresse|anschrift|standort|aufenthaltsort",
            List.of("ihre ", "deine ", "eure ", "keine ", "mail-"),
            "vertraulich(?:e[nrs]?)?|geheim(?:e[nrs]?)?|geheim ?gehalten|anonym(?:e[nrs]?)?|nicht öffentlich(?:e[nrs]?)?",
            "(?:ist|bleibt|wird|muss|bitte|streng|immer|stets) ",
            "(?:nicht|nie|niemals) (?:veröffentlich(?:t|en)|öffentlich|bekannt ?(?:gegeben|geben|machen)|weiter(?:gegeben|geben)"
                    + "|mitgeteilt|(?:an)?zeigen)",
            "nicht (?:veröffentlichen|weitergeben|anzeigen|online stellen|ins (?:netz|internet)(?: stellen)?"
                    + "|zur veröffentlichung|für die (?:website|webseite|öffentlichkeit))",
            "(?:die |diese |unsere |der )",
            "(?:geheime[rs]?|anonyme[rs]?) (?:frauenhaus|schutzwohnung|zufluchtswohnung|ort)");

    private static final SecretTongues ITALIAN = new SecretTongues(
            "indirizzo|ubicazione",
            List.of("tuo ", "suo ", "vostro ", "non è un "),
            "riservat[oa]|segret[oa]|confidenziale|protett[oa]|nascost[oa]",
            "(?:è|resta|rimane|deve|essere|viene|tenut[oa]|strettamente|sempre) ",
            "(?:non|mai) (?:è |va |deve essere |sarà |viene )?(?:res[oa] )?(?:pubblic(?:o|a|at[oa])|divulgat[oa]|diffus[oa]"
                    + "|comunicat[oa])",
            "(?:da )?non (?:pubblicare|divulgare|diffondere|condividere|comunicare|mostrare|mettere (?:online|sul sito))",
            "(?:l'|il |la |questo |questa |nostro |nostra )",
            "cas[ae](?: di)? (?:rifugio|accoglienza|protezione) (?:segret[ae]|a indirizzo segreto)|(?:luogo|sede) segret[oa]");

    private static final SecretTongues PORTUGUESE = new SecretTongues(
            "endereço|morada|localização",
            List.of("seu ", "teu ", "sua ", "tua ", "não é um ", "não é uma "),
            "confidencial|secret[oa]|sigilos[oa]|reservad[oa]|protegid[oa]|ocult[oa]",
            "(?:é|está|fica|deve|ser|mantid[oa]|estritamente|sempre) ",
            "(?:não|nunca) (?:é |deve ser |será |pode ser )?(?:públic[oa]|publicad[oa]|divulgad[oa]|partilhad[oa]"
                    + "|compartilhad[oa])",
            "não (?:publicar|publique|divulgar|divulgue|partilhar|compartilhar|mostrar|colocar (?:online|no site|na internet))",
            "(?:o |a |este |esta |nosso |nossa )",
            "casas?[- ](?:de )?(?:abrigo|acolhimento) (?:secret[oa]s?|sigilos[oa]s?|confidencia(?:l|is))|local (?:secreto|sigiloso)");

    private static final List<SecretTongues> ALL = List.of(FRENCH, GERMAN, ITALIAN, PORTUGUESE);

    private static final String BETWEEN = "(?: ?[:(–—-]+ ?| )";

    SecretTongues {
        others = List.copyOf(others);
    }

    /** Of an address, which they name. Each begins with a word. */
    static List<String> phrases() {
        return ALL.stream().flatMap(SecretTongues::ofPlace).toList();
    }

    /** Not to publish what stands beside them. */
    static String allOrders() {
        return joined(ALL.stream().map(SecretTongues::orders));
    }

    /** Words that say it alone where an address should stand. */
    static String words() {
        return joined(ALL.stream().map(SecretTongues::kept));
    }

    private Stream<String> ofPlace() {
        String ours = others.stream().map(word -> "(?<!" + word + ")").collect(Collectors.joining());
        String place = "(?=" + places + ")" + ours + "(?:" + places + ")";
        return Stream.of(
                place + BETWEEN + "(?:" + links + "){0,8}(?:" + kept + "|" + refused + ")\\b",
                "(?:" + kept + ") (?:" + places + ")\\b",
                "(?:" + orders + ") " + articles + "{0,4}(?:" + places + ")\\b",
                "(?:" + houses + ")\\b");
    }

    private static String joined(Stream<String> words) {
        return words.collect(Collectors.joining("|"));
    }
}
