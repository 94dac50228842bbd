package org.havenhub.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteZipTest {

    private static final LocalDateTime DATE = LocalDateTime.of(2026, 11, 24, 8, 30, 0);

    @TempDir
    Path temp;

    @Test
    void everyFileIsInItSortedByName() throws IOException {
        Path site = site("index.html", "guides/listening.html", "a.css");

        int files = SiteZip.write(site, temp.resolve("site.zip"), DATE);

        assertThat(files).isEqualTo(3);
        try (ZipFile zip = new ZipFile(temp.resolve("site.zip").toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName))
                    .containsExactly("a.css", "guides/listening.html", "index.html");
            assertThat(zip.getInputStream(zip.getEntry("index.html"))).hasContent("This is index.html");
        }
    }

    @Test
    void entriesCarryTheDateGiven() throws IOException {
        SiteZip.write(site("index.html"), temp.resolve("site.zip"), DATE);

        assertThat(dates(temp.resolve("site.zip"))).containsExactly(DATE);
    }

    @Test
    void aDateThatZipCannotHoldBecomesTheFirstThatItCan() throws IOException {
        SiteZip.write(site("index.html"), temp.resolve("site.zip"), LocalDateTime.of(1970, 1, 1, 0, 0));

        assertThat(dates(temp.resolve("site.zip"))).containsExactly(LocalDateTime.of(1980, 1, 1, 0, 0));
    }

    @Test
    void itsBytesDependOnNeitherTheZoneNorTheAgeOfTheFiles() throws IOException {
        Path site = site("index.html", "guides/listening.html");
        SiteZip.write(site, temp.resolve("one.zip"), DATE);
        Files.setLastModifiedTime(site.resolve("index.html"), FileTime.from(Instant.EPOCH));

        TimeZone here = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            SiteZip.write(site, temp.resolve("two.zip"), DATE);
        } finally {
            TimeZone.setDefault(here);
        }

        assertThat(temp.resolve("two.zip")).hasSameBinaryContentAs(temp.resolve("one.zip"));
    }

    private Path site(String... files) throws IOException {
        Path site = temp.resolve("site");
        for (String file : files) {
            Files.createDirectories(site.resolve(file).getParent());
            Files.writeString(site.resolve(file), "This is " + file);
        }
        return site;
    }

    private static List<LocalDateTime> dates(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.stream().map(entry -> entry.getTimeLocal()).toList();
        }
    }
}
