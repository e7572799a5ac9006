/// What the hall sees: projector, timer, doors, lobby, press, and the delegates' phones. Drawn once for all who look.
@NullMarked
package vn.daihoi.stage.screen;

import org.jspecify.annotations.NullMarked;
