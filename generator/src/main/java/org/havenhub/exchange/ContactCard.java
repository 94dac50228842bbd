package org.havenhub.exchange;

import java.util.HashSet;
import java.util.Set;
import org.havenhub.resource.Contact;
import org.havenhub.resource.PhoneNumber;
import org.havenhub.resource.Resource;

/**
 * How to reach a resource, to be kept in a telephone's contacts: vCard 3.0 (RFC 2426), because telephones write that version
 * themselves, and some that are still in use read numbers of version 4.0 with their {@code tel:} in front.
 *
 * <p>Whoever looks through the contacts sees a name that tells nothing, and numbers. Names, web and mail addresses, places and
 * the keywords of messages would tell what the resource is, so they are left out.
 */
public final class ContactCard {

    private final ContentLines lines = new ContentLines();
    private final Set<String> numbers = new HashSet<>();

    private ContactCard() {}

    /**
     * The text of the file.
     *
     * @param name what readers see in their contacts
     */
    public static String of(Resource resource, String name) {
        ContactCard card = new ContactCard();
        card.lines.add("BEGIN:VCARD").add("VERSION:3.0");
        card.lines.addText("N", "", name, "", "", "").addText("FN", name);
        resource.keepable().forEach(card::add);
        card.lines.add("END:VCARD");
        return card.lines.toString();
    }

    private void add(Contact contact) {
        String type = contact instanceof Contact.Text ? "CELL" : "VOICE";
        contact.telephone()
                .flatMap(PhoneNumber::dialled)
                .filter(numbers::add)
                .ifPresent(dialled -> lines.addText("TEL;TYPE=" + type, dialled));
    }
}
