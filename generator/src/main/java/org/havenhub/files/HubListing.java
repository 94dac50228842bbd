package org.havenhub.files;

import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.regex.Pattern;
import org.havenhub.report.Place;
import org.havenhub.report.Problems;

/** Sorts the files of a hub by what they are. */
final class HubListing {

    private static final String SETTINGS = "haven.yaml";
    private static final long MIB = 1 << 20;
    private static final long LONGEST_TEXT = MIB;
    private static final long LARGEST_PICTURE = 20 * MIB;

    private static final Set<String> NAMES = Set.of(SETTINGS, "content", "resources", "media", "theme");
    private static final Map<String, String> NEAR_NAMES = Map.ofEntries(
            Map.entry("haven.yml", SETTINGS),
            Map.entry("contents", "content"),
            Map.entry("contenido", "content"),
            Map.entry("contenidos", "content"),
            Map.entry("resource", "resources"),
            Map.entry("recurso", "resources"),
            Map.entry("recursos", "resources"),
            Map.entry("medios", "media"),
            Map.entry("tema", "theme"));
    private static final Set<String> PICTURES = Set.of("images", "imagenes", "img", "pictures", "fotos");
    private static final Map<String, String> SHELVES =
            Map.of("guides", "guides", "guias", "guides", "pages", "pages", "paginas", "pages");
    private static final Pattern ACCENT = Pattern.compile("\\p{M}");
    private static final Set<String> THEME_TEXTS = Set.of("ftlh", "css", "js", "yaml");

    private final Path hub;
    private final Problems problems;

    HubListing(Path hub, Problems problems) {
        this.hub = hub;
        this.problems = problems;
    }

    /** Whether a name in the hub's own folder is read, or is told because it nearly would be. */
    static boolean isPart(String name) {
        return NAMES.contains(meant(name)) || SHELVES.containsKey(plain(name)) || PICTURES.contains(plain(name));
    }

    static Optional<TextFile> settingsIn(Path hub) {
        return Optional.of(new TextFile(SETTINGS, hub.resolve(SETTINGS))).filter(HubListing::isStillText);
    }

    /** Whether a text that was found before is still one that is read. */
    static boolean isStillText(TextFile text) {
        return Disk.look(text.file())
                .filter(found -> found.isRegularFile() && found.size() <= LONGEST_TEXT)
                .isPresent();
    }

    HubFiles files() {
        if (Disk.look(hub).isEmpty()) {
            problems.add(FileRules.MISSING_HUB, Place.inFile(SETTINGS), "There is no folder " + hub + ".");
            return new HubFiles(Optional.empty(), List.of(), List.of(), List.of(), List.of());
        }
        Set<String> names = Disk.list(hub).keySet();
        List<Found> articles = below("content", names);
        List<String> languages = languages(articles);
        names.forEach(name -> checkNearName(name, languages, names));
        return new HubFiles(
                settings(names.contains(SETTINGS)),
                texts(articles, file -> Misfit.inContent(file, languages)),
                texts(below("resources", names), Misfit::inResources),
                assets(below("media", names), file -> LARGEST_PICTURE),
                assets(below("theme", names), HubListing::largestThemeFile));
    }

    private void checkNearName(String name, List<String> languages, Set<String> names) {
        String meant = meant(name);
        String shelf = SHELVES.get(plain(name));
        if (shelf != null) {
            problems.add(Misfit.shelf(name, shelf, languages).problem());
        } else if (NAMES.contains(meant) && !name.equals(meant)) {
            report(name, meant, names.contains(meant));
        } else if (PICTURES.contains(plain(name)) && !names.contains("media")) {
            report(name, "media", false);
        }
    }

    private void report(String name, String meant, boolean isThere) {
        problems.add(Misfit.nearName(
                        name,
                        meant,
                        isThere
                                ? "Move what you need from it to " + meant + ", and delete it."
                                : "Rename it to " + meant + ".")
                .problem());
    }

    private static String meant(String name) {
        String plain = plain(name);
        return NEAR_NAMES.getOrDefault(plain, plain);
    }

    /** In small letters and without accents. */
    private static String plain(String name) {
        String parts = Normalizer.normalize(name, Normalizer.Form.NFD);
        return ACCENT.matcher(parts).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private Optional<TextFile> settings(boolean listed) {
        if (!listed) {
            problems.add(
                    FileRules.MISSING_HUB,
                    Place.inFile(SETTINGS),
                    "The folder " + hub + " has no haven.yaml, so it is not a hub yet.",
                    "Create haven.yaml and write in it:\ntitle: The name of your hub\nlanguages: [en]");
            return Optional.empty();
        }
        return plainFile(SETTINGS)
                .filter(file -> isSmallEnough(file, LONGEST_TEXT))
                .map(file -> new TextFile(SETTINGS, file.file()));
    }

    private Optional<Found> plainFile(String name) {
        Path file = hub.resolve(name);
        BasicFileAttributes attributes = Disk.look(file).orElseThrow();
        if (attributes.isRegularFile()) {
            return Optional.of(new Found(name, file, attributes.size()));
        }
        problems.add(
                FileRules.SYMBOLIC_LINK, Place.inFile(name), "This is not a plain file.", "Put a plain file here.");
        return Optional.empty();
    }

    private List<Found> below(String folder, Set<String> names) {
        return names.contains(folder) ? FolderWalk.of(hub.resolve(folder), folder, problems) : List.of();
    }

    /** Those that the hub has a folder for: what its settings say, nobody has read yet. */
    private static List<String> languages(List<Found> articles) {
        List<String> found = articles.stream()
                .map(file -> file.path().split("/", -1))
                .filter(parts ->
                        parts.length > 2 && Misfit.CODE.matcher(parts[1]).matches())
                .map(parts -> parts[1])
                .distinct()
                .toList();
        return found.isEmpty() ? List.of("en") : found;
    }

    private List<TextFile> texts(List<Found> files, Function<Found, Optional<Misfit>> misfit) {
        return files.stream()
                .filter(file -> fits(misfit.apply(file)))
                .filter(file -> isSmallEnough(file, LONGEST_TEXT))
                .map(file -> new TextFile(file.path(), file.file()))
                .toList();
    }

    private List<Asset> assets(List<Found> files, ToLongFunction<Found> most) {
        return files.stream()
                .filter(file -> isSmallEnough(file, most.applyAsLong(file)))
                .map(file -> new Asset(file.path(), file.size(), file.file()))
                .toList();
    }

    private boolean fits(Optional<Misfit> misfit) {
        misfit.map(Misfit::problem).ifPresent(problems::add);
        return misfit.isEmpty();
    }

    private boolean isSmallEnough(Found file, long most) {
        if (file.size() <= most) {
            return true;
        }
        problems.add(
                FileRules.FILE_TOO_LARGE,
                Place.inFile(file.path()),
                "This file has " + megabytes(file.size()) + ". Haven takes at most " + megabytes(most) + " here.",
                most == LONGEST_TEXT ? "Split the text into several files." : "Save it with fewer pixels or pages.");
        return false;
    }

    private static long largestThemeFile(Found file) {
        return THEME_TEXTS.contains(file.ending()) ? LONGEST_TEXT : LARGEST_PICTURE;
    }

    /** Rounded up to a tenth, so that a file that is a little too large does not seem to be just right. */
    private static String megabytes(long bytes) {
        long tenths = (bytes * 10 + MIB - 1) / MIB;
        return tenths % 10 == 0 ? tenths / 10 + " MB" : tenths / 10 + "." + tenths % 10 + " MB";
    }
}
