@NullMarked
package vn.daihoi.shared.web;

import org.jspecify.annotations.NullMarked;
