package org.havenhub.sample;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where Chromium and Node are on this machine. */
final class Programs {

    private static final List<String> CHROMIUM = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/usr/bin/google-chrome-stable",
            "/snap/bin/chromium",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
            "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
            "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe");

    private Programs() {}

    /** The one that {@code HAVEN_CHROMIUM} names, or else the first at the usual places. */
    static Optional<Path> chromium() {
        return first(given("HAVEN_CHROMIUM").map(Stream::of).orElseGet(CHROMIUM::stream));
    }

    /** The one that {@code PLAYWRIGHT_NODEJS_PATH} names, or else the first on the {@code PATH}. */
    static Optional<Path> node() {
        return first(given("PLAYWRIGHT_NODEJS_PATH").map(Stream::of).orElseGet(Programs::nodeOnThePath));
    }

    private static Stream<String> nodeOnThePath() {
        String path = given("PATH").orElse("");
        return Arrays.stream(path.split(Pattern.quote(File.pathSeparator), -1))
                .filter(folder -> !folder.isEmpty())
                .flatMap(folder -> Stream.of("node", "node.exe").map(name -> folder + File.separator + name));
    }

    private static Optional<String> given(String variable) {
        return Optional.ofNullable(System.getenv(variable)).filter(value -> !value.isBlank());
    }

    private static Optional<Path> first(Stream<String> candidates) {
        return candidates.map(Path::of).filter(Files::isExecutable).findFirst();
    }
}
