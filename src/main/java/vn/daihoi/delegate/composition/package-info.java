/// The composition of a list against the plan's axes and against the population it should mirror: pure rules.
@NullMarked
@NamedInterface("composition")
package vn.daihoi.delegate.composition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
