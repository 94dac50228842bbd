package org.havenhub.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.havenhub.content.Article;
import org.havenhub.content.Content;
import org.havenhub.content.ContentReader;
import org.havenhub.files.SourceFile;
import org.havenhub.resource.Resource;
import org.havenhub.resource.ResourceReader;
import org.junit.jupiter.api.Test;

class ResolutionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void everyPageHasTheNewTextInThePlaceOfTheOld() {
        Content before = content("Old words.");
        Content after = content("New words.");

        Site site = Resolution.of(before, TODAY, ResolutionTest::inTurn)
                .next(after, TODAY, ResolutionTest::inTurn)
                .site()
                .value();

        Site anew = SiteResolver.resolve(after, TODAY, ResolutionTest::inTurn).value();
        assertThat(site.pages()).isEqualTo(anew.pages());
        assertThat(site.media()).isEqualTo(anew.media());
    }

    @Test
    void whatOtherPagesTellIsResolvedAnew() {
        Content before = content("Old words.");
        Resolution resolution = Resolution.of(before, TODAY, ResolutionTest::inTurn);

        assertThat(resolution.next(content("Old words."), TODAY, ResolutionTest::inTurn))
                .isSameAs(resolution);
        for (Content other : List.of(content("## A heading"), without(before, 0), without(before, 1))) {
            assertThat(resolution.next(other, TODAY, ResolutionTest::inTurn).site())
                    .usingRecursiveComparison()
                    .isEqualTo(SiteResolver.resolve(other, TODAY, ResolutionTest::inTurn));
        }
    }

    /** A kind of page that holds texts and is missing here would be forgotten elsewhere, too. */
    @Test
    void theExampleHasATextOnEveryKindOfPageThatHoldsAny() {
        Site site = SiteResolver.resolve(content("Words."), TODAY, ResolutionTest::inTurn)
                .value();

        Set<Class<?>> shown = new HashSet<>();
        site.pages().stream().filter(ResolutionTest::holdsText).forEach(page -> shown.add(page.getClass()));

        Set<Class<?>> all = new HashSet<>();
        Stream.of(Page.class.getPermittedSubclasses())
                .flatMap(kind -> kind.isSealed() ? Stream.of(kind.getPermittedSubclasses()) : Stream.of(kind))
                .filter(kind -> mayHoldText(kind, new HashSet<>()))
                .forEach(all::add);
        assertThat(shown).isEqualTo(all);
    }

    private static boolean mayHoldText(Class<?> type, Set<Class<?>> seen) {
        if (type == Text.class) {
            return true;
        }
        boolean isOurs = type.getPackage() == Page.class.getPackage() && seen.add(type);
        if (isOurs && type.isSealed()) {
            return Stream.of(type.getPermittedSubclasses()).anyMatch(kind -> mayHoldText(kind, seen));
        }
        return isOurs
                && type.isRecord()
                && Stream.of(type.getRecordComponents())
                        .flatMap(component -> Stream.concat(
                                Stream.of(component.getType()),
                                typesIn(component.getGenericType().getTypeName())))
                        .anyMatch(inside -> mayHoldText(inside, seen));
    }

    /** The types between the brackets of {@code java.util.List<org.havenhub.site.Page$Guide>}. */
    private static Stream<Class<?>> typesIn(String name) {
        return Stream.of(name.split("[<>, ]+"))
                .filter(part -> part.startsWith("org.havenhub.site."))
                .map(ResolutionTest::type);
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new LinkageError(name, e);
        }
    }

    private static boolean holdsText(Object value) {
        if (value instanceof Collection<?> several) {
            return several.stream().anyMatch(ResolutionTest::holdsText);
        }
        if (value instanceof Optional<?> perhaps) {
            return perhaps.filter(ResolutionTest::holdsText).isPresent();
        }
        boolean isOurs = value instanceof Record && value.getClass().getPackage() == Page.class.getPackage();
        return value instanceof Text
                || (isOurs
                        && Stream.of(value.getClass().getRecordComponents())
                                .anyMatch(component -> holdsText(valueOf(component, value))));
    }

    private static Object valueOf(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new LinkageError(component.getName(), e);
        }
    }

    private static Content content(String words) {
        return new Content(
                ContentReader.settings(new SourceFile("haven.yaml", """
                        title: Northshire Hub
                        languages: [en]
                        topics: [{id: safety, label: Safety}]
                        quiet-print: yes
                        """)).value(),
                Stream.of(
                                article("guides/listening.md", "topics: [safety]\nresources: [night-line]\n", words),
                                article("index.md", "", words),
                                article("pages/about.md", "", words))
                        .toList(),
                resources(),
                List.of());
    }

    private static Article article(String path, String more, String words) {
        return ContentReader.article(new SourceFile(
                        "content/en/" + path,
                        "---\ntitle: Title\n" + more + "reviewed: 2026-10-01\n---\n" + words + "\n"))
                .value()
                .orElseThrow();
    }

    private static List<Resource> resources() {
        return ResourceReader.read(new SourceFile("resources/lines.yaml", """
                        resources:
                          - id: night-line
                            name: Night Line
                            kind: helpline
                            summary: A calm voice, all night.
                            contacts: [{call: "0808 157 0123"}]
                            verified: 2026-10-01
                        """), List.of(), Optional.empty())
                .value();
    }

    private static Content without(Content content, int article) {
        List<Article> others = new ArrayList<>(content.articles());
        others.remove(article);
        return new Content(content.settings(), others, content.resources(), content.media());
    }

    private static <T, R> List<R> inTurn(List<T> items, Function<? super T, ? extends R> function) {
        return items.stream().<R>map(function).toList();
    }
}
