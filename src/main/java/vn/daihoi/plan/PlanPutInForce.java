package vn.daihoi.plan;

import java.time.LocalDate;

/// A plan, or an amendment of it, was put in force for a unit and everybody below it.
public record PlanPutInForce(long unitId, String unitPath, String planCode, int number, LocalDate inForce) {}
