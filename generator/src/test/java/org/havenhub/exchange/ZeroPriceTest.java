package org.havenhub.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.havenhub.report.Checked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZeroPriceTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "0.00",
                "0,00",
                "£0",
                "£0.00",
                "0 €",
                "0,00 EUR",
                "GBP 0.00",
                "$0",
                "0 pounds",
                "0 euros",
                "0p",
                "£0.00 per minute",
                "0p/min",
                "0 céntimos por minuto"
            })
    void aPriceOfZeroIsFree(String price) {
        Checked<List<String>> read = ImportedTable.read(
                "name,kind,cost,contacts.1.call,contacts.1.cost,contacts.2.call,contacts.2.cost.mobile\nA,helpline,\""
                        + price + "\",01632 960001,\"" + price + "\",01632 960002,\"" + price + "\"\n");

        assertThat(read.report().hasErrors()).isFalse();
        assertThat(read.value().get(0)).contains("\n    cost: free\n", "\n        cost: free\n", "mobile: free\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.0", "\"0\"", "\"£0.00\""})
    void soItIsInJsonAndInHsds(String price) {
        String json =
                "{\"resources\": [{\"id\": \"a\", \"name\": \"A\", \"kind\": \"helpline\", \"summary\": \"S\", \"cost\": "
                        + price + ", \"contacts\": [{\"call\": \"01632 960001\"}]}]}";
        String hsds = "[{\"id\": \"a\", \"name\": \"A\", \"status\": \"active\", \"fees_description\": " + price
                + ", \"phones\": [{\"number\": \"01632 960001\"}]}]";

        for (String document : List.of(json, hsds)) {
            assertThat(ImportedTable.read(document).value())
                    .singleElement()
                    .asString()
                    .contains("\n    cost: free\n");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"10", "0.50", "£10", "0800", "free", "0 to 5 pounds", "0p then 12p", "0.00 for members"})
    void anyOtherPriceStays(String price) {
        Checked<List<String>> read =
                ImportedTable.read("name,kind,cost,contacts.1.call\nA,helpline," + price + ",01632 960001\n");

        assertThat(read.value().get(0)).containsPattern("\n    cost: \"?" + price + "\"?\n");
    }
}
