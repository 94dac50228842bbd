package org.havenhub.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The site that the build of this module wrote. */
final class BuiltSite {

    private static final Predicate<String> RESOURCE =
            Pattern.compile("(es/)?help/(?!index)[^/]*\\.html").asMatchPredicate();

    /** How the address of a page tells its kind. */
    private static final Map<String, Predicate<String>> KINDS = Map.ofEntries(
            kind("home", "index\\.html"),
            kind("list of guides", "guides/index\\.html"),
            kind("guide", "guides/(?!index).*\\.html"),
            kind("list of topics", "topics/index\\.html"),
            kind("topic", "topics/(?!index).*\\.html"),
            kind("directory", "help/index\\.html"),
            kind("list of help", "help/by-.*\\.html"),
            kind("resource", "help/(?!index)[^/]*\\.html"),
            kind("plain page", "(?!index|404|safer|privacy-promise|a-z)[^/]*\\.html"),
            kind("a to z", "a-z\\.html"),
            kind("safer browsing", "safer-browsing\\.html"),
            kind("privacy promise", "privacy-promise\\.html"),
            kind("cards to print", "print/cards\\.html"),
            kind("poster to print", "print/poster\\.html"),
            Map.entry("sheet of a guide", sheetOf("guides/(?!index).*\\.html")),
            Map.entry("sheet of a resource", sheetOf("help/(?!index)[^/]*\\.html")),
            kind("page not found", "404\\.html"),
            kind("translated home", "es/index\\.html"));

    /** Before the addresses of the hub that is read from right to left. */
    static final String ARABIC = "arabic/";

    private BuiltSite() {}

    static Path folder() {
        return Path.of(System.getProperty("haven.site", "target/haven")).toAbsolutePath();
    }

    static Path arabicFolder() {
        return folder().resolveSibling("haven-arabic");
    }

    /** The file of a page of either hub. */
    static Path file(String address) {
        return address.startsWith(ARABIC)
                ? arabicFolder().resolve(address.substring(ARABIC.length()))
                : folder().resolve(address);
    }

    /** What the build wrote beside the site, for servers. */
    static Path servers() {
        return folder().resolveSibling("haven-report").resolve("servers");
    }

    /** The headers that hosts are asked to send with every file, by name. */
    static Map<String, String> headers() {
        return text("_headers")
                .lines()
                .filter(line -> line.startsWith("  "))
                .map(line -> line.strip().split(": ", 2))
                .collect(Collectors.toMap(words -> words[0], words -> words[1], (a, b) -> a, TreeMap::new));
    }

    /** The addresses of all HTML files, from the site's root, sorted. */
    static List<String> files() {
        return files(folder());
    }

    private static List<String> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(address -> address.endsWith(".html"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The sample hub has not been built.", e);
        }
    }

    /** The addresses of the pages that people read. */
    static List<String> pages() {
        return files().stream().filter(address -> !leadsOn(address)).toList();
    }

    /** The former addresses, which lead on to a page. */
    static List<String> formerAddresses() {
        return files().stream().filter(BuiltSite::leadsOn).toList();
    }

    /** The pages of single resources. */
    static List<String> resources() {
        return pages().stream().filter(RESOURCE).toList();
    }

    /** One page for each kind of page, by the kind. */
    static Map<String, String> pageOfEachKind() {
        return firstOfEachKind(pages());
    }

    private static Map<String, String> firstOfEachKind(List<String> pages) {
        Map<String, String> found = new TreeMap<>();
        KINDS.forEach(
                (kind, fits) -> pages.stream().filter(fits).findFirst().ifPresent(address -> found.put(kind, address)));
        return found;
    }

    /** The pages of the hub that is read from right to left, in its own language. */
    static List<String> pagesInArabic() {
        return arabicFiles().stream().map(address -> ARABIC + address).toList();
    }

    /** One page for each kind of page of them. */
    static List<String> onePageOfEachKindInArabic() {
        return firstOfEachKind(arabicFiles()).values().stream()
                .map(address -> ARABIC + address)
                .toList();
    }

    private static List<String> arabicFiles() {
        return files(arabicFolder()).stream()
                .filter(address -> !address.startsWith("en/"))
                .toList();
    }

    /** One page for each kind of page, by the kind, from the English part of that hub, which changes for tests alone. */
    static Map<String, String> pageOfEachKindThatStays() {
        Path english = arabicFolder().resolve("en");
        Map<String, String> found = firstOfEachKind(files(english));
        found.replaceAll((kind, address) -> ARABIC + "en/" + address);
        found.put("page not found", ARABIC + "404.html");
        found.put("translated home", ARABIC + "index.html");
        return found;
    }

    static List<String> onePageOfEachKindInBothDirections() {
        return Stream.concat(onePageOfEachKind().stream(), onePageOfEachKindInArabic().stream())
                .toList();
    }

    static List<String> kinds() {
        return KINDS.keySet().stream().sorted().toList();
    }

    static List<String> onePageOfEachKind() {
        return List.copyOf(pageOfEachKind().values());
    }

    static String text(String address) {
        try {
            return Files.readString(file(address));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean leadsOn(String address) {
        return text(address).contains("http-equiv=\"refresh\"");
    }

    /** The sheet of the first such page of each language, which does not tell what it is about. Nor does its address. */
    private static Predicate<String> sheetOf(String subject) {
        Set<String> sheets = Stream.of(folder(), arabicFolder())
                .flatMap(folder -> Stream.of("", "en/", "es/")
                        .flatMap(language -> files(folder).stream()
                                .filter(Pattern.compile(language + subject).asMatchPredicate())
                                .limit(1)))
                .map(address -> UUID.nameUUIDFromBytes(address.getBytes(StandardCharsets.UTF_8))
                        .toString())
                .map(name -> "print/" + name.substring(name.length() - 12) + ".html")
                .collect(Collectors.toSet());
        return sheets::contains;
    }

    private static Map.Entry<String, Predicate<String>> kind(String name, String address) {
        return Map.entry(name, Pattern.compile(address).asMatchPredicate());
    }
}
