/// Pages of the ceremony: preparing it, the order of the tray, and the day itself.
@NullMarked
package vn.daihoi.award.web;

import org.jspecify.annotations.NullMarked;
