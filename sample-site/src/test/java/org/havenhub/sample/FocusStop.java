package org.havenhub.sample;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.Clip;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/** What has focus after a press of the Tab key, and how it fares there. */
final class FocusStop {

    /** A ring lies this far around what has focus, at most, in CSS pixels. */
    private static final int AROUND = 8;

    /** WCAG 2.4.13: the indicator is as large as a border of this many CSS pixels. */
    private static final int BORDER = 2;

    /** WCAG 2.4.13: the contrast between a pixel with focus and the same pixel without. */
    private static final double CHANGE = 3;

    /** Leaves nothing out that the keyboard reaches. A list that is folded hides what is in it. */
    private static final String EXPECTED = """
            () => [...document.querySelectorAll("a[href], button, input, summary, [tabindex='0']")]
                .filter(one => one.checkVisibility({visibilityProperty: true})).length
            """;

    private static final String STOP = """
            () => {
              const one = document.activeElement;
              window.firstStop ??= one;
              if (one === document.body || (one === firstStop && window.formerStop)) {
                return null;
              }
              const faults = [];
              const former = window.formerStop;
              window.formerStop = one;
              // 2.4.3: the order is that of reading.
              if (former && !(former.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING)) {
                faults.push("comes after what is read later");
              }
              const box = one.getBoundingClientRect();
              // 2.4.12: all of it is in sight, and nothing lies over it.
              if (box.height < innerHeight && (box.top < -1 || box.bottom > innerHeight + 1)) {
                faults.push(`is out of sight: ${box.top} to ${box.bottom} of ${innerHeight}`);
              }
              for (const part of one.getClientRects()) {
                for (const [across, down] of [[0.5, 0.5], [0.05, 0.1], [0.95, 0.1], [0.05, 0.9], [0.95, 0.9]]) {
                  const over = document.elementFromPoint(part.left + across * part.width, part.top + down * part.height);
                  if (over && !over.contains(one) && !one.contains(over)) {
                    faults.push(`lies under ${over.outerHTML.slice(0, 90)}`);
                  }
                }
              }
              // 2.5.5: as large as a finger, but for words in a sentence.
              let sentence = one;
              while (getComputedStyle(sentence).display === "inline") {
                sentence = sentence.parentElement;
              }
              const inSentence = sentence.textContent.trim() !== one.textContent.trim();
              if (!inSentence && (box.width < 43.9 || box.height < 43.9)) {
                faults.push(`is a target of ${box.width} x ${box.height}`);
              }
              const looks = [];
              for (let part = one; part !== document.body && looks.length < 3; part = part.parentElement) {
                looks.push(part.tagName + "." + part.getAttribute("class"));
              }
              return {
                name: one.outerHTML.slice(0, 160),
                look: looks.join(" "),
                faults,
                box: [box.left, box.top, box.width, box.height],
                edge: [...one.getClientRects()].reduce((sum, part) => sum + 2 * (part.width + part.height), 0),
              };
            }
            """;

    private final Page page;
    private final Optional<Map<?, ?>> facts;

    private FocusStop(Page page) {
        this.page = page;
        this.facts = Optional.ofNullable((Map<?, ?>) page.evaluate(STOP));
    }

    static FocusStop next(Page page) {
        page.keyboard().press("Tab");
        return new FocusStop(page);
    }

    /** How many stops a page has. */
    static int expected(Page page) {
        return (Integer) page.evaluate(EXPECTED);
    }

    /** Whether anything has focus; after the last stop nothing in the page has. */
    boolean isThere() {
        return facts.isPresent();
    }

    /** What decides how it looks in focus. */
    String look() {
        return fact("look").toString();
    }

    /** What is wrong here, by the element; empty if nothing is. */
    Map<String, List<String>> faults() {
        List<String> faults =
                ((List<?>) fact("faults")).stream().map(Object::toString).toList();
        return faults.isEmpty() ? Map.of() : Map.of(fact("name").toString(), faults);
    }

    /** Compares pictures with and without focus; tells if too few pixels differ enough (WCAG 2.4.13). */
    Optional<String> photograph() {
        BufferedImage with = picture();
        page.evaluate("() => document.activeElement.blur()");
        BufferedImage without = picture();
        page.evaluate("() => formerStop.focus({preventScroll: true})");
        double least = BORDER * ((Number) fact("edge")).doubleValue();
        long changed = changed(with, without);
        return changed >= least
                ? Optional.empty()
                : Optional.of(fact("name") + " changes " + changed + " pixels in focus, of at least " + least);
    }

    private static long changed(BufferedImage one, BufferedImage other) {
        return IntStream.range(0, one.getWidth() * one.getHeight())
                .filter(at -> contrast(pixel(one, at), pixel(other, at)) >= CHANGE)
                .count();
    }

    private static int pixel(BufferedImage picture, int at) {
        return picture.getRGB(at % picture.getWidth(), at / picture.getWidth());
    }

    private BufferedImage picture() {
        List<Double> box = box();
        double left = Math.max(0, box.get(0) - AROUND);
        double top = Math.max(0, box.get(1) - AROUND);
        double right = Math.min(page.viewportSize().width, box.get(0) + box.get(2) + AROUND);
        double bottom = Math.min(page.viewportSize().height, box.get(1) + box.get(3) + AROUND);
        byte[] png = page.screenshot(new ScreenshotOptions().setClip(new Clip(left, top, right - left, bottom - top)));
        try {
            return ImageIO.read(new ByteArrayInputStream(png));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Double> box() {
        return ((List<?>) fact("box"))
                .stream().map(side -> ((Number) side).doubleValue()).toList();
    }

    private Object fact(String name) {
        return Objects.requireNonNull(facts.orElseThrow().get(name));
    }

    /** WCAG's contrast of two pixels. */
    private static double contrast(int one, int other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(int pixel) {
        return 0.2126 * light(pixel >> 16) + 0.7152 * light(pixel >> 8) + 0.0722 * light(pixel);
    }

    private static double light(int channel) {
        double value = (channel & 0xff) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
