package org.havenhub.exchange;

import java.util.regex.Pattern;
import org.havenhub.report.Place;
import org.havenhub.report.Problems;

/** What spreadsheets leave of what was typed. */
final class CellDamage {

    /** What becomes of a long number. */
    private static final Pattern SHORTENED = Pattern.compile("[0-9]+[.,]?[0-9]*[eE]\\+[0-9]+");

    /** What stands in a column that is too narrow, and in a cell that cannot be computed. */
    private static final Pattern HIDDEN = Pattern.compile(
            "#{2,}|#(?:NAME\\?|REF!|VALUE!|DIV/0!|N/A|NUM!|NULL!|SPILL!|CALC!)", Pattern.CASE_INSENSITIVE);

    private static final String MONTH =
            "(?:jan|ene|feb|fév|mar|mär|apr|abr|avr|may|mai|jun|jui|jul|aug|ago|aoû|sep|oct|okt|nov|dec|déc|dic|dez)\\p{L}*+\\.?";

    /** What becomes of 11-18, also where only the number of the day is left. */
    private static final Pattern DATE = Pattern.compile(
            "[0-9]{1,4}[-. /]*" + MONTH + "[-. /]*[0-9]*|" + MONTH + "[-. /]*[0-9]{1,4}"
                    + "|[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{1,2}[./][0-9]{1,2}[./][0-9]{2,4}|[0-9]{5}",
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
        } else if (column.equals("ages") && DATE.matcher(cell).matches()) {
            own.add(
                    ImportRules.DOUBTFUL_CELL,
                    place,
                    "“" + cell + "” looks like a date, which spreadsheets make of ages such as 11-18.",
                    ImportRules.DOUBTFUL_CELL.mend());
        }
    }
}
