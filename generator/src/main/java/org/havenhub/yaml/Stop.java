package org.havenhub.yaml;

/**
 * Where the YAML parser gave up, in its own words, which no author sees.
 *
 * @param context what it was about; may be empty
 * @param contextAt where that began
 * @param complaint what it did not like
 * @param at where
 * @param textStart where the last text that it understood begins
 * @param textEnd where that ends
 * @param end where all that it understood ends
 */
record Stop(String context, int contextAt, String complaint, int at, int textStart, int textEnd, int end) {}
