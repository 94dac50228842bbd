package org.havenhub.render.view;

/**
 * {@code components/data-links.ftlh}: the directory as files for other programs.
 *
 * @param json link to all of it in Haven's own shape
 * @param csv link to the same as a table
 * @param hsds link to the beginning of it in HSDS 3.0
 * @param tables link to the description of the tables of HSDS
 */
public record DataView(String json, String csv, String hsds, String tables) {}
