package org.havenhub.render;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.havenhub.render.view.CrisisLine;
import org.havenhub.render.view.Words;
import org.havenhub.resource.Resource;
import org.havenhub.site.Lifeline;

/** Shows those whom readers can turn to now, on every page and on paper. */
final class CrisisLines {

    private CrisisLines() {}

    static List<CrisisLine> of(Standpoint here) {
        return of(here, resource -> ResourceCards.name(resource, here));
    }

    /** By the names that give nothing away, where a resource has one. */
    static List<CrisisLine> onCards(Standpoint here) {
        return of(
                here,
                resource ->
                        resource.cardName().map(here.voice()::in).orElseGet(() -> ResourceCards.name(resource, here)));
    }

    private static List<CrisisLine> of(Standpoint here, Function<Resource, Words> naming) {
        return here.site().lifelines().getOrDefault(here.language(), List.of()).stream()
                .map(line -> view(line, here, naming))
                .toList();
    }

    private static CrisisLine view(Lifeline line, Standpoint here, Function<Resource, Words> naming) {
        Resource resource = line.resource();
        return new CrisisLine(
                naming.apply(resource),
                ResourceCards.link(resource, here).href(),
                Contacts.of(line.contact(), resource, here),
                Timetable.inBrief(line.contact(), resource, here),
                Facts.cost(line.contact(), resource, here),
                answers(line, here));
    }

    /** In which language somebody answers, where that is not the readers' own. */
    private static Words answers(Lifeline line, Standpoint here) {
        if (line.languages().isEmpty() || line.answersIn(here.language())) {
            return Words.NONE;
        }
        List<String> names = line.languages().stream()
                .map(here.voice()::nameOf)
                .map(Words::text)
                .toList();
        return here.voice()
                .say(Phrase.CRISIS_ANSWERS, Map.of("languages", here.language().list(names)));
    }
}
