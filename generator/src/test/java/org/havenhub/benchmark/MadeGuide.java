package org.havenhub.benchmark;

import java.time.LocalDate;
import java.util.List;

/**
 * A guide of the corpus. Its text is the same for every generator; what stands above it is not.
 *
 * @param number from 1; the order of the guide as well
 * @param reviewed the day of its last review
 * @param topics one to three ids
 * @param resources ids of up to two resources
 * @param text Markdown of about 500 words
 */
record MadeGuide(
        int number,
        String title,
        String summary,
        LocalDate reviewed,
        List<String> topics,
        List<String> resources,
        String text) {

    static String slug(int number) {
        return "guide-%06d".formatted(number);
    }

    String slug() {
        return slug(number);
    }
}
