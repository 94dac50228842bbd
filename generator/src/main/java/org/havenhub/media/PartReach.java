package org.havenhub.media;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a part of a document loads or runs: of OOXML (ECMA-376), of OpenDocument 1.3, of an e-book, of a drawing in them. An address
 * that a reader follows or not is none of it.
 */
final class PartReach {

    private static final String TEXT_OF_FIELD = "instrText";
    private static final Set<String> FORMULAS = Set.of("f", "formula", "formula1", "formula2", "definedName");

    /** Files in a document that are programs, by their names. */
    private static final Pattern PROGRAM_FILE = Pattern.compile(
            "(?:^|/)vbaProject\\.bin$|(?:^|/)macrosheets/.|^Scripts/.|\\.(?:m?js|py|bsh|vbs|ps1|bat|cmd|exe|dll)$",
            Pattern.CASE_INSENSITIVE);

    private static final Set<String> SCRIPTS = Set.of("script", "module", "ocx");
    private static final Set<String> SCRIPTED = Set.of("macro", "macro-name", "onload");
    private static final Pattern SCRIPT_ADDRESS = Pattern.compile(
            "(?:vnd\\.sun\\.star\\.script:|javascript:|macro:|ppaction://macro).*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Set<String> CONNECTIONS = Set.of("connection", "webPr", "database-source");
    private static final Set<String> PROGRAMS = Set.of("ddeLink", "dde-source", "dde-connection-decl");
    private static final String PROGRAM_ADDRESS = "ppaction://program";

    /** Elements whose address is followed by a reader, and those that load it though it has no prefix. */
    private static final Set<String> LINKS = Set.of("a", "area", "event-listener");

    private static final Set<String> LOADERS =
            Set.of("link", "image", "feImage", "use", "base", "script", "img", "source", "track", "embed", "object");

    private static final Pattern ELSEWHERE =
            Pattern.compile("(?:https?|ftp|file|smb):.*|//.*|\\\\\\\\.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** Fields of Word (ECMA-376-1, 17.16.5), each on a line of its own. */
    private static final Pattern FIELD = Pattern.compile(
            "^\\s*(?:INCLUDEPICTURE|INCLUDETEXT|INCLUDE|IMPORT|LINK|DATABASE|RD)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

    private static final Pattern PROGRAM_FIELD =
            Pattern.compile("^\\s*DDE(?:AUTO)?\\b", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

    private static final Pattern LOADING_FORMULA =
            Pattern.compile("(?<![A-Z0-9_])(?:IMAGE|WEBSERVICE|STOCKHISTORY|RTD)\\s*\\(", Pattern.CASE_INSENSITIVE);

    private static final Pattern PROGRAM_FORMULA =
            Pattern.compile("(?<![A-Z0-9_.])(?:DDE|CALL|REGISTER(?:\\.ID)?|EXEC)\\s*\\(", Pattern.CASE_INSENSITIVE);

    private final Search search;
    private final StringBuilder fields = new StringBuilder();

    PartReach(Search search) {
        this.search = search;
    }

    static void file(String path, Search search) {
        if (PROGRAM_FILE.matcher(path).find()) {
            search.reaches(Set.of(ReachMarks.SCRIPT_IN_IT));
        }
    }

    /** Whether the text in an element of this name is for a program. */
    static boolean reads(String element) {
        return element.equals(TEXT_OF_FIELD) || FORMULAS.contains(element);
    }

    void element(String name) {
        tell(SCRIPTS.contains(name), ReachMarks.SCRIPT_IN_IT);
        tell(CONNECTIONS.contains(name), ReachMarks.LOADED_PART);
        tell(PROGRAMS.contains(name), ReachMarks.PROGRAM_STARTED);
        if (name.equals("fldChar")) {
            fields.append('\n');
        }
    }

    /** A relation to something outside of the document (ECMA-376-2, 9.3). */
    void relation(String type, String mode) {
        tell(mode.equalsIgnoreCase("External") && !type.endsWith("/hyperlink"), ReachMarks.LOADED_PART);
    }

    void attribute(String element, boolean isPrefixed, String name, String value) {
        tell(SCRIPTED.contains(name) || SCRIPT_ADDRESS.matcher(value).matches(), ReachMarks.SCRIPT_IN_IT);
        tell(value.startsWith(PROGRAM_ADDRESS), ReachMarks.PROGRAM_STARTED);
        if (ELSEWHERE.matcher(value).matches()) {
            boolean isForm = element.equals("form") && (name.equals("href") || name.equals("action"));
            tell(isForm, ReachMarks.FORM_SENT);
            tell(!isForm && loads(element, isPrefixed, name), ReachMarks.LOADED_PART);
        }
        if (name.equals("instr")) {
            fields.append('\n').append(value).append('\n');
        }
        if (name.equals("formula")) {
            formula(value);
        }
    }

    private static boolean loads(String element, boolean isPrefixed, String name) {
        boolean isLoader = isPrefixed ? !LINKS.contains(element) : LOADERS.contains(element);
        return name.equals("src") || (isLoader && (name.equals("href") || name.equals("data")));
    }

    void text(String element, String text) {
        if (element.equals(TEXT_OF_FIELD)) {
            fields.append(text);
        } else {
            formula(text);
        }
    }

    /** A field may be written in pieces, so that it is read when all are there. */
    void end() {
        tell(FIELD.matcher(fields).find(), ReachMarks.LOADED_PART);
        tell(PROGRAM_FIELD.matcher(fields).find(), ReachMarks.PROGRAM_STARTED);
    }

    private void formula(String text) {
        tell(LOADING_FORMULA.matcher(text).find(), ReachMarks.LOADED_PART);
        tell(PROGRAM_FORMULA.matcher(text).find(), ReachMarks.PROGRAM_STARTED);
    }

    private void tell(boolean there, String what) {
        if (there) {
            search.reaches(Set.of(what));
        }
    }
}
