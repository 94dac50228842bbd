package org.havenhub.site;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.havenhub.content.Article;

/**
 * Knows of which file a page of this hub was made, by its path in a browser, which people copy from a preview.
 *
 * @param articles of the hub
 * @param resources of the hub
 */
record PreviewedPage(Articles articles, ResourceIndex resources) {

    private static final Pattern PATH = Pattern.compile("/*(?<page>[^?#]*)(?:\\?[^#]*)?(?<fragment>#.+)?.*");

    /** Behind the folder of a language. */
    private static final Pattern OF_HELP = Pattern.compile(
            "(?:.*/)?help/(?:index|(?<id>[^/]+)|by-(?<question>kind|topic|area|language|cost|channel)/(?<answer>[^/]+))\\.html");

    /**
     * What an article would write to link the page; empty if no file made it.
     *
     * @param path what follows the host in the address
     */
    Optional<String> source(String path, Article from) {
        Matcher parts = PATH.matcher(path);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String page = Address.decoded(parts.group("page"));
        String file = page.isEmpty() || page.endsWith("/") ? page + "index.html" : page;
        String fragment = parts.group("fragment") == null ? "" : parts.group("fragment");
        return article(file)
                .map(found -> new Address(found.path()).from(new Address(from.path())) + fragment)
                .or(() -> help(file));
    }

    private Optional<Article> article(String file) {
        return articles.paths().stream()
                .flatMap(path -> articles.at(path).stream())
                .filter(article -> articles.address(article).path().equals(file))
                .findFirst();
    }

    private Optional<String> help(String file) {
        Matcher help = OF_HELP.matcher(file);
        if (!help.matches()) {
            return Optional.empty();
        }
        if (help.group("question") != null) {
            return Optional.of("resources:" + help.group("question") + "=" + help.group("answer"));
        }
        return help.group("id") == null
                ? Optional.of("resources:")
                : Optional.of("resource:" + help.group("id")).filter(id -> resources.isKnown(help.group("id")));
    }
}
