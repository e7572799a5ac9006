package vn.daihoi.movement;

import java.time.Instant;

/// A unit's answer as it stands.
public record Response(
        long movementId, long unitId, String unitName, Answer answer, int version, String by, Instant at) {}
