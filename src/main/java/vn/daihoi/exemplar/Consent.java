package vn.daihoi.exemplar;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// That somebody agreed to be published (NĐ 13/2023): who, when, how, on which paper. Taken back at any time.
///
/// @param givenBy the person, or who speaks for the collective, the household or a child
/// @param paper number or description of the paper; empty where it was spoken
/// @param fileId the paper itself, where it was scanned
/// @param pictures whether pictures are agreed to as well
/// @param contact whether the way to reach them may be published
/// @param withdrawn null while it is in force
public record Consent(
        long id,
        long exemplarId,
        String givenBy,
        LocalDate givenOn,
        ConsentHow how,
        String paper,
        @Nullable Long fileId,
        boolean pictures,
        boolean contact,
        String recordedBy,
        Instant recordedAt,
        @Nullable Withdrawal withdrawn) {

    /// @param on the day on which the person said so
    /// @param paper on which; empty where an officer was told
    public record Withdrawal(LocalDate on, String paper, String reason, String by, Instant at) {}
}
