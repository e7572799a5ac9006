package vn.daihoi.duty;

import java.time.Instant;

/// A dossier has taken a step.
public record DossierMoved(long dutyId, long unitId, String rule, DossierEvent.Action action, Instant at) {}
