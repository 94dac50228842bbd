package org.havenhub;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.havenhub.content.ContentReader;
import org.havenhub.content.SiteSettings;
import org.havenhub.files.HubFiles;
import org.havenhub.files.SourceFile;
import org.havenhub.files.TextFile;
import org.havenhub.report.Checked;
import org.havenhub.report.Mended;
import org.havenhub.report.Mending;
import org.havenhub.report.Report;
import org.havenhub.resource.ResourceReader;

/** Mends the files of a hub, each by itself, as far as that is certain. */
final class Mender {

    /** A mend can bring another mistake to light; no file has more of them behind each other. */
    private static final int MOST_ROUNDS = 20;

    private final HubFiles files;
    private final SiteSettings settings;

    Mender(HubFiles files) {
        this.files = files;
        this.settings = settings(files.settings()).value();
    }

    /** The settings of a file; usable whatever is wrong with it. */
    static Checked<SiteSettings> settings(Optional<TextFile> file) {
        return file.map(TextFile::read)
                .orElseGet(() -> Checked.clean(Optional.empty()))
                .then(text -> text.map(ContentReader::settings)
                        .orElseGet(() -> Checked.clean(ContentReader.defaultSettings())));
    }

    List<Mended> mended() {
        return Stream.of(
                        mended(
                                files.settings().stream().toList(),
                                file -> ContentReader.settings(file).report()),
                        mended(
                                files.articles(),
                                file -> ContentReader.article(file).report()),
                        mended(files.resources(), this::report))
                .flatMap(Function.identity())
                .filter(mended -> !mended.changes().isEmpty())
                .toList();
    }

    private Report report(SourceFile list) {
        return ResourceReader.read(list, settings.languages(), settings.country())
                .report();
    }

    private static Stream<Mended> mended(List<TextFile> files, Function<SourceFile, Report> reading) {
        return files.stream()
                .flatMap(file -> file.read().value().stream()
                        .map(source -> Mended.of(
                                file.path(),
                                file.asItStands(),
                                source.text(),
                                mended(source, reading).text())));
    }

    private static SourceFile mended(SourceFile typed, Function<SourceFile, Report> reading) {
        SourceFile file = typed;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            SourceFile next = new SourceFile(file.path(), Mending.of(file.text(), reading.apply(file)));
            if (next.equals(file)) {
                break;
            }
            file = next;
        }
        return file;
    }
}
