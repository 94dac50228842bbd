package org.havenhub.files;

import java.util.List;
import org.havenhub.report.Rule;

/** What can be wrong with files before anybody reads what is in them. */
public final class FileRules {

    static final Rule MISSING_HUB = Rule.error(
            "missing-hub",
            "No hub here",
            "Without haven.yaml there is nothing to build.",
            "Name the folder that holds haven.yaml, or write haven.yaml with at least a title and languages.");

    static final Rule WRONG_ENCODING = Rule.error(
            "wrong-encoding",
            "File is not saved as UTF-8",
            "Letters such as é, ñ or م would reach readers as gibberish.",
            "Open the file in an editor and save it with the encoding UTF-8.");

    static final Rule TWO_VERSIONS = Rule.error(
            "two-versions",
            "Two versions of a text stand in one file",
            "Readers would see both, one below the other, and could not tell which of them is true.",
            "Keep the version that is true, and delete the other one and the lines of signs around them.");

    /** Raised by the rooms that read YAML and Markdown. */
    public static final Rule HIDDEN_CHARACTER = Rule.error(
            "hidden-character",
            "An invisible character changes the text around it",
            "Such characters turn letters and numbers around, so that readers see another number or address than the one"
                    + " that is there. They often come along when text is copied from a phone or a document.",
            "Delete the character: delete what stands on both sides of it as well, and type that again.");

    static final Rule FILE_TOO_LARGE = Rule.error(
            "file-too-large",
            "File is too large",
            "Many readers have slow or costly connections, and nobody reads a text that long.",
            "Split a text into several; save a picture with fewer pixels.");

    static final Rule SYMBOLIC_LINK = Rule.error(
            "symbolic-link",
            "Link to another file or folder",
            "A link could publish files from anywhere on the computer that builds the site.",
            "Put a copy of the file in the place of the link.");

    static final Rule ODD_FILE_NAME = Rule.error(
            "odd-file-name",
            "File name that does not work everywhere",
            "The name stands in the address that readers open, type and send, and the file must lie on every computer.",
            "Rename the file: small letters, digits and hyphens always work.");

    static final Rule TWIN_FILES = Rule.error(
            "twin-files",
            "Two names that many computers take for one",
            "On Windows and macOS one of the two files would silently replace the other.",
            "Rename one of the two so that they differ by more than capitals or accents.");

    static final Rule UNEXPECTED_FILE = Rule.error(
            "unexpected-file",
            "File in a place where it is not read",
            "What it says would never reach a reader.",
            "Move the file to the folder where it belongs, or out of the hub.");

    static final Rule OUTPUT_FOLDER = Rule.error(
            "output-folder",
            "Output folder that would mix with the hub",
            "The site would be read as part of the hub at the next build, or overwrite what people wrote.",
            "Choose an output folder of its own, such as target/haven.");

    static final Rule FILE_IN_THE_WAY = Rule.error(
            "file-in-the-way",
            "File in the output folder that Haven did not write",
            "Writing the site would destroy it.",
            "Move the file away, or choose an empty output folder.");

    private FileRules() {}

    /** All of them. */
    public static List<Rule> rules() {
        return List.of(
                MISSING_HUB,
                WRONG_ENCODING,
                TWO_VERSIONS,
                HIDDEN_CHARACTER,
                FILE_TOO_LARGE,
                SYMBOLIC_LINK,
                ODD_FILE_NAME,
                TWIN_FILES,
                UNEXPECTED_FILE,
                OUTPUT_FOLDER,
                FILE_IN_THE_WAY);
    }
}
