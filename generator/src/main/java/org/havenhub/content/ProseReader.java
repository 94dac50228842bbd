package org.havenhub.content;

import org.havenhub.files.SourceFile;
import org.havenhub.markdown.Prose;
import org.havenhub.report.Checked;

/** Reads the text of an article, which begins at an offset of its file. */
@FunctionalInterface
interface ProseReader {

    Checked<Prose> read(SourceFile file, int bodyStart);
}
