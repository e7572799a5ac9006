package vn.daihoi.allocation;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// An allocation somebody has decided: frozen, published, until a later one takes its place.
///
/// @param measure how many stand for one seat, as printed
public record Decision(
        long id,
        long unitId,
        String season,
        long scenarioId,
        String scenarioName,
        Act act,
        int seats,
        String measure,
        Instant recordedAt,
        String recordedBy,
        @Nullable Instant supersededAt) {

    /// The paper it rests on: who signed, number, day, and why.
    public record Act(String number, LocalDate onDay, String signer, String reason) {}
}
