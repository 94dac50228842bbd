package org.havenhub.exchange;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** A price of zero, as programs write it for what costs nothing. In a hub it is said in a word, and readers would take a zero for a gap. */
final class ZeroPrice {

    private static final String COST = "cost";

    private static final Pattern ZERO = Pattern.compile(
            "(?iU)\\s*(?:[£$€]|GBP|EUR|USD)?\\s*0+(?:[.,]0+)?"
                    + "\\s*(?:[£$€]|GBP|EUR|USD|euros?|pounds?|dollars?|d[oó]lares|libras?|p|pence|c|ct|cents?|c[eé]ntimos?|centavos?)?"
                    + "(?:\\s*(?:/|per|an?|por|al)\\s*(?:min|minutes?|minutos?|calls?|llamadas?|texts?|messages?|mensajes?)\\.?)?\\s*");

    private ZeroPrice() {}

    /** The record with {@code free} wherever it says that. */
    static Value.Fields asFree(Value.Fields record) {
        return (Value.Fields) asFree(record, false);
    }

    /** @param isCost whether all in it are prices: one for each telephone, or one for each language */
    private static Value asFree(Value value, boolean isCost) {
        if (value instanceof Value.Fields fields) {
            Map<String, Value> all = new LinkedHashMap<>();
            fields.fields().forEach((name, part) -> all.put(name, asFree(part, isCost || name.equals(COST))));
            return new Value.Fields(all, fields.place());
        }
        if (value instanceof Value.Items items) {
            return new Value.Items(
                    items.items().stream().map(item -> asFree(item, isCost)).toList(), items.place());
        }
        Value.Text text = (Value.Text) value;
        return isCost && ZERO.matcher(text.text()).matches() ? new Value.Text("free", text.place()) : text;
    }
}
