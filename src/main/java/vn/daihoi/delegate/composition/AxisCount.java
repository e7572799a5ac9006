package vn.daihoi.delegate.composition;

import java.util.List;
import vn.daihoi.plan.Axis;
import vn.daihoi.shared.Citation;

/// One axis, counted.
///
/// @param bars the largest first; values of the population without a delegate stand last with 0
/// @param unknown of how many delegates the register does not know it
/// @param impersonal how many collectives and households stand on the list, of whom the axis cannot be asked
/// @param source where the population's numbers come from; "" where there are none
public record AxisCount(Axis axis, Citation citation, List<Bar> bars, int unknown, int impersonal, String source) {}
