package org.havenhub.media;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A profile of colours (ICC.1). Pictures with bright colours look wrong without it; but it may name the screen it was made for, whose
 * it is, and when. Kept are the numbers that colours are reckoned with. The two texts that a profile has to have are replaced.
 */
final class ColourProfile {

    private static final String SIGNATURE = "acsp";
    private static final int SIGNATURE_AT = 36;
    private static final int HEADER = 128;
    private static final int ENTRY = 12;
    private static final int MOST_TAGS = 100;

    /** White, black, adaptation, primaries, curves, tables, gamut: none of them holds a text. */
    private static final Set<String> NUMBERS = Set.of(
            "wtpt", "bkpt", "chad", "rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC", "kTRC", "A2B0", "A2B1", "A2B2",
            "B2A0", "B2A1", "B2A2", "gamt", "cicp");

    private final Span profile;
    private final boolean modern;
    private final Map<Integer, Integer> moved = new LinkedHashMap<>();
    private final List<Bytes> entries = new ArrayList<>();
    private final Bytes data = new Bytes();

    private ColourProfile(Span profile, boolean modern) {
        this.profile = profile;
        this.modern = modern;
    }

    /** Empty if there is none, or one that browsers cannot read either. */
    static Optional<byte[]> clean(Span profile) {
        try {
            if (!profile.has(SIGNATURE_AT, SIGNATURE)) {
                return Optional.empty();
            }
            return Optional.of(new ColourProfile(profile.part(0, profile.u32(0)), profile.u8(8) >= 4).clean());
        } catch (Damage e) {
            return Optional.empty();
        }
    }

    private byte[] clean() throws Damage {
        long count = profile.u32(HEADER);
        if (count > MOST_TAGS) {
            throw new Damage("Its colour profile has too many parts.");
        }
        List<Tag> tags = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Tag tag = Tag.at(HEADER + 4 + i * ENTRY, profile);
            if (NUMBERS.contains(tag.name)) {
                tags.add(tag);
            }
        }
        int start = HEADER + 4 + (tags.size() + 2) * ENTRY;
        add("desc", modern ? modernText() : oldDescription(), start);
        add("cprt", modern ? modernText() : new Bytes().latin("text").u32(0).latin("none\0"), start);
        for (Tag tag : tags) {
            add(tag, start);
        }
        Bytes out = header(start + data.length()).u32(entries.size());
        entries.forEach(entry -> out.put(entry.all()));
        return out.put(data.all()).all();
    }

    private void add(String name, Bytes value, int start) {
        entries.add(new Bytes().latin(name).u32(start + (long) data.length()).u32(value.length()));
        align(data.put(value.all()));
    }

    /** Curves that are the same share their bytes. */
    private void add(Tag tag, int start) {
        int there = moved.computeIfAbsent(tag.offset, offset -> start + data.length());
        entries.add(new Bytes().latin(tag.name).u32(there).u32(tag.value.length()));
        if (there == start + data.length()) {
            align(data.put(tag.value));
        }
    }

    private static void align(Bytes bytes) {
        bytes.zeros((4 - bytes.length() % 4) % 4);
    }

    /** What tells how to reckon stays; date, makers, devices, platform and fingerprint are empty. */
    private Bytes header(long size) throws Damage {
        Bytes header =
                new Bytes().u32(size).u32(0).put(profile.part(8, 24)).zeros(12).latin(SIGNATURE);
        header.zeros(16).put(profile.part(56, 80));
        return header.zeros(HEADER - header.length());
    }

    /** {@code multiLocalizedUnicodeType} with one text. */
    private static Bytes modernText() {
        Bytes text = new Bytes()
                .latin("mluc")
                .u32(0)
                .u32(1)
                .u32(ENTRY)
                .latin("enUS")
                .u32(8)
                .u32(28);
        "none".chars().forEach(text::u16);
        return text;
    }

    /** {@code textDescriptionType} of version 2. */
    private static Bytes oldDescription() {
        return new Bytes()
                .latin("desc")
                .u32(0)
                .u32(5)
                .latin("none\0")
                .u32(0)
                .u32(0)
                .zeros(70);
    }

    /** An entry of the table at the profile's start. */
    private record Tag(String name, int offset, Span value) {

        static Tag at(int entry, Span profile) throws Damage {
            long offset = profile.u32(entry + 4);
            Span value = profile.part(offset, offset + profile.u32(entry + 8));
            return new Tag(profile.part(entry, entry + 4L).latin(), (int) offset, value);
        }
    }
}
