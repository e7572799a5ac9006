/// The presidium: who presides and which component of the plan each stands for.
@NamedInterface("presidium")
@NullMarked
package vn.daihoi.conference.presidium;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
