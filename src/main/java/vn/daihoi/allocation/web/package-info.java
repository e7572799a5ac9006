/// Pages of the allocation: scenarios side by side, one scenario with every number explained, the decision.
@NullMarked
package vn.daihoi.allocation.web;

import org.jspecify.annotations.NullMarked;
