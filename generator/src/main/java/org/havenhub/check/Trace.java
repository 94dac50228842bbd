package org.havenhub.check;

/** Something that a file may tell of whoever built it. A name alone tells nothing, for it may be a word: what stands around it does. */
sealed interface Trace permits FolderTrace, HomeTrace, HostTrace, UserTrace {

    /** What is looked for first: the rarest part. */
    TraceName core();

    /** What it tells, in words for a report, which more people see than the file. */
    String tells();

    /** Whether what stands around the core makes it a trace. */
    boolean isAt(String text, int start, int end);
}
