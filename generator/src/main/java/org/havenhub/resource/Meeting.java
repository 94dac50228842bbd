package org.havenhub.resource;

import java.util.List;
import java.util.Optional;

/**
 * When a group meets, each part as typed.
 *
 * @param every for example {@code 2nd Tuesday}
 * @param at for example {@code 18:30-20:00}
 * @param from the first date
 * @param until the last date
 * @param except dates on which it does not meet
 */
public record Meeting(
        String every, Optional<String> at, Optional<String> from, Optional<String> until, List<String> except) {

    public Meeting {
        except = List.copyOf(except);
    }
}
