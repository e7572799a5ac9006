/// The figures of a report, counted over a unit and all below it; where each comes from; and what reports claim beside
/// them.
@NullMarked
@NamedInterface("figure")
package vn.daihoi.report.figure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
