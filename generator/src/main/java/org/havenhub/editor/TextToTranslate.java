package org.havenhub.editor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.havenhub.files.SourceFile;
import org.havenhub.language.Language;
import org.havenhub.yaml.Quotes;

/**
 * A text as its translation begins: the whole of it, in the folder of the other language under the same name, which tells that the two
 * belong together. Until it is ready, it is kept off the site.
 *
 * @param original a text without mistakes above it
 * @param language of the translation
 * @param title of the translation, if it is known
 * @param today the day on which it is begun
 */
public record TextToTranslate(SourceFile original, Language language, Optional<String> title, LocalDate today) {

    /** What is true of one text and not of its translation: who read it when, on which days it is shown, where it was before. */
    private static final Set<String> OF_ONE_TEXT = Set.of("reviewed", "draft", "publish", "expires", "aliases");

    private static final String FENCE = "---";
    private static final Pattern FIELD = Pattern.compile("[\"']?(?<name>[A-Za-z][A-Za-z0-9_-]*)[\"']?[ \\t]*:.*");

    /** By its path in the hub. */
    public SortedMap<String, String> file() {
        String path = original.path().replaceFirst("^content/[^/]+/", "content/" + language.tag() + "/");
        List<String> lines = original.text().strip().lines().toList();
        int end = 1
                + lines.subList(1, lines.size()).stream()
                        .map(String::stripTrailing)
                        .toList()
                        .indexOf(FENCE);
        List<String> translation = new ArrayList<>(List.of(FENCE));
        translation.addAll(carriedOver(lines.subList(1, end)));
        translation.add("reviewed: " + today);
        translation.add("draft: yes");
        translation.addAll(lines.subList(end, lines.size()));
        return new TreeMap<>(Map.of(path, String.join("\n", translation) + "\n"));
    }

    /** A field goes on until the next one begins. */
    private List<String> carriedOver(List<String> fields) {
        List<String> carried = new ArrayList<>();
        boolean isLeftOut = false;
        for (String line : fields) {
            Matcher field = FIELD.matcher(line);
            if (field.matches()) {
                boolean isNewTitle = field.group("name").equals("title") && title.isPresent();
                isLeftOut = isNewTitle || OF_ONE_TEXT.contains(field.group("name"));
                if (isNewTitle) {
                    carried.add("title: " + Quotes.around(title.orElseThrow()));
                }
            }
            if (!isLeftOut) {
                carried.add(line);
            }
        }
        return carried;
    }
}
