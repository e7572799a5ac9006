/// Pilots: the peers they invite to learn, and the lessons they publish.
@NullMarked
package vn.daihoi.conference.pilot;

import org.jspecify.annotations.NullMarked;
