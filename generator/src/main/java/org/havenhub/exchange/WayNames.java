package org.havenhub.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How schedules of HSDS say in their notes whose hours they are: by the number or address, for example {@code 0808 157 0123}; where
 * several ways in have the same one, such as a line with a key for young people, each with its place among them:
 * {@code 0808 157 0123 (2)}.
 */
final class WayNames {

    private WayNames() {}

    /** @param written the numbers and addresses of all ways in, in their order */
    static List<String> of(List<String> written) {
        Map<String, Integer> times = new HashMap<>();
        written.forEach(number -> times.merge(number, 1, Integer::sum));
        Map<String, Integer> places = new HashMap<>();
        List<String> names = new ArrayList<>();
        for (String number : written) {
            int place = places.merge(number, 1, Integer::sum);
            names.add(times.getOrDefault(number, 0) > 1 ? number + " (" + place + ")" : number);
        }
        return names;
    }
}
