/// Enrolment of devices, the organiser's list of them, and the way their requests are told from others.
@NullMarked
package vn.daihoi.device.web;

import org.jspecify.annotations.NullMarked;
