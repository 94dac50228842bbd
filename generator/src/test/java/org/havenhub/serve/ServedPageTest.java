package org.havenhub.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.havenhub.Haven;
import org.havenhub.report.Tongue;
import org.junit.jupiter.api.Test;

class ServedPageTest {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'">
            </head>
            <body class="page-guide">
            <p>Words of $1 \\ and </head>.</p>
            </body>
            </html>
            """;

    @Test
    void hearsOfChanges() {
        String shown =
                new ServedPage(PAGE, "abc", new ServedPage.Notes(Optional.empty(), false, Tongue.ENGLISH)).shown();

        assertThat(shown).isEqualTo("""
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-src 'self'">
                <link rel="stylesheet" href="/_haven/serve.css">
                <script src="/_haven/reload.js" data-state="abc" defer></script>
                </head>
                <body class="page-guide">
                <p>Words of $1 \\ and </head>.</p>
                </body>
                </html>
                """);
    }

    @Test
    void beforeThereIsAnyPageItSpeaksTheLanguageOfTheHub() {
        assertThat(ServedPage.blank(Haven.tongue("es")))
                .contains("<html lang=\"es\">", "<title>Informe de Haven</title>");
        assertThat(ServedPage.blank(Tongue.ENGLISH)).contains("<html lang=\"en\">", "<title>Haven report</title>");
    }

    @Test
    void hasTheReportAboveItWhileThereIsAMistake() {
        assertThat(new ServedPage(PAGE, "abc", new ServedPage.Notes(Optional.empty(), true, Tongue.ENGLISH)).shown())
                .contains("<body class=\"page-guide\"><iframe class=\"haven-report\" src=\"/_haven/report.html\"");
    }

    @Test
    void saysThatReadersDoNotGetIt() {
        assertThat(new ServedPage(
                                PAGE,
                                "abc",
                                new ServedPage.Notes(Optional.of("it is a <draft>"), false, Tongue.ENGLISH))
                        .shown())
                .contains("Readers do not see this page: it is a &lt;draft>.");
    }
}
