/// The page of a unit's signing keys.
@NullMarked
package vn.daihoi.signature.web;

import org.jspecify.annotations.NullMarked;
