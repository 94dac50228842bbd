package org.havenhub.benchmark;

/**
 * A resource of the corpus: a helpline, a group, a place.
 *
 * @param number from 1
 * @param phone an invented number
 */
record MadeResource(int number, String name, String kind, String topic, String summary, String phone) {

    static String id(int number) {
        return "resource-%05d".formatted(number);
    }

    String id() {
        return id(number);
    }
}
