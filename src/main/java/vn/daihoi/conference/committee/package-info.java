/// The organising committee and its subcommittees: who is in them, what they must do by when.
@NamedInterface("committee")
@NullMarked
package vn.daihoi.conference.committee;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
