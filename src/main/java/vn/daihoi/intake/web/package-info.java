/// The pages of uploaded lists: one way in for every register.
@NullMarked
package vn.daihoi.intake.web;

import org.jspecify.annotations.NullMarked;
