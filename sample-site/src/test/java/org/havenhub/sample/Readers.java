package org.havenhub.sample;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ForcedColors;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** People who open the built site in Chromium. Each has a profile of their own, empty at first. */
final class Readers implements AutoCloseable {

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run");

    /** Set in the browser itself: what a page is asked for by the width of letters heeds no style. */
    private static final String LARGE_TEXT = "--blink-settings=defaultFontSize=32";

    private final Playwright playwright;
    private final Path chromium;
    private final Browser browser;
    private final SiteServer server;

    private Readers(Playwright playwright, Path chromium, SiteServer server) {
        this.playwright = playwright;
        this.chromium = chromium;
        this.browser = playwright.chromium().launch(options(chromium, ARGUMENTS));
        this.server = server;
    }

    static Readers of(Path chromium, Path node) throws IOException {
        Playwright playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_NODEJS_PATH", node.toString(), "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return new Readers(playwright, chromium, SiteServer.of(BuiltSite.folder(), BuiltSite.arabicFolder()));
    }

    Reader usual() {
        return with(new NewContextOptions());
    }

    /** Who looks at another site than the built one. */
    Reader at(String origin) {
        return new Reader(browser.newContext(), origin);
    }

    Reader withoutScript() {
        return with(new NewContextOptions().setJavaScriptEnabled(false));
    }

    /** Whose machine puts colours of its own in place of the page's. */
    Reader withOwnColours() {
        return with(new NewContextOptions().setForcedColors(ForcedColors.ACTIVE));
    }

    Reader onADesktop() {
        return with(new NewContextOptions().setViewportSize(1280, 800));
    }

    Reader onAPhone() {
        return with(new NewContextOptions().setViewportSize(375, 667));
    }

    /** The narrowest screen of WCAG 1.4.10, which is also what 400 % zoom leaves of a desktop. */
    Reader onASmallPhone() {
        return with(new NewContextOptions().setViewportSize(320, 640));
    }

    /** Who told their phone to show letters twice as large; in a browser of their own, which goes when all go. */
    Reader withLargeText() {
        List<String> arguments =
                Stream.concat(ARGUMENTS.stream(), Stream.of(LARGE_TEXT)).toList();
        Browser own = playwright.chromium().launch(options(chromium, arguments));
        return new Reader(own.newContext(new NewContextOptions().setViewportSize(360, 640)), server.origin());
    }

    /** Whose Back button finds pages as they were left, which tests otherwise do without; in a browser of their own, too. */
    Reader whoseBrowserKeepsPages() {
        Browser own = playwright
                .chromium()
                .launch(options(chromium, ARGUMENTS).setIgnoreDefaultArgs(List.of("--disable-back-forward-cache")));
        return new Reader(own.newContext(), server.origin());
    }

    private static LaunchOptions options(Path chromium, List<String> arguments) {
        return new LaunchOptions().setExecutablePath(chromium).setArgs(arguments);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
        server.close();
    }

    private Reader with(NewContextOptions options) {
        return new Reader(browser.newContext(options), server.origin());
    }
}
