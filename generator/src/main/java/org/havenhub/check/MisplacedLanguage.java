package org.havenhub.check;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.havenhub.content.Article;
import org.havenhub.language.Language;
import org.havenhub.markdown.Piece;
import org.havenhub.report.Problems;
import org.havenhub.report.Rule;

/**
 * A text below the folder of another language than its own. It is told by the small words that every sentence has: a text is only called
 * Spanish if many of its words are Spanish ones of that sort, of many kinds, and hardly any is such a word of its folder's language. So
 * neither names nor passages of another language make it so.
 */
final class MisplacedLanguage implements SiteRule {

    private static final Rule RULE = Rule.warning(
            "misplaced-language",
            "A text is in another language than its folder",
            "Screen readers would read it in the sounds of the wrong language, and readers of its own would not find it.",
            "Move the file to the folder of its language, or put its translation in its place.");

    /** The most frequent words without a meaning of their own, by language; none is a word of two of them. */
    private static final Map<String, Set<String>> SMALL_WORDS = Map.of(
            "en",
            words(
                    "the and of to you is it that in for are with this not they be or your if can what have when do from we"
                            + " there who will at but their them was on an by so which has been would about than"),
            "es",
            words(
                    "de la que el y en los se un por las con una su para es del lo más o al si le qué cuando te tu como pero"
                            + " hay sus está ser esta muy sin nos ya también porque este eso nadie alguien puedes quien"),
            "ar",
            words(
                    "في من على إلى أن لا ما هذا هذه التي الذي أو مع هو هي كل عن إذا لم قد ذلك كان لك أنت ثم حتى بعد قبل عند"
                            + " لكن بين غير وهو وهي ولا إن أي هل كما وأن ليس الذين يمكن يمكنك"));

    private static final int FEWEST_WORDS = 50;

    /** Names and titles have a few of them, again and again. */
    private static final int FEWEST_KINDS = 10;

    /** In a text of its language every third to fifth word is one. */
    private static final double LOWEST_SHARE = 0.15;

    /** So many kinds of small words of the folder's language are no accident. */
    private static final int MOST_OWN_KINDS = 5;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(WrittenPage page, Problems problems) {
        Article article = page.article();
        if (article.prose().words() < FEWEST_WORDS || !SMALL_WORDS.containsKey(base(article.language()))) {
            return;
        }
        List<Language> listed = page.settings().languages();
        seeming(article, listed).ifPresent(language -> {
            Language english = new Language("en");
            String path = article.path().replaceFirst("^content/[^/]+/", "content/" + language.tag() + "/");
            problems.add(
                    RULE,
                    article.matter().title().place(),
                    "This text seems to be in " + language.nameIn(english) + ", but it lies in the folder of "
                            + article.language().nameIn(english) + ".",
                    listed.contains(language)
                            ? "Move it to " + path + ", if nothing is there yet."
                            : "To have that language in this hub, add " + language.tag()
                                    + " to languages in haven.yaml, and move the text to " + path + ".");
        });
    }

    /** The language that a text is in, if it is certain and another one than that of its folder. */
    private static Optional<Language> seeming(Article article, List<Language> listed) {
        WordScan scan = new WordScan(article);
        Set<String> own = SMALL_WORDS.getOrDefault(base(article.language()), Set.of());
        Set<String> ownKinds = new HashSet<>();
        Map<String, Count> others = candidates(article, listed);
        int words = 0;
        for (String word = scan.next(); !word.isEmpty(); word = scan.next()) {
            words++;
            if (own.contains(word) && ownKinds.add(word) && ownKinds.size() >= MOST_OWN_KINDS) {
                return Optional.empty();
            }
            for (Count other : others.values()) {
                other.see(word);
            }
        }
        int all = words;
        return others.entrySet().stream()
                .filter(other -> other.getValue().isCertainIn(all))
                .map(Map.Entry::getKey)
                .map(language -> listed.stream()
                        .filter(known -> base(known).equals(language))
                        .findFirst()
                        .orElseGet(() -> new Language(language)))
                .findFirst();
    }

    /** English first texts stand in where Haven has none in the language of a hub: that is told in them. */
    private static Map<String, Count> candidates(Article article, List<Language> listed) {
        return SMALL_WORDS.keySet().stream()
                .filter(language -> !language.equals(base(article.language())))
                .filter(language -> !language.equals("en")
                        || listed.stream().anyMatch(known -> base(known).equals("en")))
                .collect(Collectors.toMap(
                        language -> language,
                        language -> new Count(SMALL_WORDS.getOrDefault(language, Set.of())),
                        (a, b) -> a,
                        TreeMap::new));
    }

    private static String base(Language language) {
        return language.tag().split("-", 2)[0];
    }

    private static Set<String> words(String words) {
        return Set.of(words.split(" ", -1));
    }

    /** The small words of one language in a text. */
    private static final class Count {

        private final Set<String> small;
        private final Set<String> kinds = new HashSet<>();
        private int seen;

        private Count(Set<String> small) {
            this.small = small;
        }

        private void see(String word) {
            if (small.contains(word)) {
                kinds.add(word);
                seen++;
            }
        }

        private boolean isCertainIn(int words) {
            return words >= FEWEST_WORDS && kinds.size() >= FEWEST_KINDS && seen >= LOWEST_SHARE * words;
        }
    }

    /** The words of a text in small letters, one after another, without quotes and code. */
    private static final class WordScan {

        private static final Set<String> OF_OTHERS = Set.of("blockquote", "pre", "code");

        private final String html;
        private int at;
        private int depth;

        private WordScan(Article article) {
            html = article.prose().sections().stream()
                    .flatMap(section -> section.pieces().stream())
                    .map(piece -> piece instanceof Piece.Html text ? text.html() : " ")
                    .collect(Collectors.joining());
        }

        /** Empty at the end. */
        private String next() {
            while (at < html.length()) {
                if (html.charAt(at) == '<') {
                    skipTag();
                } else if (Character.isLetter(html.charAt(at))) {
                    String word = word();
                    if (depth == 0) {
                        return word;
                    }
                } else {
                    at++;
                }
            }
            return "";
        }

        private String word() {
            int start = at;
            while (at < html.length()
                    && (Character.isLetter(html.charAt(at))
                            || Character.getType(html.charAt(at)) == Character.NON_SPACING_MARK)) {
                at++;
            }
            return html.substring(start, at).toLowerCase(Locale.ROOT);
        }

        private void skipTag() {
            int end = html.indexOf('>', at);
            String tag = html.substring(at + 1, end < 0 ? html.length() : end);
            at = end < 0 ? html.length() : end + 1;
            boolean isEnd = tag.startsWith("/");
            String name = (isEnd ? tag.substring(1) : tag).split(" ", 2)[0];
            if (OF_OTHERS.contains(name)) {
                depth += isEnd ? -1 : 1;
            }
        }
    }
}
