package org.havenhub.site;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.havenhub.report.Problems;

/** Who has which address. Addresses that some file system would take for one count as the same. */
final class AddressBook {

    private final Map<String, Entry> entries = new TreeMap<>();
    private final Problems problems;

    AddressBook(Problems problems) {
        this.problems = problems;
    }

    /** Notes an address; if it is taken, that is reported at the later place and the answer is false. */
    boolean claim(Address address, PageSource source) {
        Entry earlier = entries.putIfAbsent(key(address), new Entry(address, source));
        if (earlier == null) {
            return true;
        }
        problems.add(
                SiteRules.SAME_ADDRESS,
                source.place(),
                "The address " + address + " is that of " + earlier.source.what() + "; " + source.what()
                        + " would have it as well.",
                earlier.source.isOfEveryHub() ? source.newName() : place(address, earlier));
        return false;
    }

    private static String place(Address address, Entry earlier) {
        return "The other one is " + earlier.source.place()
                + (earlier.address.equals(address) ? "." : ", at " + earlier.address + ".");
    }

    Optional<String> ownerOf(Address address) {
        return Optional.ofNullable(entries.get(key(address))).map(entry -> entry.source.what());
    }

    private static String key(Address address) {
        return Normalizer.normalize(address.path(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    private record Entry(Address address, PageSource source) {}
}
