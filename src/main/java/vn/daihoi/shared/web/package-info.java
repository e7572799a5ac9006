/// The one way to do pages: the frame around them, their words, forms, errors, tables out.
@NullMarked
package vn.daihoi.shared.web;

import org.jspecify.annotations.NullMarked;
