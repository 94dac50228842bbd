package org.havenhub;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

    /** What the actions take. */
    private static final Map<String, String[]> INPUTS = Map.of(
            "actions/checkout", new String[] {"persist-credentials"},
            "actions/setup-java", new String[] {"distribution", "java-version", "cache"},
            "actions/upload-artifact", new String[] {"name", "path"},
            "actions/upload-pages-artifact", new String[] {"path", "include-hidden-files"});

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
            assertKeys(workflow, "name", "on", "permissions", "concurrency", "jobs");
            assertKeys(workflow.get("on"), "push", "pull_request", "schedule");
            assertKeys(workflow.at("/on/push"), "branches");
            assertThat(workflow.at("/on/schedule")).isNotEmpty().allSatisfy(time -> {
                assertKeys(time, "cron");
                assertThat(time.get("cron").asString()).matches("[0-5]?[0-9] (1?[0-9]|2[0-3]) \\* \\* \\*");
            });
            assertThat(jobs(path)).isNotEmpty().allSatisfy(WorkflowsTest::assertJob);
            assertThat(steps(path)).isNotEmpty().allSatisfy(WorkflowsTest::assertStep);
            assertThat(workflow.findValues("concurrency"))
                    .isNotEmpty()
                    .allSatisfy(group -> assertKeys(group, "group", "cancel-in-progress"));
        }
    }

    private static void assertJob(JsonNode job) {
        assertKeys(
                job,
                "needs",
                "if",
                "concurrency",
                "runs-on",
                "permissions",
                "environment",
                "container",
                "env",
                "steps");
        assertThat(job.get("runs-on").asString()).isNotBlank();
        assertKeys(job.path("environment"), "name");
        assertKeys(job.path("container"), "image");
    }

    private static void assertStep(JsonNode step) {
        assertKeys(step, "uses", "with", "run", "if", "env");
        assertThat(step.has("uses")).isNotEqualTo(step.has("run"));
        String action = step.path("uses").asString("").replaceFirst("@.*", "");
        assertKeys(step.path("with"), INPUTS.getOrDefault(action, new String[0]));
    }

    /** A name that a misspelling makes is empty to them, and no mistake. */
    @Test
    void conditionsAskForWhatThereIs() throws IOException {
        for (String path : List.of(GITHUB, FORGEJO)) {
            assertThat(Pattern.compile(
                                    "(?:github|vars|secrets|env|inputs|steps|needs)\\.[a-z_.]+",
                                    Pattern.CASE_INSENSITIVE)
                            .matcher(withoutComments(path))
                            .results()
                            .map(MatchResult::group))
                    .isNotEmpty()
                    .isSubsetOf(
                            "github.event_name",
                            "github.event.pull_request.head.repo.full_name",
                            "github.event.repository.default_branch",
                            "github.repository",
                            "github.ref",
                            "github.server_url",
                            "github.token",
                            "vars.PUBLISH");
        }
    }

    @Test
    void nothingMayDoMoreThanItHasTo() throws IOException {
        JsonNode github = read(GITHUB);

        assertThat(github.get("permissions")).hasToString("{\"contents\":\"read\"}");
        assertThat(github.at("/jobs/build").has("permissions")).isFalse();
        assertThat(github.at("/jobs/publish/permissions")).hasToString("{\"pages\":\"write\",\"id-token\":\"write\"}");
        assertThat(steps(GITHUB).filter(step -> step.path("uses").asString("").contains("checkout")))
                .singleElement()
                .satisfies(
                        step -> assertThat(step.at("/with/persist-credentials").asBoolean(true))
                                .isFalse());
        assertThat(withoutComments(GITHUB)).doesNotContain("secrets", "github.token");
    }

    /** Forgejo knows no permissions: what a person's build runs never sees the token. */
    @Test
    void theTokenOfForgejoIsGivenToGitAlone() throws IOException {
        assertThat(steps(FORGEJO).filter(step -> step.has("env"))).hasSize(2).allSatisfy(step -> {
            assertKeys(step.get("env"), "TOKEN");
            assertThat(step.get("run").asString().lines()).allMatch(line -> line.matches("git .*|cd target/haven"));
        });
        assertKeys(read(FORGEJO).at("/jobs/build/env"), "REPOSITORY", "REF");
        assertThat(read(FORGEJO).has("env")).isFalse();
    }

    @Test
    void whoeverUsesForgejoReadsWhichRunnerAndTokenItTakes() throws IOException {
        assertThat(text(FORGEJO).lines().filter(line -> line.startsWith("# ")))
                .anyMatch(line -> line.startsWith("# The runner: "))
                .anyMatch(line -> line.startsWith("# The token: "))
                .anyMatch(line -> line.contains("Settings > Actions > Runners"));
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

        assertKeys(pipeline, "image", "variables", "workflow", "cache", "build", "pages");
        assertKeys(pipeline.get("workflow"), "rules");
        assertKeys(pipeline.get("cache"), "paths");
        for (JsonNode job : List.of(pipeline.get("build"), pipeline.get("pages"))) {
            assertKeys(job, "stage", "script", "artifacts", "rules", "interruptible", "resource_group");
            assertKeys(job.get("artifacts"), "when", "paths", "reports");
            assertKeys(job.at("/artifacts/reports"), "codequality", "junit");
        }
        assertThat(pipeline.findValues("rules"))
                .hasSize(2)
                .allSatisfy(rules -> assertThat(rules).allSatisfy(rule -> assertKeys(rule, "if")));
        assertThat(List.of(
                        pipeline.at("/build/stage").asString(),
                        pipeline.at("/pages/stage").asString()))
                .containsExactly("build", "deploy");
    }

    /** GitLab publishes the folder of this name that the job of this name keeps. */
    @Test
    void gitLabFindsTheSiteWhereItLooksForIt() throws IOException {
        JsonNode pages = read(GITLAB).get("pages");

        assertThat(pages.get("script").asString()).isEqualTo("mv target/haven public");
        assertThat(pages.at("/artifacts/paths")).hasToString("[\"public\"]");
        assertThat(read(GITLAB).at("/build/artifacts/paths/0").asString()).isEqualTo("target/haven");
        assertThat(pages.at("/rules/0/if").asString())
                .isEqualTo("$PUBLISH == \"yes\" && $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH");
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

    private String withoutComments(String path) throws IOException {
        return text(path).lines().filter(line -> !line.strip().startsWith("#")).collect(Collectors.joining("\n"));
    }

    private static void assertKeys(JsonNode node, String... known) {
        assertThat(node.propertyNames()).isSubsetOf(known);
    }
}
