package org.havenhub.render.view;

/**
 * A code for the camera of a phone.
 *
 * @param address where it leads
 * @param shown the same, as people type it
 * @param size of its view box
 * @param path its dark parts, for the {@code d} of an SVG path
 */
public record CodeView(String address, String shown, int size, String path) {}
