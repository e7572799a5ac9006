package vn.daihoi.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A unit right below, and how far its report is.
///
/// @param reportId null where it writes none here
/// @param dutyId of the dossier its report goes up in; null where it owes none
public record Below(
        long unitId,
        String unitCode,
        String unitName,
        String unitKind,
        @Nullable Long reportId,
        @Nullable String stage,
        @Nullable Instant stageAt,
        @Nullable Long dutyId,
        @Nullable String dutyState,
        @Nullable Instant dutyAt) {

    /// As the unit above sees it.
    public enum Standing {
        NONE,
        WRITING,
        CLOSED,
        SENT,
        ACCEPTED;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public Standing standing() {
        if ("accepted".equals(dutyState)) {
            return Standing.ACCEPTED;
        }
        if ("sent_up".equals(dutyState) || "received".equals(dutyState)) {
            return Standing.SENT;
        }
        if (isReadable()) {
            return Standing.CLOSED;
        }
        var begun = reportId != null || (dutyState != null && !dutyState.equals("none"));
        return begun ? Standing.WRITING : Standing.NONE;
    }

    /// A draft is its unit's own affair: words are read from above once the head has closed the report.
    public boolean isReadable() {
        return Stage.FINAL.code().equals(stage);
    }

    public @Nullable Instant since() {
        return switch (standing()) {
            case SENT, ACCEPTED -> dutyAt;
            case NONE, WRITING, CLOSED -> stageAt;
        };
    }
}
