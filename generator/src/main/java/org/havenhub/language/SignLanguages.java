package org.havenhub.language;

import java.util.Map;
import java.util.Optional;

/**
 * The names of sign languages by their ISO 639-3 code. CLDR has next to none of them, and for many readers they are the first
 * language.
 */
final class SignLanguages {

    private static final Map<String, Names> NAMES = Map.ofEntries(
            Map.entry("ase", new Names("American Sign Language", "American Sign Language")),
            Map.entry("asf", new Names("Auslan", "Auslan")),
            Map.entry("bfi", new Names("British Sign Language", "British Sign Language")),
            Map.entry("bzs", new Names("língua brasileira de sinais", "Brazilian Sign Language")),
            Map.entry("csc", new Names("llengua de signes catalana", "Catalan Sign Language")),
            Map.entry("csl", new Names("中国手语", "Chinese Sign Language")),
            Map.entry("dse", new Names("Nederlandse Gebarentaal", "Sign Language of the Netherlands")),
            Map.entry("dsl", new Names("dansk tegnsprog", "Danish Sign Language")),
            Map.entry("fcs", new Names("langue des signes québécoise", "Quebec Sign Language")),
            Map.entry("fse", new Names("suomalainen viittomakieli", "Finnish Sign Language")),
            Map.entry("fsl", new Names("langue des signes française", "French Sign Language")),
            Map.entry("gsg", new Names("Deutsche Gebärdensprache", "German Sign Language")),
            Map.entry("isg", new Names("Irish Sign Language", "Irish Sign Language")),
            Map.entry("ise", new Names("lingua dei segni italiana", "Italian Sign Language")),
            Map.entry("jsl", new Names("日本手話", "Japanese Sign Language")),
            Map.entry("mfs", new Names("lengua de señas mexicana", "Mexican Sign Language")),
            Map.entry("nsl", new Names("norsk tegnspråk", "Norwegian Sign Language")),
            Map.entry("nzs", new Names("New Zealand Sign Language", "New Zealand Sign Language")),
            Map.entry("pso", new Names("polski język migowy", "Polish Sign Language")),
            Map.entry("psr", new Names("língua gestual portuguesa", "Portuguese Sign Language")),
            Map.entry("rsl", new Names("русский жестовый язык", "Russian Sign Language")),
            Map.entry("sdl", new Names("لغة الإشارة السعودية", "Saudi Sign Language")),
            Map.entry("ssp", new Names("lengua de signos española", "Spanish Sign Language")),
            Map.entry("swl", new Names("svenskt teckenspråk", "Swedish Sign Language")),
            Map.entry("ukl", new Names("українська жестова мова", "Ukrainian Sign Language")),
            Map.entry("vgt", new Names("Vlaamse Gebarentaal", "Flemish Sign Language")));

    private SignLanguages() {}

    static boolean has(String tag) {
        return NAMES.containsKey(tag);
    }

    /** The name for readers: in English for those of English, else as its own community writes it. */
    static Optional<String> name(String tag, String readersTag) {
        return Optional.ofNullable(NAMES.get(tag))
                .map(names -> readersTag.equals("en") || readersTag.startsWith("en-") ? names.english : names.own);
    }

    /**
     * The names of one language.
     *
     * @param own as its community writes it
     */
    private record Names(String own, String english) {}
}
