package org.havenhub.extras;

import java.util.List;
import java.util.Optional;
import org.havenhub.exchange.ContactCard;
import org.havenhub.site.Page;
import org.havenhub.site.Site;
import org.havenhub.theme.Theme;

/** The contact cards beside the pages of resources. */
final class ContactCards {

    private ContactCards() {}

    static List<ExtraFile> of(Site site, Theme theme) {
        QuietNames names = new QuietNames(site, theme);
        return site.pages().stream()
                .filter(Page.Help.class::isInstance)
                .map(Page.Help.class::cast)
                .flatMap(page -> beside(page, site, names).stream())
                .toList();
    }

    private static Optional<ExtraFile> beside(Page.Help page, Site site, QuietNames names) {
        return site.card(page.resource(), page.language())
                .map(address -> ExtraFile.of(page.resource(), address.path(), () -> text(page, names)));
    }

    private static String text(Page.Help page, QuietNames names) {
        String name = names.of(page.resource().cardName(), "vcard.name", page.language());
        return ContactCard.of(page.resource(), name);
    }
}
