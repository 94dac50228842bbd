package org.havenhub.benchmark;

import java.util.List;
import java.util.stream.Stream;

/** The corpus as one generator reads it. Settings and layouts lie beside this class, in a folder of the edition's name. */
interface Edition {

    String name();

    TextFile guide(MadeGuide guide);

    Stream<TextFile> resources(List<MadeResource> resources);

    /** A list in brackets, which YAML reads in all editions. */
    static String list(List<String> ids) {
        return "[" + String.join(", ", ids) + "]";
    }
}
