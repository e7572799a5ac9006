package vn.daihoi.plan;

import java.util.Optional;

/// The units plans belong to, as the module of units tells them: it builds on this one, not the other way round.
public interface PlanOwners {

    Optional<PlanOwner> find(long unitId);

    /// The unit at the top of the tree; empty before a tree was loaded.
    Optional<PlanOwner> root();
}
