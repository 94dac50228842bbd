package org.havenhub.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.havenhub.language.Language;
import org.havenhub.report.Checked;
import org.havenhub.report.Problem;
import org.havenhub.resource.Resource;

/** What an import makes of a table, in a hub in English and Spanish. */
final class ImportedTable {

    private static final TargetHub HUB =
            new TargetHub(List.of(new Language("en"), new Language("es")), Optional.of("GB"), Set.of(), Map.of());

    private ImportedTable() {}

    static Checked<List<String>> read(String table) {
        return ResourceImport.of("list.csv", table.getBytes(StandardCharsets.UTF_8), HUB);
    }

    static List<Resource> resources(Checked<List<String>> read) {
        assertThat(read.report().hasErrors())
                .as(read.report().problems().toString())
                .isFalse();
        return read.value().stream()
                .flatMap(yaml -> SampleResources.read(yaml).stream())
                .toList();
    }

    static List<String> ruleIds(Checked<List<String>> read) {
        return read.report().problems().stream()
                .map(Problem::rule)
                .map(rule -> rule.id())
                .toList();
    }
}
