package org.havenhub.render.view;

import java.util.List;

/**
 * When a group meets, each part as typed.
 *
 * @param every for example {@code 2nd Tuesday}
 * @param at for example {@code 18:30-20:00}; may be empty
 * @param from the first date; may be empty
 * @param until the last date; may be empty
 * @param except dates on which it does not meet
 */
public record MeetingView(String every, String at, String from, String until, List<String> except) {

    public MeetingView {
        except = List.copyOf(except);
    }
}
