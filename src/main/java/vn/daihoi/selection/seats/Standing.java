package vn.daihoi.selection.seats;

import java.math.BigDecimal;

/// Where one stood in the queue for seats.
///
/// @param seat the seat it stood for: its first, second …
/// @param quotient what the queue is ordered by: weight ÷ signpost, or the remainder; rounded for reading
public record Standing(String name, int seat, BigDecimal quotient) {}
