/// Pages of the stage: control, speakers, screens, notes.
@NullMarked
package vn.daihoi.stage.web;

import org.jspecify.annotations.NullMarked;
