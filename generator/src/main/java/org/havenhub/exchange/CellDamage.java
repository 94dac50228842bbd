package org.havenhub.exchange;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.havenhub.report.Place;
import org.havenhub.report.Problems;

/** What spreadsheets leave of what was typed. */
final class CellDamage {

    /** What becomes of a long number. */
    private static final Pattern SHORTENED = Pattern.compile("[0-9]+[.,]?[0-9]*[eE]\\+[0-9]+");

    /** What stands in a column that is too narrow, and in a cell that cannot be computed, in English and other languages. */
    private static final Pattern HIDDEN = Pattern.compile(
            "#{2,}|#(?:NAME\\?|REF!|VALUE!|DIV/0!|N/A|NUM!|NULL!|SPILL!|CALC!)"
                    + "|#(?:¿?NOMBRE\\?|¡(?:REF|VALOR|DIV/0|NUM|NULO|DESBORDAMIENTO|CALC)!|N/D)"
                    + "|#(?:NOM\\?|VALEUR!|NOMBRE!|BEZUG!|WERT!|ZAHL!|NV)|Err:[0-9]{3}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final String SHORT_MONTH =
            "(?:jan|ene|feb|fév|mar|mär|mrz|apr|abr|avr|may|mai|jun|jul|aug|ago|aoû|sep|sept|oct|okt|nov|dec|déc|dic|dez)\\.?";

    private static final String MONTH = Stream.of("en", "es", "fr", "de")
            .map(Locale::forLanguageTag)
            .flatMap(locale -> Stream.of(Month.values()).map(month -> month.getDisplayName(TextStyle.FULL, locale)))
            .collect(Collectors.joining("|", "(?:" + SHORT_MONTH + "|", ")"));

    /** What becomes of 11-18, also where only the number of the day is left. */
    private static final Pattern DATE = Pattern.compile(
            "[0-9]{1,4}[-. /]*" + MONTH + "[-. /]*[0-9]*|" + MONTH + "[-. /]*[0-9]{1,4}"
                    + "|[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{1,2}[./][0-9]{1,2}[./][0-9]{2,4}|[0-9]{5}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** What becomes of a number that a program computes with. */
    private static final Pattern DECIMAL = Pattern.compile("([0-9]+)[.,]0");

    /** Where no number has a fraction, and none is read elsewhere. */
    private static final Set<String> WHOLE = Set.of("postcode", "ages");

    /** What becomes of 09:00 and of 1-3, where the format of the cell is lost: a part of a day, or the days since 1900. */
    private static final Pattern SERIAL = Pattern.compile("0?[.,][0-9]+|[0-9]{5}(?:[.,][0-9]+)?");

    /** What becomes of 1-3, as the number of a house or as hours. Whole words would find streets: 12 Marchmont, 3 Mayfield. */
    private static final Pattern SHORT_DATE = Pattern.compile(
            "[0-9]{1,2}[-.] ?" + SHORT_MONTH + "|" + SHORT_MONTH + "-[0-9]{2,4}"
                    + "|[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{1,2}[./][0-9]{1,2}[./][0-9]{2,4}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private CellDamage() {}

    /** @param column its name, as a file of resources has it */
    static void check(String cell, String column, Place place, Problems own) {
        if (SpreadsheetCell.isFormula(cell)) {
            own.add(
                    ImportRules.DAMAGED_CELL,
                    place,
                    "This cell holds a formula.",
                    "Type what it shows, in a column that is formatted as text.");
        } else if (SHORTENED.matcher(cell).matches()) {
            own.add(
                    ImportRules.DAMAGED_CELL,
                    place,
                    cell + " is what a spreadsheet makes of a long number. The number itself is lost.",
                    "Look the number up again, and type it in a column that is formatted as text.");
        } else if (HIDDEN.matcher(cell).matches()) {
            own.add(
                    ImportRules.DAMAGED_CELL,
                    place,
                    cell + " is what a spreadsheet shows when it cannot show or compute what belongs here.",
                    "Make the column wider, or type what belongs here, and save the table again.");
        } else if (isOfHours(column) && isDateOrSerial(cell)) {
            own.add(
                    ImportRules.DAMAGED_CELL,
                    place,
                    cell + " is what a spreadsheet makes of a time or a date.",
                    "Look the hours up again, and type them in a column that is formatted as text.");
        } else if (isOfStreet(column) && isDateOrSerial(cell)) {
            own.add(
                    ImportRules.DAMAGED_CELL,
                    place,
                    "“" + cell + "” is a date, which spreadsheets make of numbers of houses such as 1-3.",
                    "Look the address up again, and type it in a column that is formatted as text.");
        } else if (column.equals("ages") && DATE.matcher(cell).matches()) {
            own.add(
                    ImportRules.DAMAGED_CELL,
                    place,
                    "“" + cell + "” is a date, which spreadsheets make of ages such as 11-18.",
                    "Look the ages up again, and type them in a column that is formatted as text.");
        } else if (WHOLE.contains(last(column)) && DECIMAL.matcher(cell).matches()) {
            String number = DECIMAL.matcher(cell).replaceFirst("$1");
            own.add(
                    ImportRules.DAMAGED_CELL,
                    place,
                    cell + " is what a spreadsheet makes of " + number + ".",
                    "If none of its digits is missing, type in a column that is formatted as text: " + number);
        }
    }

    private static boolean isDateOrSerial(String cell) {
        return SHORT_DATE.matcher(cell).matches() || SERIAL.matcher(cell).matches();
    }

    private static boolean isOfHours(String column) {
        return last(column).equals("hours") || last(column).equals("at");
    }

    private static String last(String column) {
        List<String> parts = ColumnOrder.parts(column);
        return parts.get(parts.size() - 1);
    }

    /** A street may be told in several languages. */
    private static boolean isOfStreet(String column) {
        return ColumnOrder.parts(column).contains("street");
    }
}
