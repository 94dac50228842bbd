package org.havenhub.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.havenhub.markdown.Heading;
import org.havenhub.markdown.Section;
import org.havenhub.render.view.Html;
import org.havenhub.render.view.LinkView;
import org.havenhub.render.view.ProsePart;
import org.havenhub.render.view.SectionView;
import org.havenhub.render.view.TextView;
import org.havenhub.render.view.Words;
import org.havenhub.site.Text;

/** Makes the view of one text: its sections, with links, pictures and resources in the holes of its prose. */
final class ProseWriter {

    /** With fewer sections a list of contents only stands in the way. */
    private static final int WORTH_A_LIST = 3;

    private ProseWriter() {}

    static TextView write(Text text, Standpoint here) {
        List<ProsePart> intro = new ArrayList<>();
        List<SectionView> sections = new ArrayList<>();
        for (Section section : text.article().prose().sections()) {
            List<ProsePart> parts = PartWriter.write(section.pieces(), text, here);
            section.heading()
                    .ifPresentOrElse(
                            heading -> sections.add(section(heading, sections.size() + 1, parts)),
                            () -> intro.addAll(parts));
        }
        return new TextView(
                text.article().matter().summary(),
                intro,
                sections,
                sections.size() < WORTH_A_LIST ? List.of() : contents(sections),
                notes(text, here).orElse(null));
    }

    private static SectionView section(Heading heading, int number, List<ProsePart> parts) {
        return new SectionView(heading.id(), heading.text(), number, parts);
    }

    private static List<LinkView> contents(List<SectionView> sections) {
        return sections.stream()
                .map(section -> LinkView.to("#" + Hrefs.encode(section.id()), Words.of(section.heading())))
                .toList();
    }

    private static Optional<Html> notes(Text text, Standpoint here) {
        return PartWriter.write(text.article().prose().notes(), text, here).stream()
                .flatMap(part -> Optional.ofNullable(part.html()).stream())
                .findFirst();
    }
}
