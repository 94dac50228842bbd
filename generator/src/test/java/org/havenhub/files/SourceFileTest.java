package org.havenhub.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.havenhub.report.Place;
import org.junit.jupiter.api.Test;

class SourceFileTest {

    private static final SourceFile FILE = new SourceFile("a.md", "first\n\nthird line\nlast");

    @Test
    void placesAStretchByItsOffsets() {
        assertThat(FILE.place(7, 12)).isEqualTo(new Place("a.md", 3, 1, 5, "third line"));
        assertThat(FILE.place(13, 17)).isEqualTo(new Place("a.md", 3, 7, 4, "third line"));
        assertThat(FILE.place(0, 5)).isEqualTo(new Place("a.md", 1, 1, 5, "first"));
    }

    @Test
    void endsAStretchOverSeveralLinesWithTheFirst() {
        assertThat(FILE.place(13, 22)).isEqualTo(new Place("a.md", 3, 7, 4, "third line"));
    }

    @Test
    void staysInsideTheText() {
        assertThat(FILE.place(22, 99)).isEqualTo(new Place("a.md", 4, 5, 0, "last"));
        assertThat(FILE.place(99, 120)).isEqualTo(new Place("a.md", 4, 5, 0, "last"));
        assertThat(FILE.place(-3, -1)).isEqualTo(new Place("a.md", 1, 1, 0, "first"));
    }

    @Test
    void placesAStretchByLineAndColumn() {
        assertThat(FILE.place(3, 7, 4)).isEqualTo(new Place("a.md", 3, 7, 4, "third line"));
        assertThat(FILE.place(2, 1, 0)).isEqualTo(new Place("a.md", 2, 1, 0, ""));
    }
}
