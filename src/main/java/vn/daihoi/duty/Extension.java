package vn.daihoi.duty;

import java.time.LocalDate;

/// More time, given by the receiver.
///
/// @param document number of the paper that says so; empty if none
public record Extension(LocalDate newDue, String reason, String document, LocalDate givenOn, String by) {}
