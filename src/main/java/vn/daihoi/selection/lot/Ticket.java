package vn.daihoi.selection.lot;

import java.math.BigInteger;
import java.util.List;

/// One panel of people in the lottery, with its exact weight.
///
/// @param ids ascending
public record Ticket(BigInteger weight, List<String> ids) {}
