/// What a form holds as typed, and how two people's changes to it come together.
@NullMarked
package vn.daihoi.conference.sheet;

import org.jspecify.annotations.NullMarked;
