package org.havenhub;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProfileTest {

    private final Profile profile = new Profile();

    @Test
    void tellsStagesAndTheSlowestOfEachSort() {
        profile.add(Profile.Sort.PAGE, "index.html", 1_500_000);
        profile.add(Profile.Sort.PAGE, "a-z.html", 12_000_000);
        profile.add(Profile.Sort.TEMPLATE, "layouts/plain.ftlh", 2_000_000);
        profile.add(Profile.Sort.TEMPLATE, "layouts/plain.ftlh", 3_000_000);

        assertThat(profile.text(List.of(new BuildResult.Stage("Read", Duration.ofMillis(20)))))
                .isEqualTo("""
                Stages
                        20.0 ms  Read
                        20.0 ms  in all

                Pages by their template, filled in
                         5.0 ms  layouts/plain.ftlh (2 times)
                         5.0 ms  in all, of 1

                Pages, filled in and checked
                        12.0 ms  a-z.html
                         1.5 ms  index.html
                        13.5 ms  in all, of 2
                """);
    }

    @Test
    void aLargeHubGivesAShortTable() {
        for (int page = 0; page < 1000; page++) {
            profile.add(Profile.Sort.PAGE, "guides/" + page + ".html", page);
        }

        assertThat(profile.text(List.of()).lines())
                .hasSizeLessThan(25)
                .anyMatch(line -> line.endsWith("guides/999.html"));
    }
}
