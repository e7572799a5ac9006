/// Papers of the items: laid in before, read on delegates' phones from the moment the item opens.
@NullMarked
package vn.daihoi.stage.handout;

import org.jspecify.annotations.NullMarked;
