package org.havenhub;

import org.havenhub.report.Report;
import org.havenhub.report.Tongue;

/**
 * What came of a look at a published site.
 *
 * @param report what differs from the site that was built; empty if readers get just that
 * @param tongue the language in which the report speaks
 * @param files how many were asked for
 */
public record VerifyResult(Report report, Tongue tongue, int files) {

    public boolean succeeded() {
        return !report.hasErrors();
    }
}
