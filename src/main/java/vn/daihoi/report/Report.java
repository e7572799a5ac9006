package vn.daihoi.report;

import java.time.Instant;

/// A unit's results report of a season.
public record Report(
        long id, String season, long unitId, Stage stage, Instant stageAt, String stageBy, String begunBy) {}
