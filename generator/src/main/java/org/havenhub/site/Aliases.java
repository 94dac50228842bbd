package org.havenhub.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.havenhub.content.Article;
import org.havenhub.files.FileName;
import org.havenhub.report.Located;
import org.havenhub.report.Problems;

/** The former addresses of articles. */
final class Aliases {

    private static final Pattern PLAIN =
            Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._-]*(/[A-Za-z0-9_][A-Za-z0-9._-]*)*\\.html");

    /**
     * A folder with the ending of a file, or the name of one that servers read: it may be the place of a file of this site. The
     * endings of programs are none that it has, and nor are numbers.
     */
    private static final Pattern IN_A_FILE = Pattern.compile(
            "(?:\\.(?!(?:php|asp|aspx|jsp|cfm|cgi|pl|[0-9]+)/)[A-Za-z0-9]+|(?:^|/)_[a-z]+)/", Pattern.CASE_INSENSITIVE);

    private final Articles articles;
    private final AddressBook addresses;
    private final Problems problems;

    Aliases(Articles articles, AddressBook addresses, Problems problems) {
        this.articles = articles;
        this.addresses = addresses;
        this.problems = problems;
    }

    /** A page for each former address of the published articles; one that is in use or cannot exist is reported. */
    List<Page> pages() {
        List<Page> pages = new ArrayList<>();
        for (Article article : articles.published()) {
            for (Located<String> alias : article.matter().aliases()) {
                page(article, alias).ifPresent(pages::add);
            }
        }
        return pages;
    }

    private Optional<Page> page(Article article, Located<String> alias) {
        Optional<Address> address = address(alias.value());
        if (address.isEmpty()) {
            problems.add(
                    SiteRules.BAD_ALIAS,
                    alias.place(),
                    "“" + alias.value() + "” is no address that this site can have.",
                    address(repaired(alias.value()))
                            .map(near -> "Write: " + near)
                            .orElse(SiteRules.BAD_ALIAS.mend()));
            return Optional.empty();
        }
        if (address.get().equals(articles.address(article))) {
            report(alias, "The address " + address.get() + " is the one that this page has now.");
            return Optional.empty();
        }
        Optional<String> owner = addresses.ownerOf(address.get());
        if (owner.isPresent()) {
            report(alias, "The address " + address.get() + " is taken by " + owner.get() + ".");
            return Optional.empty();
        }
        addresses.claim(
                address.get(), new PageSource(alias.place(), "an alias in " + article.path(), "Remove the alias."));
        return Optional.of(new Page.Moved(
                address.get(),
                article.language(),
                articles.link(article),
                article.matter().discreetTitle()));
    }

    private void report(Located<String> alias, String message) {
        problems.add(
                SiteRules.ALIAS_CLASH, alias.place(), message, "Take " + alias.value() + " out of the aliases here.");
    }

    /** What may be meant by an address with its site, or one seen from another page, or one without its ending. */
    private static String repaired(String alias) {
        String path = alias.strip()
                .replaceFirst("^(?i)[a-z]+://[^/]*", "")
                .replaceFirst("[?#].*$", "")
                .replaceFirst("^(?:\\.{0,2}/)+", "")
                .replaceFirst("(?i)(\\.html)/.*$", "$1");
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.contains(".") || name.isEmpty() ? path : path + ".html";
    }

    /** A folder means its {@code index.html}; only plain characters can be written on every server and disk. */
    private static Optional<Address> address(String alias) {
        String path = alias.startsWith("/") ? alias.substring(1) : alias;
        String file = path.endsWith("/") ? path + "index.html" : path;
        boolean fits = PLAIN.matcher(file).matches()
                && !IN_A_FILE.matcher(file).find()
                && FileName.faultOfPath(file).isEmpty();
        return fits ? Optional.of(new Address(file)) : Optional.empty();
    }
}
