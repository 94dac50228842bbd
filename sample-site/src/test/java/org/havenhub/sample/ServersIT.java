package org.havenhub.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Real web servers send what the build wrote for them. A server that is not on this machine is skipped, unless {@code
 * -Dhaven.servers=required} makes that a failure.
 */
class ServersIT {

    private static final boolean REQUIRED = "required".equals(System.getProperty("haven.servers"));

    @TempDir
    Path work;

    /** Servers change their user, and a temporary folder is for one alone. */
    @BeforeEach
    void letServersIn() throws IOException {
        Files.setPosixFilePermissions(work, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @ParameterizedTest
    @EnumSource
    void everyFileComesWithTheHeadersAndItsType(WebServer kind) throws Exception {
        requireInstalled(kind);
        try (RunningServer server = RunningServer.start(kind, work)) {
            for (Map.Entry<String, String> file : types().entrySet()) {
                HttpResponse<String> answer = server.get(file.getKey());

                assertThat(answer.statusCode()).as(file.getKey()).isEqualTo(200);
                assertThat(answer.headers().firstValue("Content-Type"))
                        .as(file.getKey())
                        .hasValueSatisfying(type -> assertThat(type).isEqualToIgnoringCase(file.getValue()));
                assertHeaders(answer);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsMissingComesWithTheHeadersToo(WebServer kind) throws Exception {
        requireInstalled(kind);
        try (RunningServer server = RunningServer.start(kind, work)) {
            for (String path : new String[] {"no-such-page.html", "es/guides/no/such/page.html", "assets/none.css"}) {
                HttpResponse<String> answer = server.get(path);

                assertThat(answer.statusCode()).as(path).isEqualTo(404);
                assertThat(answer.body()).as(path).contains("page-not-found");
                assertHeaders(answer);
            }
        }
    }

    private static void requireInstalled(WebServer kind) {
        if (!kind.isInstalled()) {
            System.out.println("Tests of a web server are skipped. " + kind.missing());
        }
        assumeTrue(REQUIRED || kind.isInstalled(), kind.missing());
    }

    /** One file of each kind, with its type; some are in folders, and one is a folder. */
    private static Map<String, String> types() throws IOException {
        Map<String, String> types = new TreeMap<>();
        types.put("", "text/html; charset=utf-8");
        types.put("es/", "text/html; charset=utf-8");
        types.put("guides/index.html", "text/html; charset=utf-8");
        types.put("assets/haven.css", "text/css; charset=utf-8");
        types.put("assets/haven.js", "text/javascript; charset=utf-8");
        types.put("assets/icon.svg", "image/svg+xml");
        types.put("robots.txt", "text/plain; charset=utf-8");
        types.put(".well-known/gpc.json", "application/json");
        types.put(fileEndingOn(".ics"), "text/calendar; charset=utf-8");
        types.put(fileEndingOn(".vcf"), "text/vcard; charset=utf-8");
        return types;
    }

    private static String fileEndingOn(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(BuiltSite.folder())) {
            return files.map(file -> BuiltSite.folder().relativize(file).toString())
                    .filter(path -> path.endsWith(ending))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static void assertHeaders(HttpResponse<String> answer) {
        BuiltSite.headers()
                .forEach((name, value) -> assertThat(answer.headers().allValues(name))
                        .as("%s of %s", name, answer.uri())
                        .containsExactly(value));
    }
}
