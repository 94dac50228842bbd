package org.havenhub.render.view;

/**
 * {@code layouts/not-found.ftlh}
 *
 * @param help link to the directory; empty if it lists nothing
 * @param guides link to all guides; empty if there are none
 * @param aToZ link to everything by name
 */
public record NotFoundView(SiteView site, PageView page, String help, String guides, String aToZ) implements View {}
