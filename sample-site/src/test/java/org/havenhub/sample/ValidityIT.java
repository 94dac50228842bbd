package org.havenhub.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** Every page is valid HTML, by the Nu checker. */
@TestInstance(Lifecycle.PER_CLASS)
class ValidityIT {

    private final SimpleDocumentValidator checker = new SimpleDocumentValidator(true);

    @BeforeAll
    void loadTheRulesOfHtml() throws Exception {
        checker.setUpMainSchema("http://s.validator.nu/html5-rdfalite.rnc", new Messages());
    }

    @ParameterizedTest
    @MethodSource({"org.havenhub.sample.BuiltSite#files", "org.havenhub.sample.BuiltSite#pagesInArabic"})
    void aPageIsValidHtml(String address) throws Exception {
        Messages messages = new Messages();
        checker.setUpValidatorAndParsers(messages, false, false);
        try (InputStream page = Files.newInputStream(BuiltSite.file(address))) {
            checker.checkHtmlInputSource(source(address, page));
        }

        assertThat(messages.texts).as(address).isEmpty();
    }

    /** The page with an address on the web: the checker holds the page's content security policy against it. */
    private static InputSource source(String address, InputStream page) {
        InputSource source = new InputSource(page);
        source.setSystemId("https://hub.example.org/" + address);
        source.setEncoding("UTF-8");
        return source;
    }

    private static final class Messages implements ErrorHandler {

        private final List<String> texts = new ArrayList<>();

        @Override
        public void warning(SAXParseException message) {
            add(message);
        }

        @Override
        public void error(SAXParseException message) {
            add(message);
        }

        @Override
        public void fatalError(SAXParseException message) {
            add(message);
        }

        private void add(SAXParseException message) {
            texts.add(message.getLineNumber() + ":" + message.getColumnNumber() + " " + message.getMessage());
        }
    }
}
