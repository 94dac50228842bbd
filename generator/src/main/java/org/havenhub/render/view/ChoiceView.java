package org.havenhub.render.view;

/**
 * An answer that the page keeps to.
 *
 * @param name of the question, for example "Language"
 * @param label the answer
 * @param without link to the page that does not ask the question
 */
public record ChoiceView(Words name, Words label, String without) {}
