package org.havenhub.render.view;

/**
 * How many of a hub's guides and resources a person has checked lately.
 *
 * @param resources how many there are
 * @param checked how many of them were checked within the period
 * @param resourcePeriod the period in words: 6 months
 * @param guides how many there are
 * @param reviewed how many of them were read through within the period
 * @param guidePeriod the period in words: 12 months
 */
public record TrustView(
        int resources, int checked, Words resourcePeriod, int guides, int reviewed, Words guidePeriod) {}
