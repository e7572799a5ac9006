package vn.daihoi.exemplar;

import java.time.Instant;

/// Nothing of the exemplar may be public any more. Told in the transaction of the withdrawal.
public record ConsentWithdrawn(long exemplarId, long unitId, Instant at) {}
