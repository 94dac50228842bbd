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
    private final List<Tag> tags;
    private final Map<Stretch, Integer> moved = new LinkedHashMap<>();
    private final List<Bytes> entries = new ArrayList<>();
    private final Bytes data = new Bytes();

    private ColourProfile(Span profile, boolean modern, List<Tag> tags) {
        this.profile = profile;
        this.modern = modern;
        this.tags = tags;
    }

    /** Empty if there is none, or one that breaks off, which browsers cannot read either. One that is made to be too large is refused. */
    static Optional<byte[]> clean(Span profile) throws Damage {
        Optional<ColourProfile> read = read(profile);
        if (read.isEmpty()) {
            return Optional.empty();
        }
        read.get().check();
        return Optional.of(read.get().clean());
    }

    private static Optional<ColourProfile> read(Span file) {
        try {
            if (!file.has(SIGNATURE_AT, SIGNATURE)) {
                return Optional.empty();
            }
            Span profile = file.part(0, file.u32(0));
            return Optional.of(new ColourProfile(profile, profile.u8(8) >= 4, tags(profile)));
        } catch (Damage e) {
            return Optional.empty();
        }
    }

    /** Those that are kept. */
    private static List<Tag> tags(Span profile) throws Damage {
        List<Tag> tags = new ArrayList<>();
        long count = profile.u32(HEADER);
        for (int i = 0; i < count; i++) {
            Tag tag = Tag.at(HEADER + 4 + i * ENTRY, profile);
            if (NUMBERS.contains(tag.name)) {
                tags.add(tag);
            }
        }
        return tags;
    }

    /** A hundred tables that lie over one another would each be copied whole. */
    private void check() throws Damage {
        if (profile.u32(HEADER) > MOST_TAGS) {
            throw new Damage("Its colour profile has too many parts.");
        }
        if (tags.stream().map(Tag::name).distinct().count() < tags.size()) {
            throw new Damage("Its colour profile has one of its parts twice.");
        }
        long length = tags.stream()
                .map(Tag::stretch)
                .distinct()
                .mapToLong(Stretch::length)
                .sum();
        if (length > profile.length()) {
            throw new Damage("The parts of its colour profile lie over one another.");
        }
    }

    private byte[] clean() throws Damage {
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
        int there = moved.computeIfAbsent(tag.stretch, stretch -> start + data.length());
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
    private record Tag(String name, Stretch stretch, Span value) {

        static Tag at(int entry, Span profile) throws Damage {
            Stretch stretch = new Stretch(profile.u32(entry + 4), profile.u32(entry + 8));
            Span value = profile.part(stretch.offset, stretch.offset + stretch.length);
            return new Tag(profile.part(entry, entry + 4L).latin(), stretch, value);
        }
    }

    private record Stretch(long offset, long length) {}
}
