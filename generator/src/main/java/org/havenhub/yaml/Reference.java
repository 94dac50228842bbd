package org.havenhub.yaml;

/** What the name in a field leads to: something that is defined elsewhere in the hub. */
public enum Reference {
    TOPIC("the id of a topic"),
    KIND("the id of a kind"),
    AREA("the id of an area"),
    TERM("the id of a term"),
    RESOURCE("the id of a resource"),
    PAGE("the name of a page"),
    RULE("the id of a rule"),
    ADDRESS("an address");

    private final String words;

    Reference(String words) {
        this.words = words;
    }

    /** In the words of an author, for example {@code the id of a topic}. */
    public String words() {
        return words;
    }
}
