package org.havenhub;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.havenhub.markdown.HostileMarkdown;
import org.havenhub.report.Problem;
import org.havenhub.report.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.provider.Arguments;

/** A whole hub of hostile texts. The time limit is only there so that a hang does not hang the build. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class HostileHubTest {

    @Test
    void everyTextEndsInAProblemOfItsFileOrOnItsPage() {
        TestHub hub = new TestHub();
        Map<String, String> refused = write(HostileMarkdown.refused(), "refused", hub);
        Map<String, String> endured = write(HostileMarkdown.endured(), "endured", hub);

        List<Problem> problems = Haven.build(hub.request()).report().problems();

        assertThat(problems)
                .allSatisfy(problem -> assertThat(problem.place().file()).startsWith("content/en/guides/"));
        assertThat(files(problems)).containsAll(refused.keySet());
        assertThat(hub.site()).isEmpty();

        files(problems).forEach(hub::delete);
        endured.keySet().removeAll(files(problems));
        BuildResult result = Haven.build(hub.request());

        assertThat(result.report().hasErrors()).isFalse();
        assertThat(endured).isNotEmpty();
        assertThat(hub.site().keySet()).containsAll(endured.values());
    }

    /** Writes a guide of each text. Gives the addresses of their pages by the paths of the files. */
    private static Map<String, String> write(Stream<Arguments> texts, String name, TestHub hub) {
        Map<String, String> written = new LinkedHashMap<>();
        for (Arguments text : texts.toList()) {
            String guide = name + "-" + (written.size() + 1);
            String path = "content/en/guides/" + guide + ".md";
            hub.write(path, TestHub.guide("A guide", (String) text.get()[1]));
            written.put(path, "guides/" + guide + ".html");
        }
        return written;
    }

    private static List<String> files(List<Problem> problems) {
        return problems.stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .map(problem -> problem.place().file())
                .distinct()
                .toList();
    }
}
