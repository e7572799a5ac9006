/// The programme of a conference: its items, their length, who speaks, the papers.
@NamedInterface("programme")
@NullMarked
package vn.daihoi.conference.programme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
