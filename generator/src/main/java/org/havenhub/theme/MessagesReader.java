package org.havenhub.theme;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.havenhub.files.SourceFile;
import org.havenhub.language.Language;
import org.havenhub.report.Nearest;
import org.havenhub.report.Place;
import org.havenhub.report.Problems;

/**
 * Reads the words of a theme. A hub changes single messages: what its own file does not name stays as the theme says it. A
 * language with a region or script builds on the plain one: {@code pt-BR} on {@code pt}.
 */
final class MessagesReader {

    private static final int NAMED = 5;

    private final ShadowedFiles files;
    private final NavigableMap<String, Place> uses;
    private final Problems problems;
    private final NavigableMap<String, Wording> english = new TreeMap<>();
    private final NavigableMap<String, Wording> englishOfTheme = new TreeMap<>();

    MessagesReader(ShadowedFiles files, NavigableMap<String, Place> uses, Problems problems) {
        this.files = files;
        this.uses = uses;
        this.problems = problems;
        String path = path(Theme.ENGLISH);
        files.ofTheme(path, problems).ifPresent(file -> englishOfTheme.putAll(MessageFile.read(file, problems)));
        english.putAll(englishOfTheme);
        files.ofHub(path, problems).ifPresent(file -> english.putAll(checked(file)));
        uses.forEach((key, place) -> {
            if (!english.containsKey(key)) {
                reportUnworded(key, place);
            }
        });
    }

    Map<Language, Messages> read(List<Language> languages) {
        Map<Language, Messages> messages = new TreeMap<>();
        messages.put(Theme.ENGLISH, new Messages(messages(Theme.ENGLISH, english)));
        for (Language language : languages) {
            messages.computeIfAbsent(language, this::readOne);
        }
        return messages;
    }

    private Messages readOne(Language language) {
        NavigableMap<String, Wording> own = new TreeMap<>();
        for (Language wider : widening(language)) {
            own.putAll(wider.equals(Theme.ENGLISH) ? english : wordings(wider));
        }
        reportMissing(language, own.keySet());
        Map<String, Message> all = messages(Theme.ENGLISH, english);
        all.putAll(messages(language, own));
        return new Messages(all);
    }

    private NavigableMap<String, Wording> wordings(Language language) {
        NavigableMap<String, Wording> wordings = new TreeMap<>();
        files.ofTheme(path(language), problems).ifPresent(file -> wordings.putAll(checked(file)));
        files.ofHub(path(language), problems).ifPresent(file -> wordings.putAll(checked(file)));
        return wordings;
    }

    /** The messages of a file that can be used; the others are reported. */
    private NavigableMap<String, Wording> checked(SourceFile file) {
        NavigableMap<String, Wording> wordings = MessageFile.read(file, problems);
        wordings.entrySet().removeIf(entry -> !isUsable(entry.getKey(), entry.getValue()));
        return wordings;
    }

    private boolean isUsable(String key, Wording wording) {
        Wording original = englishOfTheme.get(key);
        if (original != null) {
            return new WordingCheck(key, wording, problems).isUsableFor(original);
        }
        if (!uses.containsKey(key)) {
            Set<String> known = new TreeSet<>(englishOfTheme.keySet());
            known.addAll(uses.keySet());
            problems.add(
                    ThemeRules.UNKNOWN_MESSAGE,
                    wording.place(),
                    "The theme has no message “" + key + "”.",
                    Nearest.hint(key, known).stream().toArray(String[]::new));
            return false;
        }
        return new WordingCheck(key, wording, problems).isUsable();
    }

    /** A template says something that no file has words for. */
    private void reportUnworded(String key, Place place) {
        problems.add(
                ThemeRules.UNKNOWN_MESSAGE,
                place,
                "This template uses the message “" + key + "”, and there are no words for it.",
                Nearest.hint(key, english.keySet())
                        .orElse("Add its words to " + ShadowedFiles.hubPath(path(Theme.ENGLISH)) + ": " + key
                                + ": \"…\""));
    }

    private void reportMissing(Language language, Set<String> own) {
        List<String> missing =
                english.keySet().stream().filter(key -> !own.contains(key)).toList();
        if (missing.isEmpty()) {
            return;
        }
        String path = ShadowedFiles.hubPath(path(language));
        String what = own.isEmpty()
                ? "The theme has no words in " + language.nameIn(Theme.ENGLISH) + "."
                : "The theme has no words in " + language.nameIn(Theme.ENGLISH) + " for " + named(missing) + ".";
        problems.add(
                ThemeRules.MISSING_MESSAGE,
                Place.inFile(path),
                what + " Readers see the English ones.",
                own.isEmpty()
                        ? "Copy the theme's messages/en.yaml to " + path + " and translate it."
                        : "Add the missing lines to " + path + ".");
    }

    private static String named(List<String> keys) {
        String first = String.join(", ", keys.subList(0, Math.min(NAMED, keys.size())));
        return keys.size() <= NAMED ? first : first + " and " + (keys.size() - NAMED) + " more";
    }

    private static Map<String, Message> messages(Language language, Map<String, Wording> wordings) {
        Map<String, Message> messages = new TreeMap<>();
        wordings.forEach((key, wording) -> messages.put(key, wording.message(language)));
        return messages;
    }

    /** The language after all that it builds on, the widest first. */
    private static List<Language> widening(Language language) {
        LinkedHashSet<Language> chain = new LinkedHashSet<>();
        String tag = language.tag();
        for (int dash = tag.indexOf('-'); dash > 0; dash = tag.indexOf('-', dash + 1)) {
            Language.of(tag.substring(0, dash)).ifPresent(chain::add);
        }
        chain.add(language);
        return List.copyOf(chain);
    }

    private static String path(Language language) {
        return "messages/" + language.tag() + ".yaml";
    }
}
