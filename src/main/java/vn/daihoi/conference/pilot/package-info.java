/// Pilots: the peers they invite to learn, and the lessons they publish.
@NamedInterface("pilot")
@NullMarked
package vn.daihoi.conference.pilot;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
