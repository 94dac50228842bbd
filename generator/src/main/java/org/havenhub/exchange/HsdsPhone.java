package org.havenhub.exchange;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A telephone of HSDS as a way in. Its types are those of vCard, and what people write besides. */
final class HsdsPhone {

    /** Types that say no more than that somebody answers. */
    private static final Set<String> PLAIN = Set.of("", "voice", "cell", "mobile", "hotline", "phone");

    /** Where nobody answers who rings. */
    private static final Set<String> UNANSWERED = Set.of("fax", "pager", "modem", "telex", "bbs", "video");

    private static final Map<String, String> OTHERS = Map.ofEntries(
            Map.entry("text", "text"),
            Map.entry("sms", "text"),
            Map.entry("textphone", "relay"),
            Map.entry("tty", "relay"),
            Map.entry("tdd", "relay"),
            Map.entry("relay", "relay"));

    private HsdsPhone() {}

    /** Empty for what a hub has no field for, such as a fax. */
    static Optional<HsdsWay> of(HsdsNode phone) {
        String type = phone.peek("type").toLowerCase(Locale.ROOT);
        if (UNANSWERED.stream().anyMatch(type::contains)) {
            return Optional.empty();
        }
        String way = OTHERS.getOrDefault(type, "call");
        if (PLAIN.contains(type) || OTHERS.containsKey(type)) {
            phone.take("type");
        }
        return phone.text("number").map(number -> of(way, number, phone));
    }

    private static HsdsWay of(String way, Value.Text number, HsdsNode phone) {
        String extension = phone.word("extension");
        Value.Text whole = extension.isEmpty()
                ? number
                : new Value.Text(number.text().strip() + " ext. " + extension, number.place());
        Optional<Value.Text> description = phone.text("description");
        String first = description.map(HsdsPhone::firstLine).orElse("");
        boolean hasKeyword = way.equals("text") && first.endsWith(" to " + number.text());
        HsdsWay made = hasKeyword
                ? HsdsWay.of(way, new Value.Text(first, number.place()))
                        .withDescription(description.flatMap(HsdsPhone::withoutFirstLine))
                : HsdsWay.of(way, whole).withDescription(description);
        return made.withLanguages(HsdsLanguages.of(phone));
    }

    private static String firstLine(Value.Text text) {
        return text.text().lines().findFirst().orElse("");
    }

    private static Optional<Value.Text> withoutFirstLine(Value.Text text) {
        int end = text.text().indexOf('\n');
        return end < 0
                ? Optional.empty()
                : Optional.of(new Value.Text(text.text().substring(end + 1), text.place()));
    }
}
