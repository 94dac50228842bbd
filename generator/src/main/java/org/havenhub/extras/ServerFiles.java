package org.havenhub.extras;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.havenhub.site.Page;
import org.havenhub.site.PagePolicy;
import org.havenhub.site.Site;
import org.havenhub.theme.Theme;

/**
 * What tells web servers to send the headers of a site, each file of it with its type, and its page for what is missing. Some take it
 * from files in the site; others want it in their own configuration, which is no part of the site and must not be published with
 * it.
 */
public final class ServerFiles {

    private static final String WRITTEN = "# Written by Haven with each build. Changes belong into haven.yaml.\n";

    /** The file for Netlify, Cloudflare Pages and the hosts that read the same, by its path in the site. */
    public static final String HOSTS = "_headers";

    /** The file for Apache, by its path in the site. */
    public static final String APACHE = ".htaccess";

    private static final Pattern SAID = Pattern.compile("^ {2}([A-Za-z-]+): (.+)$", Pattern.MULTILINE);

    private final String root;
    private final SortedMap<String, String> headers;

    private ServerFiles(String root, SortedMap<String, String> headers) {
        this.root = root;
        this.headers = headers;
    }

    /** For a site in the look of a theme. */
    public static ServerFiles of(Site site, Theme theme) {
        PagePolicy policy = PagePolicy.of(site, theme.assets().keySet());
        return new ServerFiles(site.root(), SiteHeaders.published(policy, site.settings()));
    }

    /** The headers, by name, that a site's file for hosts asks for. */
    public static SortedMap<String, String> headersIn(String hosts) {
        SortedMap<String, String> headers = new TreeMap<>();
        SAID.matcher(hosts).results().forEach(line -> headers.put(line.group(1), line.group(2)));
        return headers;
    }

    /** Those that lie in the site. */
    List<ExtraFile> inside() {
        List<ExtraFile> files = new ArrayList<>(List.of(hosts(), apache()));
        // Browsers look for the signal at the root of a server alone.
        if (root.equals("/")) {
            files.add(new ExtraFile(".well-known/gpc.json", "{\"gpc\": true}\n"));
        }
        return files;
    }

    /** Those for the configuration of a server, by name in a folder beside the site. */
    public List<ExtraFile> beside() {
        return List.of(
                new ExtraFile("nginx-headers.conf", nginxHeaders()),
                new ExtraFile("nginx-site.conf", nginxSite()),
                new ExtraFile("haven.caddy", caddy()));
    }

    /**
     * For Netlify, Cloudflare Pages and the hosts that read the same. They combine rules in different ways, so there is one for
     * all files; types and the page for what is missing they know by themselves.
     */
    private ExtraFile hosts() {
        return new ExtraFile(HOSTS, WRITTEN + lines("/*\n", "  %s: %s\n", headers, ""));
    }

    /** Everything here needs {@code AllowOverride FileInfo} and no more: a server refuses the whole file for one word that it does not allow. */
    private ExtraFile apache() {
        String types = lines("<IfModule mod_mime.c>\n", "  AddType \"%2$s\" .%1$s\n", MediaType.ALL, "</IfModule>\n");
        String said = lines("<IfModule mod_headers.c>\n", "  Header always set %s \"%s\"\n", headers, "</IfModule>\n");
        return new ExtraFile(APACHE, WRITTEN + said + types + "ErrorDocument 404 " + notFound() + "\n");
    }

    private String nginxHeaders() {
        return WRITTEN
                + "# Include this in the server, and again in each location of your own that has an add_header: there\n"
                + "# nginx forgets those of the server.\n"
                + lines("", "add_header %s \"%s\" always;\n", headers, "");
    }

    private String nginxSite() {
        String types =
                lines("types {\n", "  %2$s %1$s;\n", MediaType.ALL, "}\n").replace("; charset=utf-8", "");
        return WRITTEN
                + "# Include this in the server, beside nginx-headers.conf.\n"
                + "index index.html;\n"
                + "error_page 404 " + notFound() + ";\n"
                + "server_tokens off;\n"
                + "charset utf-8;\n"
                + "charset_types " + textTypes() + ";\n"
                + types;
    }

    /** Of the types that are sent with an encoding. nginx adds text/html by itself, and warns of it otherwise. */
    private static String textTypes() {
        return MediaType.ALL.values().stream()
                .filter(type -> type.contains("charset"))
                .map(type -> type.substring(0, type.indexOf(';')))
                .filter(type -> !type.equals("text/html"))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private String caddy() {
        String said = lines("\theader {\n", "\t\t%s \"%s\"\n", headers, "\t\t-Server\n\t}\n");
        String types = lines("", "\t@%1$s path *.%1$s\n\theader @%1$s Content-Type \"%2$s\"\n", MediaType.ALL, "");
        return WRITTEN
                + "# Import this file at the top of the Caddyfile, and write “import haven” into the site.\n"
                + "(haven) {\n"
                + said
                + types
                + "\thandle_errors {\n"
                + "\t\t@missing expression {http.error.status_code} == 404\n"
                + "\t\trewrite @missing " + notFound() + "\n"
                + "\t\tfile_server\n"
                // Caddy forgets Cache-Control where it fails.
                + said.replace("\t", "\t\t").replace("\t\t\t\t", "\t\t\t")
                + "\t}\n"
                + "}\n";
    }

    private String notFound() {
        return root + Page.NotFound.PATH;
    }

    private static String lines(String before, String form, Map<String, String> values, String after) {
        return values.entrySet().stream()
                .map(entry -> form.formatted(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining("", before, after));
    }
}
