/// Pages of choices.
@NullMarked
package vn.daihoi.choice.web;

import org.jspecify.annotations.NullMarked;
