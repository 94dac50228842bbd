package org.havenhub.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrayMailTest {

    private static final StrayMail MAIL = new StrayMail(Set.of("Talk@example.org"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            anna@example.org           | Write to anna@example.org.
            anna.b+hub@mail.example.org | <a href="mailto:anna.b+hub@mail.example.org?subject=a">
            Anna@Example.ORG           | (Anna@Example.ORG)
            zoë@münchen.example        | zoë@münchen.example
            talk@example.org.uk        | talk@example.org.uk
            anna@example.org           | <a href="mailto:anna%40example.org">
            anna@example.org           | https://example.org/?to=anna%2540example.org
            anna@example.org           | anna&#64;example.org or anna&#x40;example.org or anna&commat;example.org
            anna@example.org           | {"to": "anna\\u0040example.org"}
            """)
    void findsAnAddress(String address, String text) {
        assertThat(MAIL.in(text)).containsExactly(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "talk@example.org, TALK@example.org",
                "@media print { }",
                "@northshire@social.example.org",
                "https://social.example.org/@northshire",
                "https://a@example.org/",
                "mailto:talk%40example.org, talk&#64;example.org",
                "https://social.example.org/%40northshire",
                "src='lamp%402x.png'",
                "src='lamp@2x.png'",
                "haven@1.2.3",
                "anna@laptop",
                "@",
                "a @ b.example",
            })
    void leavesAloneWhatIsNone(String text) {
        assertThat(MAIL.in(text)).isEmpty();
    }
}
