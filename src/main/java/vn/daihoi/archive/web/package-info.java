@NullMarked
package vn.daihoi.archive.web;

import org.jspecify.annotations.NullMarked;
