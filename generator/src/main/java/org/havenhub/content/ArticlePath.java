package org.havenhub.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.havenhub.files.SourceFile;
import org.havenhub.language.Language;
import org.havenhub.language.Slug;
import org.havenhub.report.Problems;

/**
 * What an article's path says of it.
 *
 * @param slug {@code index} for the home page
 */
record ArticlePath(Article.Kind kind, Language language, String slug) {

    private static final String INDEX = "index";
    private static final Pattern HOME = Pattern.compile("content/(?<language>[^/]+)/index\\.md");
    private static final Pattern BELOW =
            Pattern.compile("content/(?<language>[^/]+)/(?<folder>guides|pages)/(?<slug>[^/]+)\\.md");
    private static final Pattern STARTS_WITH_LANGUAGE = Pattern.compile("content/(?<language>[^/]+)/.*");

    /** Empty after a problem if no article can lie there. */
    static Optional<ArticlePath> of(SourceFile file, Problems problems) {
        Matcher home = HOME.matcher(file.path());
        if (home.matches()) {
            return known(home.group("language"))
                    .map(language -> new ArticlePath(Article.Kind.HOME, language, INDEX))
                    .or(() -> unexpected(file, problems));
        }
        Matcher below = BELOW.matcher(file.path());
        if (!below.matches()) {
            return unexpected(file, problems);
        }
        checkName(file, below.group("slug"), problems);
        boolean isReserved = below.group("slug").equals(INDEX);
        Article.Kind kind = below.group("folder").equals("guides") ? Article.Kind.GUIDE : Article.Kind.PAGE;
        return isReserved
                ? reserved(file, problems)
                : known(below.group("language"))
                        .map(language -> new ArticlePath(kind, language, below.group("slug")))
                        .or(() -> unexpected(file, problems));
    }

    private static Optional<Language> known(String folder) {
        return Language.of(folder)
                .filter(Language::mayExist)
                .filter(language -> language.tag().equals(folder));
    }

    private static Optional<ArticlePath> unexpected(SourceFile file, Problems problems) {
        problems.add(
                ContentRules.UNEXPECTED_PLACE,
                file.place(),
                "No text is expected in this place, so it would not be published.",
                betterPlaces(file).toArray(String[]::new));
        return Optional.empty();
    }

    private static List<String> betterPlaces(SourceFile file) {
        Matcher matcher = STARTS_WITH_LANGUAGE.matcher(file.path());
        String typed = matcher.matches() ? matcher.group("language") : "en";
        Optional<Language> meant = known(typed)
                .or(() -> Language.of(typed).filter(Language::isKnown).map(Language::withKnownRegion))
                .or(() -> Language.named(typed));
        List<String> hints = new ArrayList<>();
        if (meant.isEmpty()) {
            hints.add("The folder below content has the code of a language, for example content/en.");
        }
        String folder = "content/" + meant.map(Language::tag).orElse("en") + "/";
        String name = name(file);
        if (name.equals(INDEX)) {
            hints.add("A home page is " + folder + "index.md");
        } else {
            hints.add("As a guide, name it " + folder + "guides/" + name + ".md");
            hints.add("As a plain page, name it " + folder + "pages/" + name + ".md");
        }
        return hints;
    }

    private static String name(SourceFile file) {
        String last = file.path().substring(file.path().lastIndexOf('/') + 1);
        String bare = last.toLowerCase(Locale.ROOT).endsWith(".md") ? last.substring(0, last.length() - 3) : last;
        return Slug.of(bare).orElse("name-of-the-text");
    }

    private static void checkName(SourceFile file, String slug, Problems problems) {
        if (!Slug.isSlug(slug)) {
            problems.add(
                    ContentRules.BAD_FILE_NAME,
                    file.place(),
                    "The file name " + slug + ".md cannot stand in a web address: that takes small letters, digits and"
                            + " hyphens.",
                    Slug.of(slug)
                            .map(name -> "Rename the file to " + name + ".md")
                            .orElse("Rename the file with letters from a to z; its title can stay as it is."));
        }
    }

    private static Optional<ArticlePath> reserved(SourceFile file, Problems problems) {
        problems.add(
                ContentRules.RESERVED_FILE_NAME,
                file.place(),
                "The name index.md is taken here, for the page that lists the others.",
                "Give the file a name that says what it is about.");
        return Optional.empty();
    }
}
