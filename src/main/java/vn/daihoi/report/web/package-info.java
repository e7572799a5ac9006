/// Pages of the results report: the list, the report at a glance, the editor with what lies beside it, the whole text.
@NullMarked
package vn.daihoi.report.web;

import org.jspecify.annotations.NullMarked;
