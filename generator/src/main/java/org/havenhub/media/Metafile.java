package org.havenhub.media;

/** Drawings that office programs put into documents beside the pictures they stand for: of Windows, and of LibreOffice. */
final class Metafile {

    private static final String PLACEABLE_WMF = "\u00d7\u00cd\u00c6\u009a";
    private static final String WMF = "\1\0\11\0\0\3";
    private static final String EMF = "\1\0\0\0";
    private static final String EMF_SIGNATURE = " EMF";
    private static final int EMF_SIGNATURE_AT = 40;
    private static final String SVM = "VCLMTF";

    private Metafile() {}

    static boolean begins(Span file) {
        return file.has(0, PLACEABLE_WMF)
                || file.has(0, WMF)
                || file.has(0, SVM)
                || (file.has(0, EMF) && file.has(EMF_SIGNATURE_AT, EMF_SIGNATURE));
    }
}
