package vn.daihoi.plan;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A version of a plan that was put in force.
///
/// @param planCode code of the plan: `KH128`
/// @param number counted from 1 within the plan
/// @param inForce the first day it holds
/// @param decision number of the amending document, if there is one
public record StoredPlan(
        long id,
        long unitId,
        String unitPath,
        String planCode,
        int number,
        LocalDate inForce,
        String reason,
        @Nullable String decision,
        String yaml,
        Instant recordedAt,
        String recordedByName) {}
