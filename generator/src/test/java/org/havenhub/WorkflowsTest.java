package org.havenhub;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The workflow files of a hub that begins have the form that GitHub, GitLab and Forgejo document: a key that is misspelt would be
 * passed over by some of them, and stop the others.
 */
class WorkflowsTest {

    private static final String GITHUB = ".github/workflows/hub.yml";
    private static final String FORGEJO = ".forgejo/workflows/hub.yml";
    private static final String GITLAB = ".gitlab-ci.yml";

    private final Path folder = Jimfs.newFileSystem(Configuration.unix()).getPath("/home/sam/hub");

    @BeforeEach
    void begin() {
        Workbench.begin(
                folder,
                new NewHub("Harbour", "en", "Northport", NewHub.USUAL_EXIT, "0.1.0", LocalDate.of(2026, 11, 24)));
    }

    @Test
    void workflowsHaveOnlyKeysThatAreDocumented() throws IOException {
        for (String path : List.of(GITHUB, FORGEJO)) {
            JsonNode workflow = read(path);
            assertThat(keys(workflow)).isSubsetOf("name", "on", "permissions", "concurrency", "jobs");
            assertThat(keys(workflow.get("on"))).isSubsetOf("push", "pull_request", "schedule");
            assertThat(jobs(path))
                    .allSatisfy(job -> assertThat(keys(job))
                            .isSubsetOf(
                                    "needs",
                                    "if",
                                    "concurrency",
                                    "runs-on",
                                    "permissions",
                                    "environment",
                                    "container",
                                    "env",
                                    "steps"));
            assertThat(steps(path)).isNotEmpty().allSatisfy(step -> {
                assertThat(keys(step)).isSubsetOf("uses", "with", "run", "if", "env");
                assertThat(step.has("uses")).isNotEqualTo(step.has("run"));
            });
        }
    }

    @Test
    void aJobNeedsOnlyJobsThatThereAre() throws IOException {
        JsonNode jobs = read(GITHUB).get("jobs");

        assertThat(jobs.findValues("needs")).isNotEmpty().allMatch(needed -> jobs.has(needed.asString()));
    }

    /** Whoever may move a branch or a tag of an action could run anything; a commit stays what it is. */
    @Test
    void actionsAreThoseOfGitHubAtACommitThatIsKeptFresh() throws IOException {
        assertThat(text(GITHUB).lines().filter(line -> line.contains("uses:")))
                .isNotEmpty()
                .allMatch(line -> line.matches(" +- uses: actions/[a-z-]+@[0-9a-f]{40} # v[0-9]+\\.[0-9]+\\.[0-9]+"));
        assertThat(steps(FORGEJO)).noneMatch(step -> step.has("uses"));
        JsonNode update = read(".github/dependabot.yml").at("/updates/0");
        assertThat(update.get("package-ecosystem").asString()).isEqualTo("github-actions");
        assertThat(update.at("/schedule/interval").asString()).isEqualTo("monthly");
    }

    /** Neither for a pull request from a branch that is built when it is pushed, nor for a tag. */
    @Test
    void noCommitIsBuiltTwice() throws IOException {
        for (String path : List.of(GITHUB, FORGEJO)) {
            assertThat(read(path).at("/on/push/branches/0").asString()).isEqualTo("**");
            assertThat(read(path).at("/jobs/build/if").asString())
                    .isEqualTo("github.event_name != 'pull_request' ||"
                            + " github.event.pull_request.head.repo.full_name != github.repository");
        }
        assertThat(read(GITLAB).at("/workflow/rules/0/if").asString()).isEqualTo("$CI_COMMIT_BRANCH");
    }

    @Test
    void aTagOrABranchOfAnotherNameIsNotPublished() throws IOException {
        String onDefaultBranch = "vars.PUBLISH == 'yes' && (github.event_name == 'schedule' ||"
                + " github.ref == format('refs/heads/{0}', github.event.repository.default_branch))";

        assertThat(read(GITHUB).at("/jobs/publish/if").asString()).isEqualTo(onDefaultBranch);
        assertThat(read(FORGEJO).at("/jobs/build/steps/2/if").asString()).isEqualTo(onDefaultBranch);
        assertThat(text(FORGEJO)).doesNotContain("main");
    }

