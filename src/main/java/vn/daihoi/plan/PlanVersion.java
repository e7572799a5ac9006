package vn.daihoi.plan;

import java.time.LocalDate;

/// One version of a plan: the plan as first put in force, or as amended.
///
/// @param number counted from 1
/// @param inForce the first day it holds
/// @param reason why it was amended
public record PlanVersion(int number, LocalDate inForce, String reason, PlanDocument document) {}
