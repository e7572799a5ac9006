package vn.daihoi.plan;

/// The unit a plan belongs to.
///
/// @param code official code: `94`, `942`
/// @param path ids from the root down to the unit, as an ltree: `1.12`
public record PlanOwner(long unitId, String code, String name, String path) {}
