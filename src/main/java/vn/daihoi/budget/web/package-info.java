/// Pages of the estimate and of the norms.
@NullMarked
package vn.daihoi.budget.web;

import org.jspecify.annotations.NullMarked;
