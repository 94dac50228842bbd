package org.havenhub.files;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.havenhub.report.Nearest;
import org.havenhub.report.Place;
import org.havenhub.report.Problem;

/**
 * A file, or a folder with all that is in it, that lies where Haven does not read it.
 *
 * @param path of the file or folder
 * @param remedy where it belongs
 */
record Misfit(String path, String message, String remedy) {

    private static final List<String> SHELVES = List.of("guides", "pages");

    /** What the folder of a language is called. */
    static final Pattern CODE = Pattern.compile("[A-Za-z]{2,3}(?:[-_][A-Za-z0-9-_]*)?");

    private static final Set<String> TEXTS = Set.of("md", "markdown", "mdown", "mdx", "txt");
    private static final String LIST_NAMES = "Names of resource lists end with .yaml in small letters.";
    private static final Pattern WITH_TWO_ENDINGS =
            Pattern.compile("(?<stem>.+)\\.ya?ml\\.txt", Pattern.CASE_INSENSITIVE);

    private static final Set<String> IMPORTED = Set.of("csv", "json");
    private static final Set<String> TABLES = Set.of("yaml", "yml", "json", "csv", "xls", "xlsx", "ods");

    /**
     * Empty for {@code content/<language>/index.md} and Markdown files directly in its {@code guides} or {@code pages}, and for those
     * in a folder that has no code for a name, for which others know the language.
     *
     * @param languages that have a folder in the hub
     */
    static Optional<Misfit> inContent(Found file, List<String> languages) {
        return file.name().endsWith(".md") ? misplacedArticle(file.path(), languages) : Optional.of(noArticle(file));
    }

    /** Empty for every {@code .yaml} file. */
    static Optional<Misfit> inResources(Found file) {
        return file.name().endsWith(".yaml") ? Optional.empty() : Optional.of(noResourceList(file));
    }

    Problem problem() {
        return FileRules.UNEXPECTED_FILE.at(Place.inFile(path), message, remedy);
    }

    private static Optional<Misfit> misplacedArticle(String path, List<String> languages) {
        String[] parts = path.split("/", -1);
        if (parts.length == 2) {
            return Optional.of(outsideLanguages(path, "pages/" + parts[1], languages));
        }
        if (SHELVES.contains(parts[1])) {
            return Optional.of(outsideLanguages(path, path.substring("content/".length()), languages));
        }
        return CODE.matcher(parts[1]).matches() ? misplacedIn(path, parts) : Optional.empty();
    }

    private static Misfit outsideLanguages(String path, String inside, List<String> languages) {
        return new Misfit(
                path,
                "Every text lies in the folder of its language, and this one lies outside.",
                languages.size() == 1
                        ? "Move it, for example to content/" + languages.get(0) + "/" + inside + "."
                        : "Move it to the folder of its language, one of these: " + folders(inside, languages));
    }

    /** A folder for texts that lies outside of all languages. */
    static Misfit shelf(String name, String shelf, List<String> languages) {
        String first = "content/" + languages.get(0) + "/" + shelf;
        return nearName(
                name,
                first,
                languages.size() == 1
                        ? "Move what you need from it to " + first + ", and delete it."
                        : "Move each text to the folder of its language, one of these: " + folders(shelf, languages));
    }

    /** What has nearly the name of a part of a hub. */
    static Misfit nearName(String name, String meant, String remedy) {
        return new Misfit(name, "Haven does not read “" + name + "”: it looks for “" + meant + "”.", remedy);
    }

    private static String folders(String inside, List<String> languages) {
        return languages.stream()
                .map(language -> "content/" + language + "/" + inside)
                .collect(Collectors.joining(", "));
    }

    private static Optional<Misfit> misplacedIn(String path, String[] parts) {
        String language = parts[0] + "/" + parts[1];
        if (parts.length == 3) {
            return parts[2].equals("index.md")
                    ? Optional.empty()
                    : Optional.of(besideHomePage(path, language, parts[2]));
        }
        if (!SHELVES.contains(parts[2])) {
            return Optional.of(unknownShelf(language, parts[2]));
        }
        String shelf = language + "/" + parts[2];
        return parts.length == 4 ? Optional.empty() : Optional.of(tooDeep(shelf, parts[3]));
    }

    private static Misfit besideHomePage(String path, String language, String name) {
        return new Misfit(
                path,
                "The home page, index.md, is the only text that lies directly in the folder of a language.",
                "Move it to " + language + "/guides/" + name + " or " + language + "/pages/" + name + ".");
    }

    private static Misfit unknownShelf(String language, String name) {
        return new Misfit(
                language + "/" + name,
                "The folder of a language holds the folders guides and pages. Haven does not read “" + name + "”.",
                Nearest.to(name, SHELVES)
                        .map(meant -> "Rename it to " + meant + ".")
                        .orElse("Move its texts to " + language + "/guides/ or " + language + "/pages/."));
    }

    private static Misfit tooDeep(String shelf, String folder) {
        return new Misfit(
                shelf + "/" + folder,
                "Texts lie directly in " + shelf + "/, without folders inside it.",
                "Move the texts up, and group guides by topics: in their front matter.");
    }

    private static Misfit noArticle(Found file) {
        if (TEXTS.contains(file.ending())) {
            return misnamed(file, "Texts are Markdown files, and their names end with .md in small letters.", ".md");
        }
        return TABLES.contains(file.ending())
                ? new Misfit(file.path(), "This is no Markdown text.", "Lists of resources belong in resources/.")
                : new Misfit(file.path(), "This is no Markdown text.", "Pictures and documents belong in media/.");
    }

    private static Misfit noResourceList(Found file) {
        if (file.ending().equals("yml") || file.ending().equals("yaml")) {
            return misnamed(file, LIST_NAMES, ".yaml");
        }
        if (TABLES.contains(file.ending())) {
            return table(file);
        }
        Matcher doubled = WITH_TWO_ENDINGS.matcher(file.name());
        if (doubled.matches()) {
            return new Misfit(file.path(), LIST_NAMES, "Rename it to " + doubled.group("stem") + ".yaml.");
        }
        return TEXTS.contains(file.ending())
                ? new Misfit(
                        file.path(),
                        "This is no list of resources.",
                        "Texts belong in content/, for example in" + " content/en/guides/.")
                : new Misfit(file.path(), "This is no list of resources.", "Pictures and documents belong in media/.");
    }

    private static Misfit table(Found file) {
        return new Misfit(
                file.path(),
                "Haven does not read this kind of list.",
                IMPORTED.contains(file.ending())
                        ? "Move it out of resources/, and let the goal haven:import make a .yaml file of it."
                        : "Save the table as .csv outside of resources/, and let the goal haven:import make a .yaml file of it.");
    }

    /** Where the system hides endings, editors add one to a name that has its own: {@code listening.md.txt}. */
    private static Misfit misnamed(Found file, String message, String ending) {
        String stem = file.name().substring(0, file.name().lastIndexOf('.'));
        String meant = stem.endsWith(ending) ? stem : stem + ending;
        return new Misfit(file.path(), message, "Rename it to " + meant + ".");
    }
}
