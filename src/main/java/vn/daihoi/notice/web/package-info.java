/// Pages of notices and of the outbox.
@NullMarked
package vn.daihoi.notice.web;

import org.jspecify.annotations.NullMarked;
