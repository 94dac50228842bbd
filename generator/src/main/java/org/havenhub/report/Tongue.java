package org.havenhub.report;

/**
 * The language in which problems are told to the people who keep a hub. English is what the code says itself; another language
 * says a whole sentence or leaves it as it is.
 */
public interface Tongue {

    /** What the code says. */
    Tongue ENGLISH = new Tongue() {

        @Override
        public String tag() {
            return "en";
        }

        @Override
        public String say(String english) {
            return english;
        }

        @Override
        public Problem say(Problem problem) {
            return problem;
        }
    };

    /** Its BCP 47 tag. */
    String tag();

    /** What stands round problems, such as {@code Why it matters} or {@code 3 errors}. */
    String say(String english);

    /** The same problem, each of its sentences in this language if there are words for it. */
    Problem say(Problem problem);
}
