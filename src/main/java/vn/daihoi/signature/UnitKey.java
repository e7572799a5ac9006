package vn.daihoi.signature;

import java.time.Instant;

/// The certificate of a unit's signing key, as everybody may see it.
public record UnitKey(
        long id,
        long unitId,
        String holder,
        String organisation,
        String issuer,
        Instant validFrom,
        Instant validTo,
        Instant addedAt,
        String addedBy) {

    public boolean isValidAt(Instant moment) {
        return !moment.isBefore(validFrom) && !moment.isAfter(validTo);
    }
}
