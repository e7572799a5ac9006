package vn.daihoi.unit;

import java.time.LocalDate;

/// Something was done with a unit; what follows from it is for the modules above to see to.
///
/// @param day from which it holds
public record UnitChanged(long unitId, UnitAct.What what, LocalDate day) {}
