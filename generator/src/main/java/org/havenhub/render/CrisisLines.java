package org.havenhub.render;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.havenhub.render.view.CrisisLine;
import org.havenhub.render.view.Words;
import org.havenhub.resource.Resource;
import org.havenhub.site.Lifeline;
import org.havenhub.site.Lifelines;

/** Shows those whom readers can turn to now, on every page and on paper. */
final class CrisisLines {

    private CrisisLines() {}

    static List<CrisisLine> of(Standpoint here) {
        return lifelines(here).onPages().stream()
                .map(line -> view(line, ResourceCards.name(line.resource(), here), here))
                .toList();
    }

    /** By the names that give nothing away, where a resource has one; of a discreet hub they say nothing but numbers and hours. */
    static List<CrisisLine> onCards(Standpoint here) {
        return lifelines(here).onCards().stream()
                .map(line -> onCard(line, here))
                .toList();
    }

    /** Whether one of them goes by such a name. */
    static boolean hasCardName(Standpoint here) {
        return lifelines(here).onCards().stream()
                .anyMatch(line -> line.resource().cardName().isPresent());
    }

    private static CrisisLine onCard(Lifeline line, Standpoint here) {
        Optional<Words> cardName = line.resource().cardName().map(here.voice()::in);
        return here.settings().isDiscreet()
                ? view(line, cardName.orElseGet(() -> here.voice().say(Phrase.VCARD_NAME)), here)
                        .bare()
                : view(line, cardName.orElseGet(() -> ResourceCards.name(line.resource(), here)), here)
                        .lasting();
    }

    private static Lifelines lifelines(Standpoint here) {
        return here.site().lifelines().getOrDefault(here.language(), Lifelines.NONE);
    }

    private static CrisisLine view(Lifeline line, Words name, Standpoint here) {
        Resource resource = line.resource();
        return new CrisisLine(
                name,
                ResourceCards.link(resource, here).href(),
                Contacts.of(line.contact(), resource, here),
                Timetable.inBrief(line.contact(), resource, here),
                Facts.costs(line.contact(), resource, here),
                answers(line, here),
                ResourceCards.alert(resource, here).orElse(null),
                Facts.mayBeOnBill(line.contact()));
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
