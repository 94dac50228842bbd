package org.havenhub.media;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import org.havenhub.report.Place;
import org.havenhub.report.Problem;

/**
 * What a file that is published as it is tells of people and places, as far as a simple look at its bytes shows.
 *
 * @param names what in it names people, in words, for example {@code the author}; never the names themselves, for more people read
 *     reports than documents
 * @param reaches what in it asks others for something when it is opened or used, in words
 * @param place whether it tells where it, or a photo in it, was made
 * @param whole whether all of it that matters was seen
 */
record DocumentLook(SortedSet<String> names, SortedSet<String> reaches, boolean place, boolean whole) {

    static DocumentLook at(String path, Span file) {
        return Search.of(path, file);
    }

    List<Problem> problems(Place at) {
        List<Problem> problems = new ArrayList<>();
        if (place) {
            problems.add(MediaRules.PUBLISHED_PLACE.at(
                    at,
                    "This file tells a place on the map, such as where it, or a photo in it, was made.",
                    MediaRules.PUBLISHED_PLACE.mend()));
        }
        if (!names.isEmpty()) {
            problems.add(MediaRules.DOCUMENT_WITH_NAMES.at(
                    at,
                    "This file seems to name " + String.join(", ", names) + ". It is published as it is.",
                    MediaRules.DOCUMENT_WITH_NAMES.mend()));
        }
        if (!reaches.isEmpty()) {
            problems.add(MediaRules.DOCUMENT_REACHES_OUT.at(
                    at,
                    "This file can reach out when somebody opens or uses it: it has " + String.join(", ", reaches)
                            + ".",
                    MediaRules.DOCUMENT_REACHES_OUT.mend()));
        }
        if (!whole) {
            problems.add(MediaRules.UNSEEN_INSIDE.at(
                    at,
                    "Haven cannot look into this file. It may hold names, places or comments, and it is published as it is.",
                    MediaRules.UNSEEN_INSIDE.mend()));
        }
        return problems;
    }
}
