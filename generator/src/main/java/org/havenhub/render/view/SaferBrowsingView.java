package org.havenhub.render.view;

/**
 * {@code layouts/safer-browsing.ftlh}
 *
 * @param help link to the directory; empty if it lists nothing
 */
public record SaferBrowsingView(SiteView site, PageView page, String help) implements View {}
