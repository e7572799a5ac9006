package vn.daihoi.duty.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.daihoi.duty.Draft;

/// One dossier as programs read it.
///
/// @param version to be sent back with every step
public record DossierJson(
        long id,
        int version,
        String unitCode,
        String unit,
        String rule,
        String name,
        String receiver,
        @Nullable LocalDate dueOn,
        String state,
        Draft draft,
        List<File> files,
        List<Found> findings,
        List<Step> steps) {

    public record File(long id, String name, String type, int size, String sha256) {}

    public record Found(
            String code,
            String severity,
            String message,
            String cure,
            @Nullable String citation) {}

    public record Step(
            String action,
            String state,
            Instant at,
            String by,
            @Nullable String reason) {}
}
