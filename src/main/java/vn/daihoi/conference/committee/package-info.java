/// The organising committee and its subcommittees: who is in them, what they must do by when.
@NullMarked
package vn.daihoi.conference.committee;

import org.jspecify.annotations.NullMarked;
