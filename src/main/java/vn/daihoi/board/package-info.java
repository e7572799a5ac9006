/// The board: how far the season is, who is late, where and by when, on any day.
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "database", "plan", "unit", "clock"})
package vn.daihoi.board;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
