package org.havenhub.exchange;

import java.util.HashMap;
import java.util.Map;

/** The ids of the objects of one service: made of what they say, so that they stay when others come or go. */
final class HsdsIds {

    private final String hub;
    private final String resource;
    private final Map<String, Integer> uses = new HashMap<>();

    HsdsIds(DataHub hub, String resource) {
        this.hub = hub.key();
        this.resource = resource;
    }

    /** Two that say the same differ in their order. */
    HsdsObject make(String table, String key) {
        int earlier = uses.merge(table + "\n" + key, 1, Integer::sum) - 1;
        return HsdsObject.of(table, id(resource + "\n" + table + "\n" + key + "\n" + earlier));
    }

    /** An object that several services share. */
    HsdsObject shared(String table, String key) {
        return HsdsObject.of(table, id("\n" + table + "\n" + key));
    }

    private String id(String name) {
        return NameUuid.of(hub + "\nhsds\n" + name).toString();
    }
}
