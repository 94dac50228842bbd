package org.havenhub.site;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.havenhub.content.Article;
import org.havenhub.report.Nearest;

/** Guesses which file of the hub an author meant. */
final class NearestFile {

    private static final Pattern LANGUAGE_FOLDER = Pattern.compile("^content/[^/]+/");

    private NearestFile() {}

    /**
     * A file with nearly this path, or else with nearly this name in another folder; rather in the language of the path, or
     * else of the article, than in another one.
     */
    static Optional<String> to(String path, Article from, Collection<String> files) {
        Matcher folder = LANGUAGE_FOLDER.matcher(path);
        String language = folder.lookingAt() && files.stream().anyMatch(file -> file.startsWith(folder.group()))
                ? folder.group()
                : "content/" + from.language().tag() + "/";
        List<String> same = files.stream()
                .filter(file -> file.startsWith(language)
                        || !LANGUAGE_FOLDER.matcher(file).lookingAt())
                .toList();
        return among(same, path).or(() -> among(files, path));
    }

    private static Optional<String> among(Collection<String> files, String path) {
        Map<String, String> byPath = new TreeMap<>();
        files.forEach(file -> byPath.putIfAbsent(belowLanguage(file), file));
        return Nearest.to(belowLanguage(path), byPath.keySet()).map(byPath::get).or(() -> sameName(path, files));
    }

    private static Optional<String> sameName(String path, Collection<String> files) {
        String name = fileName(path);
        Optional<String> near =
                Nearest.to(name, files.stream().map(NearestFile::fileName).toList());
        return near.flatMap(wanted ->
                files.stream().filter(file -> fileName(file).equals(wanted)).findFirst());
    }

    private static String belowLanguage(String path) {
        return LANGUAGE_FOLDER.matcher(path).replaceFirst("");
    }

    private static String fileName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
