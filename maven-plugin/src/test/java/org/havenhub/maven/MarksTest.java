package org.havenhub.maven;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import org.havenhub.Haven;
import org.havenhub.report.Place;
import org.havenhub.report.Problem;
import org.havenhub.report.Rule;
import org.havenhub.report.Severity;
import org.havenhub.report.Tongue;
import org.junit.jupiter.api.Test;

class MarksTest {

    /** What the consoles of Windows in western Europe have: every accent of Spanish, and no curled quote. */
    private static final Charset CONSOLE_OF_WINDOWS = Charset.forName("IBM850");

    /** What its files have: curled quotes too, and no other alphabet. */
    private static final Charset FILES_OF_WINDOWS = Charset.forName("windows-1252");

    private static final Rule RULE = new Rule("odd-title", Severity.ERROR, "A title is odd", "It matters.", "Mend it.");

    private final Lines log = new Lines();

    @Test
    void wordsKeepTheirPunctuationOnEveryConsole() {
        String words = "haven.today is “niño” – that’s no day … «so»";

        assertThat(shown(words, UTF_8)).isEqualTo(words);
        assertThat(shown(words, FILES_OF_WINDOWS)).isEqualTo(words);
        assertThat(shown(words, CONSOLE_OF_WINDOWS)).isEqualTo("haven.today is \"niño\" - that's no day ... «so»");
        assertThat(shown(words, US_ASCII)).isEqualTo("haven.today is \"ni?o\" - that's no day ... \"so\"");
    }

    @Test
    void aProblemIsToldWithItsCaretsBelowWhatTheyMark() {
        assertThat(told(problem("title: Para ti “niña”", 16, 6), CONSOLE_OF_WINDOWS))
                .isEqualTo("""
                error: content/es/niño.md:2:16  error  odd-title
                    title: Para ti ?niña?
                                   ^^^^^^
                  "niña" is odd.
                  Did you mean "niño"?
                """);
        assertThat(told(problem("title: Para ti “niña”", 16, 6), US_ASCII)).isEqualTo("""
                error: content/es/ni?o.md:2:16  error  odd-title
                    title: Para ti ?ni?a?
                                   ^^^^^^
                  "ni?a" is odd.
                  Did you mean "ni?o"?
                """);
    }

    /** With a plain quote in the place of the curled one the line would look as if there were nothing to mend. */
    @Test
    void whatAnAuthorWroteIsNotMadePlain() {
        assertThat(told(problem("title: “Hola”", 8, 6), CONSOLE_OF_WINDOWS)).contains("title: ?Hola?");
    }

    @Test
    void whatAConsoleCannotTellIsKnown() {
        assertThat(speech(US_ASCII).canTell(problem("title: niña", 8, 4))).isFalse();
        assertThat(speech(FILES_OF_WINDOWS).canTell(problem("title: niña", 8, 4)))
                .isTrue();
        assertThat(speech(FILES_OF_WINDOWS).canTell(problem("title: طفل", 8, 3)))
                .isFalse();
    }

    @Test
    void helpKeepsWhatAnExampleIsAbout() throws Exception {
        Help help = HelpTest.help(new Speech(Tongue.ENGLISH, log, new Marks(CONSOLE_OF_WINDOWS)));

        assertThat(help.rule("smart-quotes")).anyMatch(line -> line.contains("“"));
    }

    private static Problem problem(String line, int column, int length) {
        return new Problem(
                RULE,
                Severity.ERROR,
                new Place("content/es/niño.md", 2, column, length, line),
                "“niña” is odd.",
                List.of("Did you mean “niño”?"));
    }

    private Speech speech(Charset charset) {
        return new Speech(Haven.tongue("en"), log, new Marks(charset));
    }

    private String told(Problem problem, Charset charset) {
        log.lines().clear();
        speech(charset).tell(problem);
        return written(log.lines().get(0), charset);
    }

    private String shown(String words, Charset charset) {
        log.lines().clear();
        speech(charset).say(words);
        return written(log.lines().get(0), charset).replaceFirst("^info: ", "");
    }

    /** As the console shows it. */
    private static String written(String text, Charset charset) {
        return new String(text.getBytes(charset), charset);
    }
}
