/// The stream that tells open pages to fetch themselves anew.
@NullMarked
package vn.daihoi.database.web;

import org.jspecify.annotations.NullMarked;
