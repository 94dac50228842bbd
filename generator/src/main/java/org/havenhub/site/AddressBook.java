package org.havenhub.site;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.havenhub.report.Place;
import org.havenhub.report.Problems;

/** Who has which address. Addresses that some file system would take for one count as the same. */
final class AddressBook {

    private final Map<String, Entry> entries = new TreeMap<>();
    private final Problems problems;

    AddressBook(Problems problems) {
        this.problems = problems;
    }

    /** Notes an address; if it is taken, that is reported at the later place and the answer is false. */
    boolean claim(Address address, Place place, String what) {
        Entry earlier = entries.putIfAbsent(key(address), new Entry(address, place, what));
        if (earlier == null) {
            return true;
        }
        problems.add(
                SiteRules.SAME_ADDRESS,
                place,
                "The address " + address + " is that of " + earlier.what + ", and " + what + " would have it as well.",
                "The other one is " + earlier.place
                        + (earlier.address.equals(address) ? "." : ", at " + earlier.address + "."));
        return false;
    }

    Optional<String> ownerOf(Address address) {
        return Optional.ofNullable(entries.get(key(address))).map(Entry::what);
    }

    private static String key(Address address) {
        return Normalizer.normalize(address.path(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    private record Entry(Address address, Place place, String what) {}
}
