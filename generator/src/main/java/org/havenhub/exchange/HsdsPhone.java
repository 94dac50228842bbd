package org.havenhub.exchange;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A telephone of HSDS as a way in. Its types are those of vCard, and what people write besides. */
final class HsdsPhone {

    private static final Map<String, String> WAYS = Map.ofEntries(
            Map.entry("", "call"),
            Map.entry("voice", "call"),
            Map.entry("cell", "call"),
            Map.entry("mobile", "call"),
            Map.entry("hotline", "call"),
            Map.entry("phone", "call"),
            Map.entry("text", "text"),
            Map.entry("sms", "text"),
            Map.entry("textphone", "relay"),
            Map.entry("tty", "relay"),
            Map.entry("tdd", "relay"),
            Map.entry("relay", "relay"));

    private HsdsPhone() {}

    /** Empty for what a hub has no field for, such as a fax. */
    static Optional<HsdsWay> of(HsdsNode phone) {
        Optional<String> way = Optional.ofNullable(WAYS.get(phone.peek("type").toLowerCase(Locale.ROOT)));
        return way.flatMap(name -> phone.text("number").map(number -> of(name, number, phone)));
    }

    private static HsdsWay of(String way, Value.Text number, HsdsNode phone) {
        phone.take("type");
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
