package org.havenhub.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.havenhub.content.Article;
import org.havenhub.report.Located;
import org.havenhub.report.Problems;

/** The former addresses of articles. */
final class Aliases {

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
                    "“" + alias.value() + "” is no address that this site can have.");
            return Optional.empty();
        }
        Optional<String> owner = addresses.ownerOf(address.get());
        if (owner.isPresent()) {
            problems.add(
                    SiteRules.ALIAS_CLASH,
                    alias.place(),
                    "The address " + address.get() + " belongs to " + owner.get() + ".");
            return Optional.empty();
        }
        addresses.claim(address.get(), alias.place(), "a former address of " + article.path());
        return Optional.of(new Page.Moved(address.get(), article.language(), articles.link(article)));
    }

    /** A folder means its {@code index.html}; only plain characters can be written on every server and disk. */
    private static Optional<Address> address(String alias) {
        String path = alias.startsWith("/") ? alias.substring(1) : alias;
        String file = path.endsWith("/") ? path + "index.html" : path;
        boolean plain = file.matches("[A-Za-z0-9_][A-Za-z0-9._-]*(/[A-Za-z0-9_][A-Za-z0-9._-]*)*\\.html");
        return plain ? Optional.of(new Address(file)) : Optional.empty();
    }
}
