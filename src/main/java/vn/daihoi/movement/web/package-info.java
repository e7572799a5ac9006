/// Pages of movements: the register, one movement with its answers, figures and models.
@NullMarked
package vn.daihoi.movement.web;

import org.jspecify.annotations.NullMarked;
