package org.havenhub.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code layouts/help.ftlh}: one resource.
 *
 * @param kind link to what sort of help it is
 * @param summary one sentence
 * @param status {@code open}, {@code paused}, {@code full} or {@code closed}
 * @param alert a notice that holds for a short time
 * @param contacts every way in, the best first; none if it is closed
 * @param card to keep the ways in; none if there is nothing to keep
 * @param meetings when it meets, each as typed
 * @param facts who it is for, what it costs, where it is
 * @param topics it is about
 * @param checked when a person last checked it
 * @param siblings resources that are always shown together with it
 * @param replacement what took its place
 * @param others to turn to in its place, if it has closed or nobody has checked it for too long
 * @param directory link to all help in that case; else empty
 * @param guides that speak of it
 * @param quiet link to the sheet that does not tell what it is about; empty if there is none
 */
public record HelpView(
        SiteView site,
        PageView page,
        LinkView kind,
        Words summary,
        String status,
        @Nullable AlertView alert,
        List<ContactView> contacts,
        @Nullable CardView card,
        List<MeetingView> meetings,
        List<FactView> facts,
        List<LinkView> topics,
        CheckedView checked,
        List<ResourceCard> siblings,
        @Nullable LinkView replacement,
        List<ResourceCard> others,
        String directory,
        List<GuideCard> guides,
        String quiet)
        implements View {

    public HelpView {
        contacts = List.copyOf(contacts);
        meetings = List.copyOf(meetings);
        facts = List.copyOf(facts);
        topics = List.copyOf(topics);
        siblings = List.copyOf(siblings);
        others = List.copyOf(others);
        guides = List.copyOf(guides);
    }
}
