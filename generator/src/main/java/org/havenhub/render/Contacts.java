package org.havenhub.render;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.havenhub.render.view.ContactView;
import org.havenhub.render.view.LocationView;
import org.havenhub.render.view.Words;
import org.havenhub.resource.Contact;
import org.havenhub.resource.Location;
import org.havenhub.resource.Resource;

/** Shows the ways to reach a resource. Numbers and addresses appear exactly as typed. */
final class Contacts {

    /** {@code SAFE to 60123} */
    private static final Pattern KEYWORD = Pattern.compile("(\\S+) to (\\+?[0-9][0-9 ]*)");

    private final Resource resource;
    private final Standpoint here;

    private Contacts(Resource resource, Standpoint here) {
        this.resource = resource;
        this.here = here;
    }

    static List<ContactView> of(Resource resource, Standpoint here) {
        Contacts contacts = new Contacts(resource, here);
        return resource.contacts().stream().map(contacts::view).toList();
    }

    private ContactView view(Contact contact) {
        if (contact instanceof Contact.Call call) {
            return number("call", Phrase.ACTION_CALL, call.number(), Reach.byTelephone(call.number()), call);
        }
        if (contact instanceof Contact.Text text) {
            return text(text);
        }
        if (contact instanceof Contact.Relay relay) {
            return number("relay", Phrase.ACTION_RELAY, relay.number(), Reach.byTelephone(relay.number()), relay);
        }
        return contact instanceof Contact.Visit visit ? visit(visit) : online(contact);
    }

    private ContactView online(Contact contact) {
        if (contact instanceof Contact.Chat chat) {
            return web("chat", Phrase.ACTION_CHAT, chat.url(), chat);
        }
        if (contact instanceof Contact.Video video) {
            return web("video", Phrase.ACTION_VIDEO, video.value(), video);
        }
        if (contact instanceof Contact.App app) {
            return web("app", Phrase.ACTION_APP, app.url(), app);
        }
        if (contact instanceof Contact.Email email) {
            return address("email", Phrase.ACTION_EMAIL, email.address(), Reach.byMail(email.address()), email);
        }
        throw new IllegalStateException("Not shown yet: " + contact.getClass().getSimpleName());
    }

    private ContactView text(Contact.Text text) {
        Matcher keyword = KEYWORD.matcher(text.instruction());
        if (!keyword.matches()) {
            return number("text", Phrase.ACTION_TEXT, text.instruction(), Reach.byMessage(text.instruction()), text);
        }
        String number = keyword.group(2);
        return contact("text", Phrase.ACTION_TEXT, number, keyword.group(1), Reach.byMessage(number), text);
    }

    private ContactView number(String way, Phrase action, String number, Reach reach, Contact contact) {
        return contact(way, action, number, "", reach, contact);
    }

    private ContactView web(String way, Phrase action, String url, Contact contact) {
        return address(way, action, Reach.shown(url), Reach.onTheWeb(url), contact);
    }

    private ContactView address(String way, Phrase action, String value, Reach reach, Contact contact) {
        return contact(way, action, value, "", reach, contact);
    }

    private ContactView contact(String way, Phrase action, String value, String keyword, Reach reach, Contact contact) {
        return new ContactView(
                way,
                here.voice().say(action),
                value,
                keyword,
                Reach.isNumber(value),
                reach.href(),
                reach.outside(),
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
}
