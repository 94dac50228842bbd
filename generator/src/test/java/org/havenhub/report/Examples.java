package org.havenhub.report;

import java.util.List;

/** Problems that several tests look at. */
final class Examples {

    static final Rule BROKEN_LINK = Rule.error(
            "broken-link",
            "Link leads nowhere",
            "A reader who looks for help meets an error page.",
            "Correct the address or remove the link.");

    static final Rule VAGUE_LINK = Rule.warning(
            "vague-link",
            "Link text says too little",
            "A reader who hears the links alone cannot tell them apart.",
            "Say where the link leads.");

    static final Problem STEPS = BROKEN_LINK.at(
            new Place("content/en/guides/listening.md", 12, 17, 17, "See [the steps](creating-space.md)."),
            "No guide has this file name.",
            "Did you mean creating-a-safe-space.md?");

    static final Problem HERE = VAGUE_LINK.at(
            new Place("content/en/guides/listening.md", 14, 0, 0, "Click [here](a.md)."),
            "The words “here” do not say where the link leads.");

    static final Problem PALE = Rule.note(
                    "adapted-brand",
                    "The main colour is darker where it is words",
                    "Words in a pale colour cannot be read in the sun.",
                    "Nothing needs doing.")
            .at(new Place("haven.yaml", 4, 8, 9, "brand: \"#ffcc00\""), "The colour #ffcc00 is too pale for words.");

    static final Problem WHOLE_FILE = BROKEN_LINK.at(Place.inFile("haven.yaml"), "The menu names a page that is gone.");

    /** Everything a hostile author could put where text goes. */
    static final String HOSTILE =
            "</script><img src=x onerror=alert(1)> \" ' & \\ \u001b[31m \u202e \u2028 \0 \ud800 ]]> ${x}";

    static final Problem HOSTILE_PROBLEM = BROKEN_LINK.at(
            new Place("content/en/<b>&\u202e.md", 1, 2, 500, HOSTILE), "It says " + HOSTILE, "Write " + HOSTILE);

    private Examples() {}

    static Report report(Problem... problems) {
        return Report.of(List.of(problems));
    }

    static Problem at(String line, int column, int length) {
        return BROKEN_LINK.at(new Place("a.md", 1, column, length, line), "It is wrong.");
    }
}
