package org.havenhub.benchmark;

/**
 * A file of a corpus.
 *
 * @param path from the corpus's folder
 * @param text its content
 */
record TextFile(String path, String text) {}
