package org.havenhub.site;

import java.util.ArrayList;
import java.util.List;

/**
 * A list cut into pages.
 *
 * @param <T> the type of an item
 * @param items of this page
 * @param part which page it is
 */
record Parts<T>(List<T> items, Page.Part part) {

    /** How many items a page holds: few enough for an old phone, many enough that most hubs need one page. */
    static final int PAGE_SIZE = 100;

    /**
     * Cuts a list. The first page has the address given, the others lie in a folder of their own:
     * {@code guides/index.html}, {@code guides/page/2.html}; {@code topics/safety.html}, {@code topics/safety/2.html}.
     */
    static <T> List<Parts<T>> of(List<T> items, Address first) {
        return ofGroups(items.stream().map(List::of).toList(), first);
    }

    /** Cuts a list of groups, none of which is cut itself. */
    static <T> List<Parts<T>> ofGroups(List<List<T>> groups, Address first) {
        List<List<T>> slices = slices(groups);
        List<Address> pages = new ArrayList<>(List.of(first));
        String folder = first.path().replaceFirst("index\\.html$", "page.html").replaceFirst("\\.html$", "/");
        for (int number = 2; number <= slices.size(); number++) {
            pages.add(new Address(folder + number + ".html"));
        }
        // Shared by all parts: a copy for each would grow with the square of their number.
        List<Address> all = List.copyOf(pages);
        List<Parts<T>> parts = new ArrayList<>();
        for (List<T> slice : slices) {
            parts.add(new Parts<>(List.copyOf(slice), new Page.Part(parts.size() + 1, all)));
        }
        return parts;
    }

    private static <T> List<List<T>> slices(List<List<T>> groups) {
        List<List<T>> slices = new ArrayList<>();
        List<T> slice = new ArrayList<>();
        for (List<T> group : groups) {
            if (!slice.isEmpty() && slice.size() + group.size() > PAGE_SIZE) {
                slices.add(slice);
                slice = new ArrayList<>();
            }
            slice.addAll(group);
        }
        slices.add(slice);
        return slices;
    }

    /** What stands on the first page alone: a long list would repeat it on each of its pages. */
    <V> List<V> onFirst(List<V> values) {
        return part.number() == 1 ? values : List.of();
    }

    Address address() {
        return part.pages().get(part.number() - 1);
    }
}
