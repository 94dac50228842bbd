package org.havenhub.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.havenhub.report.Place;
import org.havenhub.report.Problems;
import org.havenhub.report.Report;

/**
 * Where a site is written, in relation to what must not be touched. All paths are absolute, their links resolved.
 *
 * @param shown the output as people know it: from the hub if it is inside
 */
record OutputPlace(Path hub, Path output, Path reports, Path partners, String shown) {

    private static final Set<String> WRITTEN_BY_PEOPLE = Set.of("content", "resources", "media", "theme");

    static OutputPlace of(Path hub, Path output, Path reports, Path partners) {
        Path realHub = real(hub);
        Path realOutput = real(output);
        String shown = realOutput.startsWith(realHub)
                ? realHub.relativize(realOutput)
                        .toString()
                        .replace(realHub.getFileSystem().getSeparator(), "/")
                : output.toString();
        return new OutputPlace(realHub, realOutput, real(reports), real(partners), shown.isEmpty() ? "." : shown);
    }

    Report check() {
        Problems problems = new Problems();
        fault().ifPresent(fault -> problems.add(FileRules.OUTPUT_FOLDER, Place.inFile(shown), fault, REMEDY));
        return problems.report();
    }

    private static final String REMEDY = "Choose a folder that holds nothing else, such as target/haven.";

    /** A file of the output. */
    Place at(String path) {
        return Place.inFile(shown + "/" + path);
    }

    /** Beside the output and so on the same disk: files can be moved from here to there at once. */
    Path staging() {
        return output.resolveSibling("." + Disk.name(output) + ".haven-staging");
    }

    private Optional<String> fault() {
        if (hub.startsWith(output)) {
            return Optional.of("The output folder is the hub itself, or the hub lies inside it.");
        }
        Optional<String> shared = namePeopleWriteIn(output);
        if (shared.isPresent()) {
            return Optional.of("The output folder lies inside " + shared.get() + "/, where people write.");
        }
        if (reports.startsWith(output)) {
            return Optional.of(
                    "The folder for reports lies inside the output folder, so the report would be published.");
        }
        if (partners.startsWith(output)) {
            return Optional.of(
                    "The folder for partners lies inside the output folder, so what only they may know would be published.");
        }
        Optional<String> partnersFault = partnersFault();
        if (partnersFault.isPresent()) {
            return partnersFault;
        }
        return isNoFolder() ? Optional.of("There is a file where the output folder should be.") : Optional.empty();
    }

    /** What lies there is written over, and taken away when there is nothing for partners any more. */
    private Optional<String> partnersFault() {
        if (hub.startsWith(partners)) {
            return Optional.of("The folder for partners is the hub itself, or the hub lies inside it.");
        }
        if (partners.startsWith(reports)) {
            return Optional.of(
                    "The folder for partners lies inside the folder for reports, which more people get to see.");
        }
        return namePeopleWriteIn(partners)
                .map(shared -> "The folder for partners lies inside " + shared + "/, where people write.");
    }

    private Optional<String> namePeopleWriteIn(Path folder) {
        if (!folder.startsWith(hub)) {
            return Optional.empty();
        }
        String first = FileName.folded(hub.relativize(folder).getName(0).toString());
        return Optional.of(first).filter(WRITTEN_BY_PEOPLE::contains);
    }

    private boolean isNoFolder() {
        return Files.exists(output) && !Files.isDirectory(output);
    }

    /** With links resolved as far as the path exists. */
    private static Path real(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        Path existing = absolute;
        while (!Files.exists(existing) && existing.getParent() != null) {
            existing = existing.getParent();
        }
        Path known = existing;
        Path root = Disk.tryTo("look at", known, () -> known.toRealPath());
        return root.resolve(known.relativize(absolute)).normalize();
    }
}
