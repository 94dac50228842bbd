package org.havenhub.theme;

import java.util.Collection;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.havenhub.files.SourceFile;

/** Finds the messages that templates use: {@code say("…")} and {@code label("…")}. */
final class MessageUses {

    private static final Pattern USE = Pattern.compile("\\b(?:say|label)\\(\\s*\"([^\"]+)\"");

    private MessageUses() {}

    static NavigableSet<String> in(Collection<SourceFile> templates) {
        NavigableSet<String> keys = new TreeSet<>();
        for (SourceFile template : templates) {
            Matcher use = USE.matcher(template.text());
            while (use.find()) {
                keys.add(use.group(1));
            }
        }
        return keys;
    }
}
