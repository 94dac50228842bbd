package org.havenhub.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.havenhub.report.Examples.report;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class JUnitXmlTest {

    @Test
    void anErrorIsATestOfItsFileThatFailed() throws Exception {
        Element suites = parsed(report(Examples.STEPS));
        Element test = first(suites, "testcase");
        Element failure = first(test, "failure");

        assertThat(suites.getAttribute("failures")).isEqualTo("1");
        assertThat(test.getAttribute("classname")).isEqualTo("content/en/guides/listening.md");
        assertThat(test.getAttribute("name")).isEqualTo("line 12:17: broken-link");
        assertThat(failure.getAttribute("message")).isEqualTo("No guide has this file name.");
        assertThat(failure.getTextContent())
                .isEqualTo(ReportText.of(Examples.STEPS).stripTrailing());
    }

    @Test
    void aWarningIsATestThatPassedAndHasSomethingToSay() throws Exception {
        Element suites = parsed(report(Examples.HERE));

        assertThat(suites.getAttribute("tests")).isEqualTo("1");
        assertThat(suites.getAttribute("failures")).isEqualTo("0");
        assertThat(suites.getElementsByTagName("failure").getLength()).isZero();
        assertThat(first(suites, "system-out").getTextContent()).contains("The words “here”");
    }

    @Test
    void withoutProblemsOneTestPassed() throws Exception {
        Element suites = parsed(Report.empty());

        assertThat(suites.getAttribute("tests")).isEqualTo("1");
        assertThat(first(suites, "testcase").getAttribute("name")).isEqualTo("The hub is in order");
    }

    @Test
    void hostileTextStaysText() throws Exception {
        Problem outside = Examples.BROKEN_LINK.at(Place.inFile("\"<a>&\uFFFE.md"), "\uFFFF\nsecond \uD800 line");
        Element suites = parsed(report(Examples.HOSTILE_PROBLEM, outside));

        assertThat(suites.getElementsByTagName("*").getLength()).isEqualTo(5);
        assertThat(first(suites, "testcase").getAttribute("classname")).isEqualTo("\"<a>&\\uFFFE.md");
        assertThat(first(suites, "failure").getAttribute("message")).isEqualTo("\\uFFFF\nsecond \\uD800 line");
    }

    private static Element first(Element parent, String name) {
        return (Element) parent.getElementsByTagName(name).item(0);
    }

    private static Element parsed(Report report) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(JUnitXml.of(report, Tongue.ENGLISH))))
                .getDocumentElement();
    }
}
