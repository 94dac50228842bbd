package org.havenhub.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QrCodeTest {

    private static final Pattern STRETCH = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\d+z");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://hub.example.org/",
                "https://example.org/a/rather/long/path/to/a/page.html?with=a&few=parts#here",
                "https://example.org/ñandú"
            })
    void isReadAsWhatItSays(String address) throws Exception {
        QrCode code = QrCode.of(address);

        assertThat(new Decoder().decode(modules(code)).getText()).isEqualTo(address);
    }

    @Test
    void isReadThoughPartOfItIsDirty() throws Exception {
        QrCode code = QrCode.of("https://hub.example.org/");
        BitMatrix modules = modules(code);
        modules.setRegion(10, 10, 4, 4);

        assertThat(new Decoder().decode(modules).getText()).isEqualTo("https://hub.example.org/");
    }

    @Test
    void hasAQuietZoneOfFourModules() {
        QrCode code = QrCode.of("https://hub.example.org/");

        assertThat(STRETCH.matcher(code.path()).results())
                .isNotEmpty()
                .allSatisfy(stretch ->
                        assertThat(Integer.parseInt(stretch.group(1))).isBetween(4, code.size() - 5));
        assertThat(code.path()).startsWith("M4 4h7");
    }

    @Test
    void refusesWhatNoCodeCanHold() {
        assertThatThrownBy(() -> QrCode.of("https://example.org/" + "a".repeat(3_000)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static BitMatrix modules(QrCode code) {
        BitMatrix modules = new BitMatrix(code.size() - 8);
        Matcher stretch = STRETCH.matcher(code.path());
        while (stretch.find()) {
            int length = Integer.parseInt(stretch.group(3));
            modules.setRegion(
                    Integer.parseInt(stretch.group(1)) - 4, Integer.parseInt(stretch.group(2)) - 4, length, 1);
        }
        return modules;
    }
}
