package vn.daihoi.report;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.daihoi.report.figure.Claim;
import vn.daihoi.report.figure.Figure;

/// What the report of a unit says of figures.
///
/// @param stageAt since when it stands as it does: for a closed one, the moment of its figures
/// @param goneUp sent to the unit above, or accepted there
/// @param dutyId of the dossier it went up in
/// @param claims by code of the part
public record Said(
        long unitId,
        String unit,
        String path,
        long reportId,
        Stage stage,
        Instant stageAt,
        boolean goneUp,
        @Nullable Long dutyId,
        Map<String, List<Claim>> claims) {

    /// The least it says of a figure, where it says anything: what stays short of that is short of all it says.
    Optional<Long> least(Figure figure) {
        return claims.values().stream()
                .flatMap(List::stream)
                .filter(claim -> claim.figure().code().equals(figure.code()))
                .map(Claim::said)
                .min(Long::compare);
    }
}
