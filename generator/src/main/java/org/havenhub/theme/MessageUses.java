package org.havenhub.theme;

import java.util.Collection;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.havenhub.files.SourceFile;
import org.havenhub.report.Place;

/** Finds the messages that templates use: {@code say("…")} and {@code label("…")}. */
final class MessageUses {

    private static final Pattern USE = Pattern.compile("\\b(?:say|label)\\(\\s*\"([^\"]+)\"");

    private MessageUses() {}

    /** Where each message is used first, the templates by their paths. */
    static NavigableMap<String, Place> in(Collection<SourceFile> templates) {
        NavigableMap<String, Place> uses = new TreeMap<>();
        for (SourceFile template : templates) {
            Matcher use = USE.matcher(template.text());
            while (use.find()) {
                if (!uses.containsKey(use.group(1))) {
                    uses.put(use.group(1), template.place(use.start(1), use.end(1)));
                }
            }
        }
        return uses;
    }
}
