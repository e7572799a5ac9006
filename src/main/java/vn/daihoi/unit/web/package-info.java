/// The pages of units: list, tree, one unit, the acts that change the tree, import.
@NullMarked
package vn.daihoi.unit.web;

import org.jspecify.annotations.NullMarked;
