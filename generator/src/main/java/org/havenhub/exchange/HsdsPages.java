package org.havenhub.exchange;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.havenhub.report.Json;
import org.havenhub.resource.Resource;

/** The answers of an HSDS 3.0 API as files: what it is, pages that list the services and organizations, and one file for each. */
final class HsdsPages {

    /** No list is longer, so that a slow line gets something soon. */
    private static final int PAGE = 100;

    private static final String PROFILE = "https://docs.openreferral.org/";
    private static final String OPENAPI =
            "https://raw.githubusercontent.com/openreferral/specification/3.0/schema/openapi.json";

    private final DataHub hub;
    private final SortedMap<String, Supplier<String>> files = new TreeMap<>();

    private HsdsPages(DataHub hub) {
        this.hub = hub;
    }

    static SortedMap<String, Supplier<String>> of(DataHub hub, List<Resource> resources) {
        HsdsPages pages = new HsdsPages(hub);
        pages.files.put("index.json", HsdsPages::about);
        pages.add("service", resources, HsdsService::of, HsdsService::summary);
        pages.add("organization", resources, HsdsService::organization, HsdsService::organization);
        return pages.files;
    }

    private static String about() {
        return Json.fields()
                .with("version", "3.0")
                .with("profile", PROFILE)
                .with("openapi_url", OPENAPI)
                .document();
    }

    private void add(
            String table,
            List<Resource> resources,
            BiFunction<Resource, DataHub, HsdsObject> whole,
            BiFunction<Resource, DataHub, HsdsObject> summary) {
        String folder = table + "s";
        for (Resource resource : resources) {
            files.put(
                    folder + "/" + HsdsService.id(table, resource, hub) + ".json",
                    () -> whole.apply(resource, hub).json().document());
        }
        int pages = Math.max(1, (resources.size() + PAGE - 1) / PAGE);
        for (int page = 1; page <= pages; page++) {
            int number = page;
            String name = page == 1 ? "index" : "page-" + page;
            files.put(
                    folder + "/" + name + ".json",
                    () -> list(resources, number, pages, resource -> summary.apply(resource, hub)));
        }
    }

    private static String list(List<Resource> resources, int page, int pages, Function<Resource, HsdsObject> object) {
        List<Resource> some = resources.subList((page - 1) * PAGE, Math.min(page * PAGE, resources.size()));
        return Json.fields()
                .with("total_items", resources.size())
                .with("total_pages", pages)
                .with("page_number", page)
                .with("size", some.size())
                .with("first_page", Json.truth(page == 1))
                .with("last_page", Json.truth(page == pages))
                .with("empty", Json.truth(some.isEmpty()))
                .with(
                        "contents",
                        Json.items(some.stream()
                                .map(object)
                                .map(HsdsObject::summary)
                                .toList()))
                .document();
    }
}
