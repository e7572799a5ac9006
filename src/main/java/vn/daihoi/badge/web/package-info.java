/// Pages and prints of badges.
@NullMarked
package vn.daihoi.badge.web;

import org.jspecify.annotations.NullMarked;
