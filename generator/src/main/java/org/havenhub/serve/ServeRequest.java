package org.havenhub.serve;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.havenhub.BuildRequest;

/**
 * What to serve, and where.
 *
 * @param build of the hub; where it would write to plays no part
 * @param day of each build: somebody may write past midnight
 * @param port on this computer; 0 for any that is free
 * @param drafts whether guides and pages that readers do not get today are shown, with a note on each
 */
public record ServeRequest(BuildRequest build, Supplier<LocalDate> day, int port, boolean drafts) {

    public ServeRequest {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("There is no port " + port);
        }
    }
}
