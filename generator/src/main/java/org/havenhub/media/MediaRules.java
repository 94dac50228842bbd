package org.havenhub.media;

import java.util.List;
import org.havenhub.report.Rule;

/** What can be wrong with pictures and documents. */
final class MediaRules {

    static final Rule DAMAGED_PICTURE = Rule.error(
            "damaged-picture",
            "Picture that cannot be read",
            "What is in a damaged picture cannot be told, such as the place where it was taken, and many readers would not see it.",
            "Open the picture in a picture program and save it again; if it does not open, get it again from where it came.");

    static final Rule PICTURE_NOT_AS_NAMED = Rule.error(
            "picture-not-as-named",
            "Picture whose name says that it is something else",
            "Browsers and servers go by the name, so that some readers would not see it.",
            "Rename the file so that it ends as its kind does, and change the links to it.");

    static final Rule UNFIT_PICTURE = Rule.error(
            "unfit-picture",
            "Picture of a kind that cannot be cleaned",
            "Photos tell where and when they were taken, and with what. Haven can take that out of JPEG, PNG, WebP and GIF pictures,"
                    + " but not out of others.",
            "Open it in a picture program and save it as JPEG, PNG or WebP. On an iPhone, set Settings > Camera > Formats to Most"
                    + " Compatible.");

    static final Rule TOO_MANY_PIXELS = Rule.error(
            "too-many-pixels",
            "Picture with too many pixels",
            "An old phone has to make room for every pixel, and stops showing the page.",
            "Save the picture smaller: 2,000 pixels wide is plenty for any screen.");

    static final Rule PICTURE_WITH_PLACE = Rule.warning(
            "picture-with-place",
            "Picture that tells where it was taken",
            "Haven takes the place out of the picture that readers get. But the file in the hub still has it, and whoever can read the"
                    + " hub's files, now or later, can find the shelter, the home or the person.",
            "Take the place out of the file too: in Windows by its Properties > Details > Remove Properties; on a Mac in Preview, Tools"
                    + " > Show Inspector > GPS > Remove Location Info; on a phone by sharing it without its location. If others can"
                    + " read the hub's history, tell the person who looks after it: the earlier file is still there.");

    static final Rule PUBLISHED_PLACE = Rule.error(
            "published-place",
            "File that would tell readers where it was made",
            "Haven cannot take the place out of this kind of file. Once published it can lead somebody to a shelter, a home or a"
                    + " person, and cannot be taken back.",
            "Save it again without its location: share a film from the phone with Location switched off; put pictures into a document"
                    + " only after they were saved without location; take the lines that begin with GEO out of a card or"
                    + " calendar.");

    static final Rule DOCUMENT_WITH_NAMES = Rule.warning(
            "document-with-names",
            "Document that tells who made it",
            "Word processors write the names of people and computers into files. Every reader can see them, and somebody who works"
                    + " for a hub may not want to be found.",
            "In Word use File > Info > Inspect Document; in LibreOffice File > Properties, untick Apply user data and choose Reset"
                    + " Properties; then export it as PDF again.");

    static final Rule DOCUMENT_REACHES_OUT = Rule.warning(
            "document-reaches-out",
            "Document that asks others for something when it is opened",
            "Another server learns who opens it, and when. A script or a program in it could do more.",
            "Put its pictures into the document itself, take out its template, forms and scripts, and save or export it again. Plain"
                    + " links may stay.");

    static final Rule UNSEEN_INSIDE = Rule.warning(
            "unseen-inside",
            "File that Haven cannot look into",
            "Nobody has checked whether it tells who made it, where and when.",
            "Look at its properties yourself before it is published; or publish it in another form: a text as PDF, a picture as JPEG"
                    + " or PNG.");

    private MediaRules() {}

    static List<Rule> all() {
        return List.of(
                DAMAGED_PICTURE,
                PICTURE_NOT_AS_NAMED,
                UNFIT_PICTURE,
                TOO_MANY_PIXELS,
                PICTURE_WITH_PLACE,
                PUBLISHED_PLACE,
                DOCUMENT_WITH_NAMES,
                DOCUMENT_REACHES_OUT,
                UNSEEN_INSIDE);
    }
}
