/// Pages of exemplars: the list, one exemplar with its grounds and its way up, several side by side, the groups.
@NullMarked
package vn.daihoi.exemplar.web;

import org.jspecify.annotations.NullMarked;
