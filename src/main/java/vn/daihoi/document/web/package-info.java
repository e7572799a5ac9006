/// Pages of the papers a unit writes.
@NullMarked
package vn.daihoi.document.web;

import org.jspecify.annotations.NullMarked;
