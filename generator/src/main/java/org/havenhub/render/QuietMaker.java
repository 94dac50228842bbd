package org.havenhub.render;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.havenhub.content.Article;
import org.havenhub.content.QuietPrint;
import org.havenhub.content.SiteSettings;
import org.havenhub.quiet.QuietWords;
import org.havenhub.render.view.ContactView;
import org.havenhub.render.view.MeetingView;
import org.havenhub.render.view.PageView;
import org.havenhub.render.view.QuietGuideView;
import org.havenhub.render.view.QuietHelpView;
import org.havenhub.render.view.ResourceCard;
import org.havenhub.render.view.TextView;
import org.havenhub.render.view.Words;
import org.havenhub.resource.Resource;
import org.havenhub.site.Page;

/** Makes the views of sheets that do not tell what they are about, and knows the words that would. */
final class QuietMaker {

    private static final List<Phrase> LISTS = List.of(
            Phrase.QUIET_WORDS_HARM, Phrase.QUIET_WORDS_DISTRESS, Phrase.QUIET_WORDS_HELP, Phrase.QUIET_WORDS_IDENTITY);

    /** That of Arabic too. */
    private static final Pattern COMMA = Pattern.compile("[,،]");

    private QuietMaker() {}

    /**
     * The words of all languages of the hub: names stay in the language that they were given in, and everybody can read them. The name and
     * the address of the site would tell whose sheet it is.
     */
    static QuietWords words(Collection<Voice> voices, SiteSettings settings) {
        Stream<String> known = voices.stream()
                .flatMap(voice -> LISTS.stream().map(list -> voice.say(list).text()))
                .flatMap(COMMA::splitAsStream);
        Stream<String> titles =
                voices.stream().map(voice -> voice.in(settings.title()).text());
        QuietPrint print = settings.quietPrint();
        return QuietWords.of(
                        Stream.of(known, print.words().stream(), titles)
                                .flatMap(words -> words)
                                .toList(),
                        print.shown())
                .and(settings.url());
    }

    static QuietGuideView guide(Page.QuietGuide page, Standpoint here) {
        Page.Guide guide = page.subject();
        Article article = guide.text().article();
        String discreet = article.matter().discreetTitle();
        String title = discreet.isEmpty() ? article.matter().title().value() : discreet;
        TextView text = ProseWriter.write(guide.text(), here);
        List<ResourceCard> cards = ResourceCards.beside(guide.text(), text, here);
        return new QuietGuideView(
                here.siteView(),
                head(Words.of(title), here),
                here.href(guide.address()),
                text,
                GuideCards.isSteps(article),
                cards,
                Trace.ofCards(cards) || Trace.ofText(text, guide.text()));
    }

    static QuietHelpView help(Page.QuietHelp page, Standpoint here) {
        Resource resource = page.subject().resource();
        List<ContactView> contacts = ResourceCards.contacts(resource, here);
        List<ResourceCard> siblings = ResourceCards.of(page.subject().siblings(), here);
        List<ResourceCard> others = ResourceCards.of(page.subject().others(), here);
        return new QuietHelpView(
                here.siteView(),
                head(ResourceCards.name(resource, here), here),
                here.href(page.subject().address()),
                ResourceCards.status(resource),
                ResourceCards.alert(resource, here).orElse(null),
                contacts,
                MeetingList.of(resource, here).stream()
                        .map(MeetingView::withoutCalendar)
                        .toList(),
                Facts.of(resource, here),
                ResourceCards.checked(resource, here),
                siblings,
                ResourceCards.replacement(resource, here).orElse(null),
                others,
                Trace.ofContacts(contacts) || Trace.ofCards(siblings) || Trace.ofCards(others));
    }

    /** The window's title is what a queue of print jobs shows. */
    private static PageView head(Words title, Standpoint here) {
        return PageHead.of(title, "")
                .discreet(here.voice().say(Phrase.QUIET_TITLE).text())
                .hidden()
                .on(here);
    }
}
