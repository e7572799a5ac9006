/// The demo: the season of Sóc Trăng with its real units, invented people and invented progress.
@NullMarked
@ApplicationModule(displayName = "Demo")
package vn.daihoi.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
