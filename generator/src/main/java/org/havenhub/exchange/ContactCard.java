package org.havenhub.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.havenhub.language.Language;
import org.havenhub.language.LocalText;
import org.havenhub.resource.Contact;
import org.havenhub.resource.Location;
import org.havenhub.resource.PhoneNumber;
import org.havenhub.resource.Resource;

/**
 * How to reach a resource, to be kept in a telephone's contacts: vCard 3.0 (RFC 2426), because telephones write that version
 * themselves, and some that are still in use read numbers of version 4.0 with their {@code tel:} in front.
 *
 * <p>Whoever looks through the contacts sees the name alone, so nothing else says what the resource is: no name of its own, no
 * summary, no kind, no hub.
 */
public final class ContactCard {

    private final String name;
    private final Language language;
    private final Language fallback;
    private final ContentLines lines = new ContentLines();
    private final Set<String> numbers = new HashSet<>();
    private final List<String> instructions = new ArrayList<>();

    private ContactCard(String name, Language language, Language fallback) {
        this.name = name;
        this.language = language;
        this.fallback = fallback;
    }

    /**
     * The text of the file.
     *
     * @param name what readers see in their contacts
     * @param language of the reader
     * @param fallback where a text is not given in that language
     */
    public static String of(Resource resource, String name, Language language, Language fallback) {
        ContactCard card = new ContactCard(name, language, fallback);
        card.begin();
        resource.keepable().forEach(card::add);
        card.end();
        return card.lines.toString();
    }

    private void begin() {
        lines.add("BEGIN:VCARD").add("VERSION:3.0");
        lines.addText("N", "", name, "", "", "").addText("FN", name);
    }

    /** Telephones keep one note of a card. */
    private void end() {
        if (!instructions.isEmpty()) {
            lines.addText("NOTE", String.join("\n", instructions));
        }
        lines.add("END:VCARD");
    }

    private void add(Contact contact) {
        if (contact instanceof Contact.Call call) {
            addNumber("VOICE", call.number());
        } else if (contact instanceof Contact.Text text) {
            addMessage(text);
        } else if (contact instanceof Contact.Relay relay) {
            addNumber("VOICE", relay.number());
        } else if (contact instanceof Contact.Email email) {
            lines.addText("EMAIL;TYPE=INTERNET", email.address());
        } else if (contact instanceof Contact.Visit visit && visit.location() instanceof Location.Public place) {
            addPlace(place);
        } else {
            contact.written().ifPresent(address -> lines.add("URL:" + address));
        }
    }

    private void addNumber(String type, PhoneNumber number) {
        number.dialled().filter(numbers::add).ifPresent(dialled -> lines.addText("TEL;TYPE=" + type, dialled));
    }

    /** Without its keyword a number for messages is of no use. */
    private void addMessage(Contact.Text text) {
        addNumber("CELL", text.number());
        if (!text.keyword().isEmpty()) {
            text.written().ifPresent(instructions::add);
        }
    }

    private void addPlace(Location.Public place) {
        lines.addText(
                "ADR;TYPE=WORK",
                "",
                place.name().map(this::words).orElse(""),
                place.street().orElse(""),
                place.town().orElse(""),
                place.region().orElse(""),
                place.postcode().orElse(""),
                place.country().orElse(""));
    }

    private String words(LocalText text) {
        return text.in(language, fallback);
    }
}
