/// Tables that people paste from Excel or bring as a file: read cell by cell, matched with the register row by row.
@NullMarked
package vn.daihoi.delegate.table;

import org.jspecify.annotations.NullMarked;
