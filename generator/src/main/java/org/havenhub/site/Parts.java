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
        int count = Math.max(1, (items.size() + PAGE_SIZE - 1) / PAGE_SIZE);
        List<Address> pages = new ArrayList<>(List.of(first));
        String folder = first.path().replaceFirst("index\\.html$", "page.html").replaceFirst("\\.html$", "/");
        for (int number = 2; number <= count; number++) {
            pages.add(new Address(folder + number + ".html"));
        }
        List<Parts<T>> parts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<T> slice = items.subList(i * PAGE_SIZE, Math.min(items.size(), (i + 1) * PAGE_SIZE));
            parts.add(new Parts<>(List.copyOf(slice), new Page.Part(i + 1, pages)));
        }
        return parts;
    }

    Address address() {
        return part.pages().get(part.number() - 1);
    }
}
