package org.havenhub.render;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.havenhub.render.view.ContactView;
import org.havenhub.render.view.CrisisLine;
import org.havenhub.render.view.ResourceCard;
import org.havenhub.render.view.TextView;
import org.havenhub.site.Target;
import org.havenhub.site.Text;

/** Whether a sheet has something on it that a telephone keeps a list of. The sheet says so once, and not beside each number. */
final class Trace {

    private static final Set<String> BY_TELEPHONE = Set.of("call", "text", "relay");

    private static final Pattern NUMBER = Pattern.compile("(?i)(tel|sms):.*");

    private Trace() {}

    static boolean ofLines(List<CrisisLine> lines) {
        return of(lines.stream().map(CrisisLine::contact));
    }

    static boolean ofContacts(List<ContactView> contacts) {
        return of(contacts.stream());
    }

    static boolean ofCards(Collection<ResourceCard> cards) {
        return of(cards.stream().map(ResourceCard::contact).filter(Objects::nonNull));
    }

    /** The cards in a text, and the numbers that its author wrote. */
    static boolean ofText(TextView view, Text text) {
        return ofCards(view.cards())
                || text.links().stream()
                        .anyMatch(target -> target instanceof Target.Outside outside
                                && NUMBER.matcher(outside.url()).matches());
    }

    private static boolean of(Stream<ContactView> contacts) {
        return contacts.map(ContactView::way).anyMatch(BY_TELEPHONE::contains);
    }
}
