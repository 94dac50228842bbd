package org.havenhub.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.havenhub.report.Checked;
import org.havenhub.report.ReportText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DrawingTest {

    private static final String SVG = "xmlns=\"http://www.w3.org/2000/svg\"";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <!-- by Anna --><path d="M0 0"/>                   | <path d="M0 0"/>
            <metadata><a>Anna</a></metadata><path d="M0 0"/>   | <path d="M0 0"/>
            <i:view xmlns:i="urn:i"><path/></i:view><g/>       | <g/>
            <g xmlns:i="urn:i" i:file="/home/anna/a.png"/>     | <g/>
            <g data-name="Anna"/>                              | <g/>
            <title>The quay</title><desc>Boats</desc>          | <title>The quay</title><desc>Boats</desc>
            <style>/* Anna */a{b:"/* c */"}</style>            | <style> a{b:"/* c */"}</style>
            <style><![CDATA[a>b{c:d}]]></style>                | <style>a&gt;b{c:d}</style>
            <g style="fill:red/* Anna */"/>                    | <g style="fill:red "/>
            <text xml:space="preserve"> a &amp; &lt;b </text>  | <text xml:space="preserve"> a &amp; &lt;b </text>
            <g id="a&quot;&#10;b"/>                            | <g id="a&quot;&#10;b"/>
            <?program Anna?><g></g>                            | <g/>
            """)
    void keepsTheDrawingAlone(String drawn, String published) {
        String clean = clean("<svg " + SVG + ">" + drawn + "</svg>");

        assertThat(clean).isEqualTo("<svg " + SVG + ">" + published + "</svg>\n");
        assertThat(clean(clean)).isEqualTo(clean);
    }

    @Test
    void keepsWhatADrawingRefersToInItself() {
        String clean = clean("""
                <?xml version="1.0"?>
                <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
                <s:svg xmlns:s="http://www.w3.org/2000/svg" xmlns:x="http://www.w3.org/1999/xlink"><s:use x:href="#a"/></s:svg>
                """);

        assertThat(clean)
                .isEqualTo("<svg " + SVG
                        + " xmlns:xlink=\"http://www.w3.org/1999/xlink\"><use xlink:href=\"#a\"/></svg>\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "words",
                "<svg>",
                "<svg/>",
                "<p xmlns='http://www.w3.org/1999/xhtml'/>",
                "<svg xmlns='http://www.w3.org/2000/svg'><g></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg' a='1' a='2'/>",
                "<svg xmlns='http://www.w3.org/2000/svg'>&a;</svg>",
                "<!DOCTYPE svg [<!ENTITY a 'b'>]><svg xmlns='http://www.w3.org/2000/svg'>&a;</svg>",
                "<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/hosts'>]><svg xmlns='http://www.w3.org/2000/svg'>&a;</svg>",
                "<svg xmlns='http://www.w3.org/2000/svg'><image href='data:image/jpeg;base64,AAAA'/></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg'><image href='data:image/svg+xml,a'/></svg>"
            })
    void whatCannotBeUnderstoodIsDamaged(String drawing) {
        Checked<Optional<String>> clean = Drawing.clean("media/a.svg", drawing.getBytes(StandardCharsets.UTF_8));

        assertThat(clean.value()).isEmpty();
        assertThat(clean.report().problems())
                .extracting(problem -> problem.rule().id())
                .containsExactly("damaged-picture");
    }

    private static String clean(String drawing) {
        Checked<Optional<String>> clean = Drawing.clean("media/a.svg", drawing.getBytes(StandardCharsets.UTF_8));
        assertThat(ReportText.of(clean.report())).isEmpty();
        return clean.value().orElseThrow();
    }
}
