package org.havenhub.render.view;

/**
 * What it costs to make contact.
 *
 * @param from from what telephone, in words; empty if it is the same for all
 * @param cost what it costs from there
 */
public record CostView(Words from, Words cost) {}
