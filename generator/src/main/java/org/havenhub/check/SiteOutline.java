package org.havenhub.check;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.havenhub.content.SiteSettings;
import org.havenhub.quiet.QuietWords;
import org.havenhub.site.Address;
import org.havenhub.site.Page;
import org.havenhub.site.Site;

/**
 * Which files a site will have and of which kind, not what is in them: all that {@link SiteFacts} are made of. Whatever is not in
 * here can change without them.
 *
 * @param assets of the theme: the very same arrays as long as the theme is the same
 * @param styleSheet the path of the one among them that every page loads
 * @param others the paths of all else that is no page
 * @param crisis whom every page names: of each its pages in all languages
 * @param words that sheets must not hold
 */
public record SiteOutline(
        SiteSettings settings,
        List<Spot> pages,
        Map<String, byte[]> assets,
        String styleSheet,
        List<Set<String>> others,
        List<Set<Address>> crisis,
        QuietWords words) {

    public SiteOutline {
        pages = List.copyOf(pages);
        assets = Map.copyOf(assets);
        others = List.copyOf(others);
        crisis = List.copyOf(crisis);
    }

    /** Of a site, with what is beside its pages. */
    public static SiteOutline of(
            Site site, Map<String, byte[]> assets, String styleSheet, List<Set<String>> others, QuietWords words) {
        List<Spot> pages = site.pages().stream().map(Spot::of).toList();
        List<Set<Address>> crisis = CrisisPages.of(site.lifelines().values(), site.pages());
        return new SiteOutline(site.settings(), pages, assets, styleSheet, others, crisis, words);
    }

    /** Of every file. */
    Set<String> paths() {
        Set<String> paths = new HashSet<>();
        pages.forEach(page -> paths.add(page.address().path()));
        paths.addAll(assets.keySet());
        others.forEach(paths::addAll);
        return paths;
    }

    byte[] sheet() {
        return assets.getOrDefault(styleSheet, new byte[0]);
    }

    /** Of the pages whose title in the browser is another one, so that it tells nothing. */
    Set<Address> discreet() {
        return pages.stream().filter(Spot::isDiscreet).map(Spot::address).collect(Collectors.toSet());
    }

    /** Of the pages of some kinds. */
    Set<Address> addresses(Predicate<Class<? extends Page>> isMeant) {
        return pages.stream()
                .filter(page -> isMeant.test(page.kind()))
                .map(Spot::address)
                .collect(Collectors.toSet());
    }

    /** Where a page is, and of which kind. */
    record Spot(Address address, Class<? extends Page> kind, boolean isDiscreet) {

        static Spot of(Page page) {
            boolean isDiscreet = page.written()
                    .filter(text -> !text.article().matter().discreetTitle().isEmpty())
                    .isPresent();
            return new Spot(page.address(), page.getClass(), isDiscreet);
        }
    }
}
