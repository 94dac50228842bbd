package org.havenhub.render;

import java.util.List;
import org.havenhub.render.view.ContactView;
import org.havenhub.render.view.LocationView;
import org.havenhub.render.view.Words;
import org.havenhub.resource.Contact;
import org.havenhub.resource.Location;
import org.havenhub.resource.PhoneNumber;
import org.havenhub.resource.Resource;

/** Shows the ways to reach a resource. Numbers and addresses appear exactly as typed. */
final class Contacts {

    private final Resource resource;
    private final Standpoint here;

    private Contacts(Resource resource, Standpoint here) {
        this.resource = resource;
        this.here = here;
    }

    static ContactView of(Contact contact, Resource resource, Standpoint here) {
        return new Contacts(resource, here).view(contact);
    }

    private ContactView view(Contact contact) {
        if (contact instanceof Contact.Call call) {
            return contact("call", Phrase.ACTION_CALL, Way.byTelephone(call.number()), call);
        }
        if (contact instanceof Contact.Text text) {
            return contact("text", Phrase.ACTION_TEXT, Way.byMessage(text), text);
        }
        if (contact instanceof Contact.Relay relay) {
            return contact("relay", Phrase.ACTION_RELAY, Way.byTelephone(relay.number()), relay);
        }
        return contact instanceof Contact.Visit visit ? visit(visit) : online(contact);
    }

    private ContactView online(Contact contact) {
        if (contact instanceof Contact.Chat chat) {
            return contact("chat", Phrase.ACTION_CHAT, Way.onTheWeb(chat.url()), chat);
        }
        if (contact instanceof Contact.Video video) {
            return contact("video", Phrase.ACTION_VIDEO, Way.onTheWeb(video.value()), video);
        }
        if (contact instanceof Contact.App app) {
            return contact("app", Phrase.ACTION_APP, Way.onTheWeb(app.url()), app);
        }
        if (contact instanceof Contact.Email email) {
            return contact("email", Phrase.ACTION_EMAIL, Way.byMail(email.address()), email);
        }
        throw new IllegalStateException("Not shown yet: " + contact.getClass().getSimpleName());
    }

    private ContactView contact(String name, Phrase action, Way way, Contact contact) {
        return new ContactView(
                name,
                here.voice().say(action),
                way.value(),
                way.keyword(),
                way.isNumber(),
                way.reach().href(),
                way.reach().outside(),
                null,
                note(contact),
                Timetable.of(contact, resource, here).orElse(null),
                Facts.of(contact, resource, here));
    }

    private ContactView visit(Contact.Visit visit) {
        return new ContactView(
                "visit",
                here.voice().say(Phrase.ACTION_VISIT),
                "",
                "",
                false,
                "",
                false,
                location(visit.location()),
                note(visit),
                Timetable.of(visit, resource, here).orElse(null),
                Facts.of(visit, resource, here));
    }

    private LocationView location(Location location) {
        List<Words> areas = Facts.areas(resource, here);
        if (location instanceof Location.Public place) {
            Words name = place.name().map(here.voice()::in).orElse(Words.NONE);
            return new LocationView(false, areas, name, Facts.lines(place));
        }
        return new LocationView(true, areas, Words.NONE, List.of());
    }

    private Words note(Contact contact) {
        return contact.facts().note().map(here.voice()::in).orElse(Words.NONE);
    }

    /** What is shown of a way in, and what a browser can do with it. */
    private record Way(String value, String keyword, boolean isNumber, Reach reach) {

        static Way byTelephone(PhoneNumber number) {
            return new Way(number.typed(), "", number.isPlain(), Reach.byTelephone(number));
        }

        static Way byMessage(Contact.Text text) {
            PhoneNumber number = text.number();
            return new Way(number.typed(), text.keyword(), number.isPlain(), Reach.byMessage(number));
        }

        static Way byMail(String address) {
            return new Way(address, "", false, Reach.byMail(address));
        }

        static Way onTheWeb(String url) {
            return new Way(Reach.shown(url), "", false, Reach.onTheWeb(url));
        }
    }
}
