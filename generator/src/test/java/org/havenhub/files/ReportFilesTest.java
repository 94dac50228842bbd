package org.havenhub.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReportFilesTest {

    @ParameterizedTest
    @MethodSource("org.havenhub.files.MemoryDisk#both")
    void replacesReports(MemoryDisk disk) {
        write(disk, "old");
        write(disk, "new");

        assertThat(disk.below("reports")).containsExactly("report.html", "report.json");
        assertThat(disk.text("reports/report.html")).isEqualTo("new");
    }

    @ParameterizedTest
    @MethodSource("org.havenhub.files.MemoryDisk#both")
    void leavesTheSameReportAlone(MemoryDisk disk) throws IOException {
        write(disk, "same");
        Path report = disk.path("reports/report.html");
        FileTime longAgo = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(report, longAgo);

        write(disk, "same");

        assertThat(Files.getLastModifiedTime(report)).isEqualTo(longAgo);
    }

    @ParameterizedTest
    @MethodSource("org.havenhub.files.MemoryDisk#both")
    void replacesALinkAndNotWhatItLeadsTo(MemoryDisk disk) {
        disk.write("precious", "precious").link("reports/report.html", "precious");

        write(disk, "new");

        assertThat(disk.text("precious")).isEqualTo("precious");
        assertThat(disk.text("reports/report.html")).isEqualTo("new");
    }

    @ParameterizedTest
    @MethodSource("org.havenhub.files.MemoryDisk#both")
    void whatAnInterruptedWriteLeftBehindIsNoHindrance(MemoryDisk disk) {
        disk.write("reports/.report.html.new", "half");

        write(disk, "new");

        assertThat(disk.below("reports")).containsExactly("report.html", "report.json");
    }

    private static void write(MemoryDisk disk, String text) {
        ReportFiles.write(
                disk.path("reports"),
                new TreeMap<>(Map.of("report.html", text, "report.json", "{\"" + text + "\": 1}")));
    }
}
