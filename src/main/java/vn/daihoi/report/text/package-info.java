/// The text of a report: paragraphs, items, figures and sources within it; what differs between two texts; bringing two
/// together. Plain Java, no framework.
@NullMarked
@NamedInterface("text")
package vn.daihoi.report.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
