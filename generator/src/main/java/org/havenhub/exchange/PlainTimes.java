package org.havenhub.exchange;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Knows the words beside hours that say nothing but days and times. Any other may take the hours back, as in “closed until further
 * notice” or “first Wednesday only”.
 */
final class PlainTimes {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}]+");

    private static final Set<String> WORDS = Set.of((
            // English
            "mon monday mondays tue tues tuesday tuesdays wed weds wednesday wednesdays thu thur thurs thursday thursdays fri friday"
                    + " fridays sat saturday saturdays sun sunday sundays weekday weekdays weekend weekends daily day days week every each"
                    + " am pm a m p noon midday midnight hour hours hrs h time times open opens opening close closes closing office reception from"
                    + " to till til until and the we are is available"
                    // Spanish
                    + " lunes martes miércoles miercoles jueves viernes sábado sábados sabado sabados domingo domingos de del al y todos"
                    + " los días dias horario abierto abrimos cierra cerramos")
            .split(" "));

    private PlainTimes() {}

    static boolean are(String text) {
        return BETWEEN_WORDS
                .splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .allMatch(WORDS::contains);
    }
}
