package org.havenhub.resource;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretMarksTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12 Quay Street (confidential)",
                "12 Quay Street, confidential",
                "12 Quay Street – secret address",
                "12 Quay Street [do not publish]",
                "12 Quay Street (not to be published)",
                "Confidential",
                "Address: confidential",
                "strictly confidential",
                "Calle del Muelle 12 (confidencial)",
                "Calle del Muelle 12 (no publicar)",
                "Dirección secreta",
                "The address is confidential, please never share it",
                "12 Quay Street. The address must stay secret",
                "12 Quay Street (please keep secret)",
                "12 Quay Street (this must stay secret)",
                "12 Quay Street CONFIDENTIAL",
                "Hafenstr. 12 (geheim)",
                "12 Quay Street (adresse confidentielle)",
                "12 Quay Street (سري)",
            })
    void anAddressSaysThatItIsSecret(String part) {
        assertThat(SecretMarks.inAddress(part)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7 Secret Lane",
                "The Secret Garden",
                "12 Quay Street (step-free)",
                "Private Road 4",
                "Calle Secreto 4",
                "Plaza Reservada 2",
            })
    void anAddressOnlySoundsLikeIt(String part) {
        assertThat(SecretMarks.inAddress(part)).isEmpty();
    }

    @Test
    void aLongAddressIsLookedThroughWithoutRunningOutOfStack() {
        assertThat(SecretMarks.inAddress("address: secr ".repeat(2_000))).isEmpty();
    }
}