    @Test
    void twoAreNotPublishedAtOnce() throws IOException {
        assertThat(read(GITHUB).at("/jobs/build/concurrency/group").asString()).isEqualTo("build-${{ github.ref }}");
        assertThat(read(GITHUB)
                        .at("/jobs/publish/concurrency/cancel-in-progress")
                        .asBoolean(true))
                .isFalse();
        assertThat(read(FORGEJO).at("/concurrency/group").asString()).isEqualTo("hub-${{ github.ref }}");
        assertThat(read(GITLAB).at("/build/interruptible").asBoolean()).isTrue();
        assertThat(read(GITLAB).at("/pages/resource_group").asString()).isEqualTo("pages");
    }

    /** A file that begins with a dot tells browsers that nobody is tracked. */
    @Test
    void filesThatBeginWithADotArePublishedToo() throws IOException {
        assertThat(steps(GITHUB).filter(step -> step.path("uses").asString("").contains("upload-pages-artifact")))
                .allMatch(step -> step.at("/with/include-hidden-files").asBoolean());
    }

    @Test
    void imagesOfMavenSayWhichVersionAndAreTheSame() throws IOException {
        String image = read(GITLAB).get("image").asString();

        assertThat(image).matches("maven:[0-9.]+-eclipse-temurin-[0-9]+");
        assertThat(read(FORGEJO).at("/jobs/build/container/image").asString()).isEqualTo(image);
        assertThat(image).endsWith("-" + read(GITHUB).findValue("java-version").asString());
    }

    /** The command that the README and EDITING.md name, without questions. */
    @Test
    void eachBuildsAndChecksAsAPersonWould() throws IOException {
        assertThat(Stream.of(
                                steps(GITHUB).map(step -> step.path("run").asString("")),
                                steps(FORGEJO).map(step -> step.path("run").asString("")),
                                Stream.of(read(GITLAB).at("/build/script").asString()))
                        .map(scripts -> scripts.filter(script -> script.startsWith("mvn "))
                                .toList()))
                .allSatisfy(scripts -> assertThat(scripts)
                        .singleElement()
                        .asString()
                        .matches("mvn -B verify( -Dhaven\\.formats=[a-z,]+)?"));
        assertThat(Files.readString(folder.resolve("EDITING.md"))).contains("mvn verify");
    }

    @Test
    void gitLabHasOnlyKeysThatAreDocumented() throws IOException {
        JsonNode pipeline = read(GITLAB);

        assertThat(keys(pipeline))
                .containsExactlyInAnyOrder("image", "variables", "workflow", "cache", "build", "pages");
        Set.of("build", "pages")
                .forEach(job -> assertThat(keys(pipeline.get(job)))
                        .isSubsetOf("stage", "script", "artifacts", "rules", "interruptible", "resource_group"));
        assertThat(keys(pipeline.at("/build/artifacts"))).isSubsetOf("when", "paths", "reports");
        assertThat(keys(pipeline.at("/build/artifacts/reports"))).isSubsetOf("codequality", "junit");
        assertThat(List.of(
                        pipeline.at("/build/stage").asString(),
                        pipeline.at("/pages/stage").asString()))
                .containsExactly("build", "deploy");
    }

    private JsonNode read(String path) throws IOException {
        return new YAMLMapper().readTree(text(path));
    }

    private String text(String path) throws IOException {
        return Files.readString(folder.resolve(path));
    }

    private Stream<JsonNode> jobs(String path) throws IOException {
        return read(path).get("jobs").valueStream();
    }

    private Stream<JsonNode> steps(String path) throws IOException {
        return jobs(path).flatMap(job -> job.get("steps").valueStream());
    }

    private static List<String> keys(JsonNode node) {
        return List.copyOf(node.propertyNames());
    }
}
