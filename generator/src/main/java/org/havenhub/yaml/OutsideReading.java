package org.havenhub.yaml;

import java.util.regex.Pattern;
import org.havenhub.web.OutsideAddress;

/** Reads the address of another site: what would tell that site of a reader is told, and left out where that is certain. */
final class OutsideReading {

    private static final Pattern WEB = Pattern.compile("(?i)https?://\\S+");

    private OutsideReading() {}

    /** The address as it is published. Any other text stays as it is. */
    static String published(String text, Given given) {
        if (!WEB.matcher(text).matches()) {
            return text;
        }
        OutsideAddress address = new OutsideAddress(text);
        if (!address.marks().isEmpty()) {
            given.wrongFor(address.published(), OutsideAddress.TRACKING, address.aboutMarks());
        }
        address.nearness().ifPresent(doubt -> given.wrong(doubt.rule(), doubt.message(), doubt.remedy()));
        address.doubts().forEach(doubt -> given.wrong(doubt.rule(), doubt.message(), doubt.remedy()));
        return address.published();
    }
}
