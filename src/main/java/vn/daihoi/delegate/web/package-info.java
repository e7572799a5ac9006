@NullMarked
package vn.daihoi.delegate.web;

import org.jspecify.annotations.NullMarked;
