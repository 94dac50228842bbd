package org.havenhub.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.havenhub.BuildRequest;
import org.havenhub.BuildResult;
import org.havenhub.serve.HubServer;
import org.havenhub.serve.ServeListener;
import org.havenhub.serve.ServeRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody writes, and has the page open in a browser beside it. */
@InBrowser
class PreviewIT {

    private static final String PAGE = "guides/listening.html";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    /** Longer than any screen. */
    private static final String TEXT = "Let the other person set the pace.\n\n".repeat(120);

    @TempDir
    private Path hub;

    private final Readers readers;
    private HubServer server;
    private Reader reader;

    PreviewIT(Readers readers) {
        this.readers = readers;
    }

    @BeforeEach
    void begin() throws IOException {
        write("haven.yaml", "title: Harbour\ndescription: Somewhere to be heard.\nlanguages: [en]\n");
        write("content/en/index.md", "---\ntitle: Welcome\n---\nSomebody to turn to.\n");
        writeGuide("Listening", TEXT);
        BuildRequest build = BuildRequest.of(
                hub,
                hub.resolve("target/haven"),
                hub.resolve("target/haven-report"),
                TODAY,
                getClass().getClassLoader());
        server = HubServer.start(new ServeRequest(build, () -> TODAY, 0, false), new ServeListener() {

            @Override
            public void built(BuildResult result) {}

            @Override
            public void failed(Throwable trouble) {
                throw new IllegalStateException(trouble);
            }
        });
        reader = readers.at(server.address().toString().replaceFirst("/$", ""));
    }

    @AfterEach
    void end() {
        reader.close();
        server.close();
    }

    @Test
    void anOpenPageComesAgainWhereItsReaderWasInIt() throws IOException {
        Page page = reader.open(PAGE);
        page.evaluate("scrollTo(0, 900)");

        writeGuide("Hearing", TEXT);

        page.locator("h1", new Page.LocatorOptions().setHasText("Hearing")).waitFor();
        page.waitForLoadState();
        assertThat(page.evaluate("scrollY")).isEqualTo(900);
        assertThat(reader.complaints()).isEmpty();
    }

    @Test
    void aMistakeIsShownAboveTheLastGoodPageUntilItIsMended() throws IOException {
        Page page = reader.open(PAGE);
        Locator report = page.locator("iframe.haven-report");
        assertThat(report.count()).isZero();

        writeGuide("Hearing", "See [the steps](gone.md).\n");
        report.waitFor();

        assertThat(page.locator("h1").textContent()).contains("Listening");
        assertThat(report.boundingBox().y).isLessThan(page.locator("h1").boundingBox().y);
        assertThat(report.contentFrame().locator("body").innerText()).contains("gone.md");

        writeGuide("Hearing", TEXT);

        page.locator("h1", new Page.LocatorOptions().setHasText("Hearing")).waitFor();
        assertThat(report.count()).isZero();
        assertThat(reader.complaints()).isEmpty();
        assertThat(reader.requestsElsewhere()).isEmpty();
    }

    private void writeGuide(String title, String text) throws IOException {
        write("content/en/guides/listening.md", "---\ntitle: " + title + "\nreviewed: 2026-10-01\n---\n" + text);
    }

    private void write(String path, String text) throws IOException {
        Path file = hub.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
