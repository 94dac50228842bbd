package org.havenhub;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.havenhub.check.SiteCheck;
import org.havenhub.content.Content;
import org.havenhub.content.ContentReader;
import org.havenhub.files.HubFiles;
import org.havenhub.files.TextFile;
import org.havenhub.report.Place;
import org.havenhub.report.Problem;
import org.havenhub.report.Report;
import org.havenhub.report.Severity;
import org.havenhub.resource.Resource;
import org.havenhub.resource.ResourceReader;

/**
 * Tells what is wrong by itself from what is wrong only because a part of a file could not be read: whoever mends that part is not
 * told in the same breath that something is missing from it. The other parts of the file are as they are, and so is what is told of
 * them.
 */
final class FollowUps {

    private static final String SETTINGS = "haven.yaml";
    private static final Set<String> LOST_LINKS =
            Set.of("broken-link", "unpublished-target", "reversed-link", "blank-in-address", "broken-brackets");

    private final Content content;
    private final HubFiles files;
    /** The lines with errors of each file that has any. */
    private final Map<String, NavigableSet<Integer>> wrong;

    /** The same without those that lie in a contact or a meeting, and leave the fields beside it as they are. */
    private final Map<String, NavigableSet<Integer>> wrongOutsideContacts;

    private final Map<String, NavigableSet<Integer>> beginnings = new HashMap<>();
    private final boolean areLinksKnown;

    /**
     * Of a hub as far as it was read.
     *
     * @param read what is wrong with its files, each by itself
     * @param resolved what is wrong with all of them together
     */
    FollowUps(Content content, HubFiles files, Report read, Report resolved) {
        this.content = content;
        this.files = files;
        wrong = lines(errors(read));
        wrongOutsideContacts = lines(errors(read).filter(problem -> !ResourceReader.isOnContactOrMeeting(problem)));
        areLinksKnown = content.termsKnown() && errors(read.and(resolved)).noneMatch(FollowUps::losesALink);
    }

    /** What remains of the findings of rules on the site. */
    Report without(Report findings) {
        return Report.of(
                findings.problems().stream().filter(this::standsByItself).toList());
    }

    /** A link that leads nowhere may be the one that was to lead to a page; the same holds for a menu. */
    private static boolean losesALink(Problem problem) {
        return LOST_LINKS.contains(problem.rule().id())
                || problem.place().file().equals(SETTINGS);
    }

    private boolean standsByItself(Problem problem) {
        Place place = problem.place();
        if (!areLinksKnown && SiteCheck.restsOnLinks(problem.rule())) {
            return false;
        }
        Map<String, NavigableSet<Integer>> all =
                SiteCheck.restsOnPlainFields(problem.rule()) ? wrongOutsideContacts : wrong;
        NavigableSet<Integer> lines = all.getOrDefault(place.file(), Collections.emptyNavigableSet());
        return lines.isEmpty() || (isOfOnePart(problem) && !lines.contains(0) && !isInPartWithError(problem, lines));
    }

    private static boolean isOfOnePart(Problem problem) {
        return problem.place().line() > 0 && !SiteCheck.restsOnWholeFile(problem.rule());
    }

    /**
     * A resource stands or falls as a whole, and so do the fields of a text; every other line stands for itself, and so does a field
     * that a rule looks at alone.
     */
    private boolean isInPartWithError(Problem problem, NavigableSet<Integer> lines) {
        Place place = problem.place();
        NavigableSet<Integer> starts = beginnings.computeIfAbsent(place.file(), this::beginnings);
        int line = place.line();
        boolean isOneLine = SiteCheck.restsOnOneField(problem.rule())
                || starts.isEmpty()
                || (!isAmong(files.resources(), place.file()) && line >= starts.last());
        int start = isOneLine ? line : Optional.ofNullable(starts.floor(line)).orElse(1);
        int end =
                isOneLine ? line + 1 : Optional.ofNullable(starts.higher(line)).orElse(Integer.MAX_VALUE);
        return !lines.subSet(start, end).isEmpty();
    }

    /** Where the resources of a file begin, or its text. */
    private NavigableSet<Integer> beginnings(String file) {
        NavigableSet<Integer> starts = content.resources().stream()
                .map(Resource::place)
                .filter(place -> place.file().equals(file))
                .map(Place::line)
                .collect(Collectors.toCollection(TreeSet::new));
        text(file, files.articles()).ifPresent(starts::add);
        if (isAmong(files.resources(), file)) {
            starts.add(1);
        }
        return starts;
    }

    private static Optional<Integer> text(String file, Collection<TextFile> articles) {
        return articles.stream()
                .filter(article -> article.path().equals(file))
                .flatMap(article -> article.read().value().stream())
                .map(ContentReader::firstLineOfText)
                .findFirst();
    }

    private static boolean isAmong(List<TextFile> texts, String file) {
        return texts.stream().map(TextFile::path).anyMatch(file::equals);
    }

    private static Map<String, NavigableSet<Integer>> lines(Stream<Problem> problems) {
        return problems.map(Problem::place)
                .collect(Collectors.groupingBy(
                        Place::file, Collectors.mapping(Place::line, Collectors.toCollection(TreeSet::new))));
    }

    private static Stream<Problem> errors(Report report) {
        return report.problems().stream().filter(problem -> problem.severity() == Severity.ERROR);
    }
}
