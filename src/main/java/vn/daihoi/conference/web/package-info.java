/// Pages and JSON of conferences.
@NullMarked
package vn.daihoi.conference.web;

import org.jspecify.annotations.NullMarked;
