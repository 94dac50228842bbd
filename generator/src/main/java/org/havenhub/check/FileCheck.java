package org.havenhub.check;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.havenhub.files.SourceFile;
import org.havenhub.report.Place;
import org.havenhub.report.Problem;
import org.havenhub.report.Rule;
import org.havenhub.report.Severity;

/**
 * Checks the finished files that are no pages: that style sheets, scripts, drawings, calendars, cards and feeds ask no other server
 * and keep nothing on the device. Promises one, two and three of Haven. What cannot be read is refused, and so is what nobody knows.
 */
public final class FileCheck {

    /** A browser shows these like a page, but no rule for pages reads them. */
    private static final Pattern OTHER_PAGES = Pattern.compile("html?|xht|xhtml|xml|xslt?|mht|mhtml|svgz");

    private static final String ANOTHER_FORM =
            "Publish it in another form: a page as Markdown, a drawing as plain SVG in UTF-8, a film as MP4 or WebM.";

    private static final String ANOTHER_KIND =
            "Save it with your program as a kind of file that everybody can open: a picture as .jpg or .png, a document as .pdf, a"
                    + " table as .csv, a sound as .mp3, a film as .mp4. Anything else may lie in a .zip file.";

    private static final Pattern SCRIPT = Pattern.compile("m?js");

    private FileCheck() {}

    /** Every rule that is checked on such files and on no page. */
    public static List<Rule> rules() {
        return List.of(CodeFindings.BROWSER_STORAGE, HeavyScript.RULE);
    }

    /**
     * What is wrong with a finished file.
     *
     * @param path in the site
     * @param sources what it was made of, where somebody can mend it; empty if it is published as it is
     */
    public static List<Problem> check(String path, byte[] bytes, List<SourceFile> sources) {
        String ending = ending(path);
        Optional<String> list = KnownFiles.faultOfAny(bytes);
        if (list.isPresent()) {
            return List.of(refused(path, sources, list.get()));
        }
        if (OTHER_PAGES.matcher(ending).matches()) {
            return List.of(
                    refused(path, sources, "A browser shows this file like a page, but it is none of the hub's."));
        }
        Optional<CodeLanguage> language = language(ending);
        if (language.isEmpty()) {
            return KnownFiles.fault(ending, bytes).map(fault -> refused(path, sources, fault)).stream()
                    .toList();
        }
        Stream<Problem> code = check(path, bytes, sources, language.get()).stream();
        return SCRIPT.matcher(ending).matches()
                ? Stream.concat(code, HeavyScript.check(path, bytes, sources).stream())
                        .toList()
                : code.toList();
    }

    /**
     * What is wrong with a file that Haven made and that is no page, or with a piece of it.
     *
     * @param source where somebody can mend it
     */
    public static List<Problem> checkMade(Place source, String path, String piece) {
        Optional<CodeLanguage> language =
                ending(path).equals("xml") ? Optional.of(FeedLoads::check) : language(ending(path));
        return language.stream()
                .flatMap(known -> known.in(new SourceFile(path, piece)).stream())
                .map(problem -> new Problem(
                        problem.rule(),
                        problem.severity(),
                        source,
                        "In the finished file " + path + ": " + problem.message(),
                        problem.hints()))
                .toList();
    }

    /** Empty if the name has none. */
    private static String ending(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.contains(".") ? name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT) : "";
    }

    private static Optional<CodeLanguage> language(String ending) {
        return switch (ending) {
            case "css" -> Optional.of(StyleLoads::check);
            case "js", "mjs", "webmanifest" -> Optional.of(ScriptHabits::check);
            case "svg" -> Optional.of(PictureCode::check);
            case "ics", "ifb", "vcf", "vcard" -> Optional.of(CardLoads::check);
            case "jsonld" -> Optional.of(LinkedDataLoads::check);
            default -> Optional.empty();
        };
    }

    private static List<Problem> check(String path, byte[] bytes, List<SourceFile> sources, CodeLanguage language) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (OtherLetters.areCalledIn(text)) {
                return List.of(refused(path, sources, "This file has control characters, which nobody sees."));
            }
            List<Problem> finished = language.in(new SourceFile(path, text));
            List<Problem> mendable = finished.isEmpty()
                    ? List.of()
                    : sources.stream()
                            .flatMap(source -> language.in(source).stream())
                            .toList();
            return mendable.isEmpty() ? finished : mendable;
        } catch (CharacterCodingException notUtf8) {
            return List.of(refused(path, sources, "This file is not saved as UTF-8."));
        }
    }

    private static Problem refused(String path, List<SourceFile> sources, String reason) {
        Place place = sources.isEmpty() ? Place.inFile(path) : sources.get(0).place();
        String ending = ending(path);
        boolean isUnknown = !KnownFiles.isKnown(ending)
                && language(ending).isEmpty()
                && !OTHER_PAGES.matcher(ending).matches();
        return new Problem(
                ForeignLoad.RULE,
                Severity.ERROR,
                place,
                reason + " Nobody can say what it would load.",
                List.of(isUnknown ? ANOTHER_KIND : ANOTHER_FORM));
    }

    /** What is written in a file. */
    interface CodeLanguage {

        void check(String text, CodeFindings findings);

        default List<Problem> in(SourceFile source) {
            CodeFindings findings = new CodeFindings(source);
            check(source.text(), findings);
            return findings.all();
        }
    }
}
