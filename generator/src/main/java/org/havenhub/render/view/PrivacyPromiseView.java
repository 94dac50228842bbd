package org.havenhub.render.view;

/**
 * {@code layouts/privacy-promise.ftlh}: the facts of this build.
 *
 * @param pages that were read again after they were made
 * @param keepsPages whether browsers may keep pages for a while ({@code caching: light})
 * @param integrity link to the list of all files with their fingerprints
 */
public record PrivacyPromiseView(SiteView site, PageView page, int pages, boolean keepsPages, String integrity)
        implements View {}
