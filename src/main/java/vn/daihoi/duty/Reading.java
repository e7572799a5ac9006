package vn.daihoi.duty;

import java.time.Instant;
import java.util.List;
import vn.daihoi.scan.Proposal;

/// A scan on a dossier being read, or read.
///
/// @param percent how far it has come; 100 when it is done
public record Reading(long attachmentId, int percent, boolean failed, List<Proposal> proposals, Instant at) {

    public boolean isRunning() {
        return percent < 100 && !failed;
    }
}
