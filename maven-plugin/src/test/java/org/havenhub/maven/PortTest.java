package org.havenhub.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortTest {

    @Test
    void aPortThatIsTakenIsToldWithTheSettingThatChoosesAnother() {
        assertThat(Port.taken(8200)).contains("Port 8200", "\"-Dhaven.port=8201\"", "\"-Dhaven.port=0\"");
        assertThat(Port.taken(65_535)).contains("\"-Dhaven.port=8200\"");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 8200, 65_535})
    void aPortIsTakenAsItIs(int port) throws MojoFailureException {
        assertThat(Port.checked(port)).isEqualTo(port);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 65_536})
    void aNumberThatIsNoPortIsToldWithItsSetting(int port) {
        assertThatExceptionOfType(MojoFailureException.class)
                .isThrownBy(() -> Port.checked(port))
                .withMessageContaining("haven.port");
    }
}
