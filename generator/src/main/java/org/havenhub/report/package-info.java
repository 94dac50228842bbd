/**
 * What is wrong, where, and what to do about it.
 *
 * <p>In: observations of the other rooms. Out: {@link org.havenhub.report.Report}, sorted and free of thread order, and
 * what people and programs read of it: {@link org.havenhub.report.ReportText}, {@link org.havenhub.report.ReportHtml},
 * {@link org.havenhub.report.ReportJson}, {@link org.havenhub.report.Sarif} and the other forms of
 * {@link org.havenhub.report.ReportFormat}, in whatever {@link org.havenhub.report.Tongue} there is. Start at {@link org.havenhub.report.Problem};
 * stages return {@link org.havenhub.report.Checked}. This room knows no other.
 */
@NullMarked
package org.havenhub.report;

import org.jspecify.annotations.NullMarked;
