package org.havenhub.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A walk with the Tab key over one page of each kind, and what is measured at each stop. */
@InBrowser
@TestInstance(Lifecycle.PER_CLASS)
class KeyboardIT {

    /** More stops than any page has. */
    private static final int MOST = 500;

    private final Reader onADesktop;
    private final Reader onASmallPhone;

    /** What has been seen in focus: each look is photographed once. */
    private final Set<String> photographed = new HashSet<>();

    KeyboardIT(Readers readers) {
        onADesktop = readers.onADesktop();
        onASmallPhone = readers.onASmallPhone();
    }

    @AfterAll
    void close() {
        onADesktop.close();
        onASmallPhone.close();
    }

    @ParameterizedTest
    @MethodSource("org.havenhub.sample.BuiltSite#onePageOfEachKindInBothDirections")
    void aWalkOnADesktopSkipsAndHidesNothing(String address) {
        assertGoodWalk(onADesktop.open(address));
    }

    @ParameterizedTest
    @MethodSource("org.havenhub.sample.BuiltSite#onePageOfEachKindInBothDirections")
    void aWalkOnASmallPhoneSkipsAndHidesNothing(String address) {
        assertGoodWalk(onASmallPhone.open(address));
    }

    private void assertGoodWalk(Page page) {
        Map<String, List<String>> faults = new TreeMap<>();
        int stops = 0;
        for (FocusStop stop = FocusStop.next(page); stop.isThere(); stop = FocusStop.next(page)) {
            assertThat(++stops).as("stops on %s", page.url()).isLessThan(MOST);
            faults.putAll(stop.faults());
            if (photographed.add(page.viewportSize().width + stop.look())) {
                stop.photograph().ifPresent(fault -> faults.put(fault, List.of()));
            }
        }
        assertThat(faults).as(page.url()).isEmpty();
        assertThat(stops).as("stops on %s", page.url()).isEqualTo(FocusStop.expected(page));
    }
}
