package org.havenhub.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.AbstractList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.havenhub.resource.Resource;
import org.junit.jupiter.api.Test;

class HsdsTablesTest {

    private static final List<Resource> UNTOUCHABLE = new AbstractList<>() {
        @Override
        public Resource get(int index) {
            throw new AssertionError("No resource is to be looked at yet.");
        }

        @Override
        public int size() {
            throw new AssertionError("No resource is to be looked at yet.");
        }
    };

    @Test
    void theirNamesAreKnownBeforeAnyServiceIsMade() {
        assertThat(new HsdsTables(SampleResources.HUB, UNTOUCHABLE).files())
                .hasSize(17)
                .contains("datapackage.json", "services.csv", "taxonomies.csv");
    }

    @Test
    void theFilesAreThoseThatWereNamedWhateverTheHubHas() {
        HsdsTables small = SampleResources.data("resources: [{id: a, name: A, kind: k, contacts: [{call: 116 123}]}]")
                .tables();

        assertThat(written(small)).containsEntry("contacts.csv", "id\r\n").containsOnlyKeys(small.files());
    }

    /** The sample uses every field, so that each table has a row, and there is no other. */
    @Test
    void noTableIsNamedThatIsNeverFilled() {
        Map<String, String> files = written(SampleResources.data().tables());

        assertThat(files.values()).allSatisfy(text -> assertThat(text.lines()).hasSizeGreaterThan(1));
        assertThat(files).containsOnlyKeys(SampleResources.data().tables().files());
    }

    private static Map<String, String> written(HsdsTables tables) {
        Map<String, String> files = new TreeMap<>();
        tables.write((name, piece) -> files.merge(name, piece, String::concat));
        return files;
    }
}
