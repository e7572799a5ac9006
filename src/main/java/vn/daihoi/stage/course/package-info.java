/// How the programme has run so far and how it will run on: plain Java over what the operators did.
@NullMarked
package vn.daihoi.stage.course;

import org.jspecify.annotations.NullMarked;
