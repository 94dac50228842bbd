package org.havenhub.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.havenhub.exchange.DataHub.DataTerm;
import org.havenhub.language.Language;
import org.havenhub.language.LocalText;
import org.havenhub.report.Json;
import org.havenhub.report.Located;
import org.havenhub.resource.Contact;
import org.havenhub.resource.Resource;
import org.havenhub.resource.Status;

/**
 * What the page of a resource says, as linked data: a {@code Service} of schema.org in JSON-LD 1.1. It lies in a file of its own, since
 * pages hold no script of any kind; search engines, which read it within pages alone, pass it by. Each way in is a channel with
 * languages and hours of its own; of a confidential place nothing is said, and of a resource that has closed not how to reach it.
 *
 * @param hub whose words for kinds and areas it has
 * @param language of the page
 */
public record LinkedData(DataHub hub, Language language) {

    private static final String CONTEXT = "https://schema.org";

    /**
     * The text of the file.
     *
     * @param page absolute address of the page; empty if it is not known
     */
    public String of(Resource resource, Optional<String> page) {
        Json.Fields service =
                with(thing("Service").with("name", text(resource.name())), "description", resource.summary());
        service = page.isEmpty() ? service : service.with("url", page.get());
        service = service.with("serviceType", label(resource.kind().value(), hub.kinds()));
        service = withList(service, "areaServed", areas(resource));
        service = withList(service, "audience", audiences(resource));
        return withList(service, "availableChannel", channels(resource)).document();
    }

    private static Json.Fields thing(String type) {
        return Json.fields().with("@context", CONTEXT).with("@type", type);
    }

    private Json.Fields with(Json.Fields json, String name, LocalText text) {
        return text.isEmpty() ? json : json.with(name, text(text));
    }

    private static Json.Fields withList(Json.Fields json, String name, List<? extends Json> items) {
        return items.isEmpty() ? json : json.with(name, Json.items(items));
    }

    private String text(LocalText text) {
        return text.in(language, hub.language());
    }

    private String label(String id, List<DataTerm> terms) {
        return terms.stream()
                .filter(term -> term.id().equals(id))
                .map(term -> text(term.label()))
                .findFirst()
                .orElse(id);
    }

    private List<Json> areas(Resource resource) {
        return resource.areas().stream()
                .map(Located::value)
                .map(id -> Json.text(label(id, hub.areas())))
                .toList();
    }

    private List<Json.Fields> audiences(Resource resource) {
        return resource.audiences().stream()
                .map(words -> Json.fields().with("@type", "Audience").with("audienceType", text(words)))
                .toList();
    }

    private List<Json.Fields> channels(Resource resource) {
        List<Json.Fields> channels = new ArrayList<>();
        for (Contact contact : resource.status() == Status.CLOSED ? List.<Contact>of() : resource.contacts()) {
            List<Language> spoken = contact.facts().languages().isEmpty()
                    ? resource.languages()
                    : contact.facts().languages();
            LinkedChannel.of(contact, this::text)
                    .map(channel -> withList(
                            channel,
                            "availableLanguage",
                            spoken.stream().map(Language::tag).map(Json::text).toList()))
                    .ifPresent(channels::add);
        }
        return channels;
    }
}
