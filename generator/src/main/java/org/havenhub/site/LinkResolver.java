package org.havenhub.site;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.havenhub.content.Article;
import org.havenhub.markdown.Heading;
import org.havenhub.markdown.Link;
import org.havenhub.markdown.Picture;
import org.havenhub.media.Cleaning;
import org.havenhub.report.Checked;
import org.havenhub.report.Nearest;
import org.havenhub.report.Place;
import org.havenhub.report.Problems;
import org.havenhub.resource.Resource;
import org.havenhub.web.OutsideAddress;

/** Finds where the links and pictures of an article lead; what leads nowhere is reported. */
final class LinkResolver {

    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);
    private static final Pattern OUTSIDE = Pattern.compile("(?i)(https?|mailto|tel|sms|geo):.*", Pattern.DOTALL);

    /** Up to the message or to what is dialled afterwards. */
    private static final Pattern NUMBER = Pattern.compile("(?i)(tel|sms):[^?;,]*+");

    private static final String RESOURCE = "resource:";

    private final Articles articles;
    private final ResourceIndex resources;
    private final Vocabulary vocabulary;
    private final Map<String, Media> media;
    private final Map<String, List<Resource>> listedByLanguage;
    private final OwnSite ownSite;

    LinkResolver(
            Articles articles,
            ResourceIndex resources,
            Vocabulary vocabulary,
            Map<String, Media> media,
            Map<String, List<Resource>> listedByLanguage,
            OwnSite ownSite) {
        this.articles = articles;
        this.resources = resources;
        this.vocabulary = vocabulary;
        this.media = media;
        this.listedByLanguage = listedByLanguage;
        this.ownSite = ownSite;
    }

    /** Any number of threads may do it at once. */
    Checked<Text> resolve(Article article) {
        Problems problems = new Problems();
        return problems.with(new Text(
                article,
                article.prose().links().stream()
                        .map(link -> target(article, link, problems))
                        .toList(),
                article.prose().pictures().stream()
                        .map(picture -> source(article, picture, problems))
                        .toList(),
                resources.families().whole(resources.findAll(article.matter().resources(), problems))));
    }

    private Target target(Article article, Link link, Problems problems) {
        String target = link.target();
        if (target.startsWith("#")) {
            return toPage(article, target.substring(1), link.place(), problems);
        }
        if (target.startsWith(RESOURCE)) {
            return resources
                    .find(target.substring(RESOURCE.length()), link.place(), problems)
                    .<Target>map(Target.ToResource::new)
                    .orElseGet(Target.Nowhere::new);
        }
        if (ResourceQuery.isQuery(target)) {
            return toResources(article, link, problems);
        }
        if (OUTSIDE.matcher(target).matches()) {
            reportNear(article, link, problems);
            reportOwn(article, link, problems);
            return new Target.Outside(withoutBlanks(target));
        }
        // Links of any other scheme, and empty ones, were reported when the text was read.
        return isRelative(target) ? toFile(article, link, problems) : new Target.Nowhere();
    }

    /** A number is dialled without its blanks (RFC 3966); anywhere else they are written in code (RFC 3986). */
    private static String withoutBlanks(String target) {
        Matcher number = NUMBER.matcher(target);
        String rest = number.lookingAt() ? target.substring(number.end()) : target;
        String start = target.substring(0, target.length() - rest.length());
        return start.replaceAll("\\s|%20", "") + rest.replaceAll("\\s", "%20");
    }

    private void reportNear(Article article, Link link, Problems problems) {
        OutsideAddress address = new OutsideAddress(link.target());
        address.nearness()
                .ifPresent(doubt -> problems.add(
                        doubt.rule(),
                        link.place(),
                        doubt.message(),
                        new PreviewedPage(articles, resources)
                                .source(address.path(), article)
                                .map(source -> "If you mean that page of this hub, write " + source)
                                .orElse(doubt.remedy())));
    }

    private void reportOwn(Article article, Link link, Problems problems) {
        ownSite.path(link.target())
                .flatMap(path -> new PreviewedPage(articles, resources).source(path, article))
                .ifPresent(source -> problems.add(
                        SiteRules.OWN_SITE, link.place(), "This is a page of this hub.", "Write " + source));
    }

    private Target toResources(Article article, Link link, Problems problems) {
        Checked<ResourceQuery> read = ResourceQuery.read(link.target(), link.place(), vocabulary);
        ResourceQuery query = problems.take(read);
        List<Resource> listed = listedByLanguage.getOrDefault(article.language().tag(), List.of());
        List<Resource> found = query.from(resources.families().in(listed), vocabulary);
        if (found.isEmpty() && resources.isComplete() && !read.report().hasErrors()) {
            problems.add(
                    SiteRules.EMPTY_LIST,
                    link.place(),
                    "No resource fits " + link.target() + ", so the list is empty.");
        }
        return new Target.ToResources(found, query.asked());
    }

    private Target toFile(Article article, Link link, Problems problems) {
        String target = link.target();
        int hash = target.indexOf('#');
        String fragment = hash < 0 ? "" : target.substring(hash + 1);
        Optional<String> path = path(article, hash < 0 ? target : target.substring(0, hash));
        Optional<Article> other = path.flatMap(articles::at);
        if (other.isPresent()) {
            return toPublished(other.get(), fragment, link, problems);
        }
        Optional<Media> file = path.map(media::get);
        if (file.isPresent()) {
            return new Target.ToMedia(file.get());
        }
        reportBroken(article, link, path.orElse(""), problems);
        return new Target.Nowhere();
    }

    private Target toPublished(Article other, String fragment, Link link, Problems problems) {
        if (!articles.isPublished(other)) {
            Absence absence = articles.absence(other);
            problems.add(
                    SiteRules.UNPUBLISHED_TARGET,
                    link.place(),
                    "“" + other.matter().title().value() + "” is not published today: " + absence.reason() + ".",
                    absence.remedy(),
                    "Until it is, write the words without the link: " + link.text());
            return new Target.Nowhere();
        }
        return toPage(other, fragment, link.place(), problems);
    }

    private Target toPage(Article other, String fragment, Place place, Problems problems) {
        if (fragment.isEmpty()) {
            return new Target.ToPage(articles.link(other), "");
        }
        String id = Address.decoded(fragment);
        List<String> ids = other.prose().headings().stream().map(Heading::id).toList();
        if (!ids.contains(id)) {
            List<String> hints = new ArrayList<>();
            Nearest.to(id, ids).ifPresent(near -> hints.add("Did you mean #" + near + "?"));
            hints.add(
                    ids.isEmpty()
                            ? "The page has no headings."
                            : "Its headings are: #" + String.join(", #", ids) + ".");
            problems.add(
                    SiteRules.BROKEN_FRAGMENT,
                    place,
                    "“" + other.matter().title().value() + "” has no heading with the id " + id + ".",
                    hints.toArray(String[]::new));
            return new Target.Nowhere();
        }
        return new Target.ToPage(articles.link(other), id);
    }

    private Target source(Article article, Picture picture, Problems problems) {
        String target = picture.target();
        if (!isRelative(target)) {
            // Pictures from elsewhere, and empty sources, were reported when the text was read.
            return new Target.Nowhere();
        }
        Optional<String> path = path(article, target);
        Optional<Media> file = path.map(media::get);
        if (file.isPresent() && Cleaning.isPicture(file.get().asset().path())) {
            return new Target.ToMedia(file.get());
        }
        reportMissingPicture(article, picture, path.orElse(""), file.isPresent(), problems);
        return new Target.Nowhere();
    }

    private void reportMissingPicture(
            Article article, Picture picture, String path, boolean isOtherFile, Problems problems) {
        String message =
                isOtherFile ? picture.target() + " is not a picture." : "There is no picture " + picture.target() + ".";
        List<String> hints = new ArrayList<>();
        Nearest.to(path, media.keySet())
                .ifPresent(near -> hints.add("Did you mean " + relative(article.path(), near) + "?"));
        String name = picture.target().substring(picture.target().lastIndexOf('/') + 1);
        if (hints.isEmpty() && name.matches("[^\\s.]+\\.[A-Za-z0-9]+")) {
            hints.add("Pictures lie in media/: put it there, and write " + relative(article.path(), "media/" + name));
        }
        problems.add(SiteRules.MISSING_PICTURE, picture.place(), message, hints.toArray(String[]::new));
    }

    private void reportBroken(Article article, Link link, String path, Problems problems) {
        Optional<BareAddress> address = BareAddress.of(link.target());
        if (address.isPresent()) {
            problems.add(
                    SiteRules.BROKEN_LINK,
                    link.place(),
                    address.get().message(),
                    address.get().remedy());
            return;
        }
        problems.add(
                SiteRules.BROKEN_LINK,
                link.place(),
                "There is no file " + link.target() + " in the hub.",
                brokenLinkHints(article, link.target(), path).toArray(String[]::new));
    }

    private List<String> brokenLinkHints(Article article, String target, String path) {
        List<String> hints = new ArrayList<>();
        nearestFile(article, path).ifPresent(near -> hints.add("Did you mean " + relative(article.path(), near) + "?"));
        if (target.startsWith("/")) {
            hints.add("Write the path seen from this file, without a slash in front.");
        }
        return hints;
    }

    private Optional<String> nearestFile(Article article, String path) {
        Set<String> files = new TreeSet<>(articles.paths());
        files.addAll(media.keySet());
        return NearestFile.to(path.replaceFirst("\\.html$", ".md"), article, files);
    }

    /** The path from the hub's root; empty if it leads out of the hub. */
    private static Optional<String> path(Article article, String target) {
        Deque<String> parts = new ArrayDeque<>(List.of(article.path().split("/")));
        parts.removeLast();
        if (target.startsWith("/")) {
            parts.clear();
        }
        for (String part : Address.decoded(target).split("/", -1)) {
            if (part.equals("..") && parts.pollLast() == null) {
                return Optional.empty();
            }
            if (!part.isEmpty() && !part.equals(".") && !part.equals("..")) {
                parts.addLast(part);
            }
        }
        // A path from the root is no link that works in an editor's preview: it only serves to guess what was meant.
        return target.startsWith("/")
                ? Optional.of("/" + String.join("/", parts))
                : Optional.of(String.join("/", parts));
    }

    private static String relative(String from, String to) {
        return new Address(to).from(new Address(from));
    }

    private static boolean isRelative(String target) {
        return !target.isEmpty()
                && !target.startsWith("//")
                && !SCHEME.matcher(target).matches();
    }
}
