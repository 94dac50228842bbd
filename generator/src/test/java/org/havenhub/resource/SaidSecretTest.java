package org.havenhub.resource;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SaidSecretTest {

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
            })
    void anAddressSaysThatItIsSecret(String part) {
        assertThat(SaidSecret.inAddress(part)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7 Secret Lane",
                "The Secret Garden",
                "Confidential Counselling Rooms",
                "Secret, Cave & Sons",
                "12 Quay Street (step-free)",
                "Private Road 4",
                "Calle Secreto 4",
                "Plaza Reservada 2",
            })
    void anAddressOnlySoundsLikeIt(String part) {
        assertThat(SaidSecret.inAddress(part)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A refuge. Our address is confidential.",
                "The address is confidential, please never share it",
                "The address of the house must never be published.",
                "Our location is kept strictly confidential.",
                "The address is not to be published.",
                "A house at a secret address.",
                "We keep our location secret.",
                "Please do not share this address.",
                "Don’t publish the address!",
                "La dirección es confidencial",
                "La dirección de la casa es secreta.",
                "Nuestra ubicación es confidencial.",
                "Por favor, no publicar la dirección.",
                "No compartas esta dirección.",
                "Mantenemos la dirección en secreto.",
                "Dirección confidencial.",
                "The address\nis confidential.",
            })
    void wordsCallAnAddressSecret(String words) {
        assertThat(SaidSecret.inWords(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Everything you say is confidential.",
                "Free and confidential counselling.",
                "We keep your address confidential.",
                "Your address is confidential.",
                "Your name and address are kept secret.",
                "We never share your address with anybody.",
                "Your calls are confidential. The address is 12 Quay Street.",
                "Please do not share what others say in the group.",
                "Come to this address. What you tell us is confidential.",
                "Todo lo que digas es confidencial.",
                "Tu dirección es confidencial.",
                "Asesoramiento confidencial en esta dirección.",
                "A confidential place to talk.",
                "The address is not confidential.",
                "This address is no longer secret.",
                "La dirección no es secreta.",
            })
    void otherThingsAreSecret(String words) {
        assertThat(SaidSecret.inWords(words)).isFalse();
    }
}
