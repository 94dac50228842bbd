package org.havenhub.sample;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.Route.FulfillOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** One person's browser: it notes what was asked of the network and what the console said. */
final class Reader implements AutoCloseable {

    private final BrowserContext profile;
    private final String origin;
    private final Page page;
    private final List<String> requests = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    Reader(BrowserContext profile, String origin) {
        this.profile = profile;
        this.origin = origin;
        profile.onRequest(request -> requests.add(request.url()));
        page = profile.newPage();
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (isComplaint(message)) {
                complaints.add(message.text());
            }
        });
    }

    /** A feature that is refused because older browsers have it, and of which this one has never heard, is none. */
    private static boolean isComplaint(ConsoleMessage message) {
        return (message.type().equals("error") || message.type().equals("warning"))
                && !message.text().startsWith("Error with Permissions-Policy header: Unrecognized feature:");
    }

    /** The same reader, with a script that runs in each page that is opened, whatever the page itself allows. */
    Reader bringing(String script) {
        page.addInitScript(script);
        return this;
    }

    /** The same reader, for whom there is a page at addresses of another site. */
    Reader whoFindsElsewhere(Pattern addresses) {
        page.route(
                addresses,
                route -> route.fulfill(
                        new FulfillOptions().setContentType("text/html").setBody("<title>Elsewhere</title>")));
        return this;
    }

    /** The same reader, for whom something is different in every page, as the settings of another hub would make it. */
    Reader whosePagesAre(UnaryOperator<String> different) {
        page.route(
                origin + "/**/*.html",
                route -> route.fulfill(new FulfillOptions()
                        .setContentType("text/html; charset=utf-8")
                        .setBody(different.apply(
                                BuiltSite.text(pathOf(route.request().url()))))));
        return this;
    }

    /** The same reader, whose browser gets nothing from some addresses. */
    Reader whoFindsNothingAt(Pattern addresses) {
        page.route(addresses, Route::abort);
        return this;
    }

    /** Opens a page in which time stands still until the test moves it on. */
    Page openWithClock(String address) {
        page.clock().install();
        return open(address);
    }

    /** Where this reader is. */
    Page page() {
        return page;
    }

    /** Opens a page of the site by its address from the root. */
    Page open(String address) {
        requests.clear();
        complaints.clear();
        page.navigate(origin + "/" + address);
        return page;
    }

    /** Opens a former address and stays there, as a browser does that follows no automatic redirects. */
    Page openAndStay(String address) {
        String text = BuiltSite.text(address).replace("http-equiv=\"refresh\"", "name=\"refresh\"");
        page.route(
                "**/" + address,
                route -> route.fulfill(new FulfillOptions()
                        .setContentType("text/html; charset=utf-8")
                        .setBody(text)));
        return open(address);
    }

    private String pathOf(String url) {
        return url.substring(origin.length() + 1);
    }

    /** What this page asked of anyone but the site itself. */
    List<String> requestsElsewhere() {
        return requests.stream().filter(url -> !url.startsWith(origin + "/")).toList();
    }

    /** Errors and warnings of the console on this page. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** Cookies and local storage of all pages so far, as JSON. */
    String storage() {
        return profile.storageState();
    }

    @Override
    public void close() {
        profile.close();
    }
}
