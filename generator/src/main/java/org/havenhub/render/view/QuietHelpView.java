package org.havenhub.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code layouts/quiet-help.ftlh}: a resource, to be printed like a {@link QuietGuideView guide}. It says how to reach it, not
 * whom it helps or how. What somebody wrote beside a number, as its cost or as an alert is on it, without the words of the lists.
 *
 * @param back link to the page of the resource
 * @param status {@code open}, {@code paused}, {@code full} or {@code closed}
 * @param alert a notice that holds for a short time
 * @param contacts every way in, the best first; none if it is closed
 * @param meetings when it meets, without links to calendars
 * @param facts what it costs, where it is
 * @param checked when a person last checked it
 * @param siblings resources that are always shown together with it
 * @param replacement what took its place
 * @param others to turn to in its place, if it has closed or nobody has checked it for too long
 * @param traced whether a telephone keeps a list of what is done with a number on the sheet
 */
public record QuietHelpView(
        SiteView site,
        PageView page,
        String back,
        String status,
        @Nullable AlertView alert,
        List<ContactView> contacts,
        List<MeetingView> meetings,
        List<FactView> facts,
        CheckedView checked,
        List<ResourceCard> siblings,
        @Nullable LinkView replacement,
        List<ResourceCard> others,
        boolean traced)
        implements View {

    public QuietHelpView {
        contacts = List.copyOf(contacts);
        meetings = List.copyOf(meetings);
        facts = List.copyOf(facts);
        siblings = List.copyOf(siblings);
        others = List.copyOf(others);
    }
}
