package org.havenhub.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AudienceIdsTest {

    private final AudienceIds ids = new AudienceIds();

    @Test
    void areWordsInAnyScript() {
        assertThat(ids.of("Young people")).contains("young-people");
        assertThat(ids.of("الشباب")).contains("alshbab");
        assertThat(ids.of("年轻人")).contains("nian-qing-ren");
        assertThat(ids.of("молодёжь")).contains("molodez");
        assertThat(ids.of("…")).isEmpty();
    }

    @Test
    void areTheSameForWordsThatDifferInCapitalsAndAccentsAlone() {
        assertThat(ids.of("jóvenes")).isEqualTo(ids.of("Jovenes")).contains("jovenes");
        assertThat(ids.of("شَباب")).isEqualTo(ids.of("شباب"));
    }

    @Test
    void differForWordsThatOnlyComeOutAlike() {
        assertThat(ids.of("男")).contains("nan");
        assertThat(ids.of("南")).contains("nan-2");
        assertThat(ids.of("男")).contains("nan");
        assertThat(ids.of("がい")).isNotEqualTo(ids.of("かい"));
    }

    @Test
    void areNoLongerThanADiskTakes() {
        String many = "people who ".repeat(12);

        assertThat(ids.of(many + "work").orElseThrow()).hasSizeLessThan(70);
        assertThat(ids.of(many + "learn")).isNotEqualTo(ids.of(many + "work"));
    }
}
