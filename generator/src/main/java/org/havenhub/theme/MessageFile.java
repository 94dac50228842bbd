package org.havenhub.theme;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.havenhub.files.SourceFile;
import org.havenhub.report.Problems;

/** Reads {@code messages/<language>.yaml}: a flat map of keys to texts, or to one text for each plural category. */
final class MessageFile {

    private MessageFile() {}

    static NavigableMap<String, Wording> read(SourceFile file, Problems problems) {
        NavigableMap<String, Wording> wordings = new TreeMap<>();
        java.util.List<String> lines = file.text().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            int colon = line.indexOf(": ");
            String key = line.substring(0, colon);
            String value = line.substring(colon + 2).strip();
            Map<String, String> forms = new TreeMap<>();
            if (value.startsWith("{")) {
                java.util.regex.Matcher m =
                        java.util.regex.Pattern.compile("(\\w+): \"([^\"]*)\"").matcher(value);
                while (m.find()) {
                    forms.put(m.group(1), m.group(2));
                }
            } else {
                forms.put("other", value.startsWith("\"") ? value.substring(1, value.length() - 1) : value);
            }
            wordings.put(key, new Wording(file.place(i + 1, 1, key.length()), forms));
        }
        return wordings;
    }
}
