package org.havenhub.theme;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The words of a theme for readers of one language. Where that language lacks a message, the English one stands in;
 * {@link Message#language()} tells.
 */
public final class Messages {

    static final Messages NONE = new Messages(Map.of());

    private final Map<String, Message> byKey;

    public Messages(Map<String, Message> byKey) {
        this.byKey = Collections.unmodifiableMap(new TreeMap<>(byKey));
    }

    public Optional<Message> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    public Set<String> keys() {
        return byKey.keySet();
    }
}
