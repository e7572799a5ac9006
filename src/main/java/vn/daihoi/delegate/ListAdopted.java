package vn.daihoi.delegate;

import java.time.LocalDate;

/// A unit's conference has passed its list of delegates to the next congress.
public record ListAdopted(long listId, long unitId, String season, LocalDate heldOn) {}
