package vn.daihoi.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The act of putting a plan in force.
///
/// @param inForce the first day it holds
/// @param reason why; shown in the history
/// @param decision number of the document that orders it, if there is one
public record Enactment(
        LocalDate inForce, String reason, @Nullable String decision) {}
