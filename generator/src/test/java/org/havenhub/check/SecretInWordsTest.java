package org.havenhub.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretInWordsTest {

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
                "Our address is not public.",
                "Ring first. Not for publication.",
                "The address\u00a0is confidential.",
            })
    void wordsCallAnAddressSecret(String words) {
        assertThat(SecretInWords.isIn(words)).isTrue();
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
                "What you say at this location is confidential.",
                "Counselling at this location is free and confidential.",
                "Support at our Northport location is confidential.",
                "Our location is a secret garden in the middle of town.",
                "Your web address is confidential.",
            })
    void otherThingsAreSecret(String words) {
        assertThat(SecretInWords.isIn(words)).isFalse();
    }
}
