/// A room as data: floors, blocks, rows, aisles, numbers; what is wrong with it. Plain Java.
@NamedInterface("room")
@NullMarked
package vn.daihoi.hall.room;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
