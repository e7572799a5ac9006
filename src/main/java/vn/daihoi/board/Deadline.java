package vn.daihoi.board;

import java.time.LocalDate;
import java.util.List;

/// A day by which something must be done, by the plan in force.
///
/// @param duties names of the duties due on that day
public record Deadline(LocalDate day, List<String> duties) {}
