/// Pages of the press: the editorial calendar, the plans of its bodies, who has been written about.
@NullMarked
package vn.daihoi.publicity.web;

import org.jspecify.annotations.NullMarked;
