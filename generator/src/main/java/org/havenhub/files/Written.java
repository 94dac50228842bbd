package org.havenhub.files;

/**
 * What came of writing a site.
 *
 * @param files how many files the site has
 * @param written how many of them were new or different
 * @param unchanged how many of them were there already
 * @param removed how many files of an earlier build were removed
 */
public record Written(int files, int written, int unchanged, int removed) {}
