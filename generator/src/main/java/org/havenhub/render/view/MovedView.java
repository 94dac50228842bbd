package org.havenhub.render.view;

/**
 * {@code layouts/moved.ftlh}: a former address.
 *
 * @param target where the page is now
 */
public record MovedView(SiteView site, PageView page, LinkView target) implements View {}
